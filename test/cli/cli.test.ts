import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { folderWith, remove, wiredrift, wiredriftHead, wiredriftInside } from './command.js';

const NAMES = `version: 1
entries:
  - id: adam-boehler
    kind: person
    names:
      en: Adam Boehler
    reject:
      en: [{ form: Adam Beller, why: a slip of the agency }]
`;
const folder = folderWith({
  'wire.en.md': 'The envoy Adam Boehler met 3 leaders in Doha on Monday.\n',
  'story.en.md': 'The envoy Adam Beller met 3 leaders in Doha on Monday.\n',
  'good.en.md': 'The envoy Adam Boehler met 3 leaders in Doha on Monday.\n',
  'latin1.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  'names.yaml': NAMES,
  'bad.yaml': NAMES.replace('person', 'persn'),
  'records.jsonl': [
    '{"id":"a","text":"The envoy Adam Beller spoke.","lang":"en"}',
    'this is no record',
    '',
    '{"id":"b","source":{"text":"Adam Boehler spoke.","lang":"en"},"target":{"text":"Adam Beller spoke.","lang":"en"}}',
    '{"id":"c"}',
    '{"id":"d","text":"Nothing to see.","lang":"xx-unknown","more":1}',
  ].join('\n'),
  'queries.jsonl': '{"id":"1","name":"Adam Beller","lang":"en"}\n{"id":"2","name":"Zzyzx"}\n',
});
mkdirSync(join(folder, 'nothing'));
afterAll(() => remove(folder));

const alone = ['--no-default-glossary', '--lang', 'en', '--source-lang', 'en'];
const glossary = ['--glossary', 'names.yaml', ...alone];
const run = (...args: string[]) => wiredrift(args, { cwd: folder });
const inside = (...args: string[]) => wiredriftInside(args, folder);
const json = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('exit codes', () => {
  test.each<[number, string[]]>([
    [0, ['check', 'good.en.md', ...glossary]],
    [1, ['check', 'story.en.md', ...glossary]],
    [1, ['check', 'story.en.md', ...glossary, '--format', 'json']],
    [1, ['check', 'story.en.md', ...glossary, '--format', 'jsonl']],
    [1, ['check', 'story.en.md', ...glossary, '--quiet', '--min-severity', 'error']],
    [0, ['check', 'story.en.md', ...glossary, '--fail-on', 'never']],
    [2, ['check', 'story.en.md', 'none.md', ...glossary]],
    [2, ['check', 'none.md', ...glossary, '--fail-on', 'never']],
    [2, ['check']],
    [2, ['check', 'story.en.md', '--glossary', 'bad.yaml']],
    [2, ['check', 'story.en.md', '--glossary', 'none.yaml']],
    [2, []],
    [2, ['glossary']],
    [0, ['--help']],
    [0, ['check', '--help']],
    [0, ['--version']],
    [0, ['inspect', 'story.en.md', ...glossary]],
    [2, ['inspect', 'none.md', ...glossary]],
    [0, ['lookup', 'Adam Beller', ...glossary]],
    [2, ['lookup', ...glossary]],
    [0, ['glossary', 'lint', 'names.yaml']],
    [0, ['explain']],
  ])('%i for %j', async (code, args) => {
    const outcome = await inside(...args);
    expect(outcome.err).not.toMatch(/\n\s+at |inside wiredrift/u);
    expect(outcome.code).toBe(code);
    if (code === 2) expect(outcome.err).toMatch(/^\S.*\n$/u);
  });
});

describe('what is wrong is said in one line, with what was probably meant', () => {
  test.each<[string, string[]]>([
    ['unknown command “chekc”; did you mean “check”?', ['chekc']],
    ['unknown command “lnit”; did you mean “lint”?', ['glossary', 'lnit']],
    ['unknown option “--fromat”; did you mean “--format”?', ['check', 'story.en.md', '--fromat', 'json']],
    ['--format: unknown value “jsno”; did you mean “json”?', ['check', 'story.en.md', '--format', 'jsno']],
    [
      '--format: unknown value “pdf”; choose stylish, json, jsonl, html, markdown, github, gitlab, sarif, junit, checkstyle, tap, csv',
      ['check', 'story.en.md', '--format', 'pdf'],
    ],
    ['unknown check “name/drfit”; did you mean “name/drift”?', ['check', 'story.en.md', '--check', 'name/drfit']],
    [
      'unknown check “name/drfit”; did you mean “name/drift”?',
      ['check', 'story.en.md', '--skip=name/drift,name/drfit'],
    ],
    ['unknown check “name/drfit”; did you mean “name/drift”?', ['explain', 'name/drfit']],
    ['--fail-on: unknown value “eror”; did you mean “error”?', ['check', 'story.en.md', '--fail-on', 'eror']],
    [
      '--lang: “en_GB!” is no language tag; write for instance “uk” or “pt-BR”',
      ['check', 'story.en.md', '--lang', 'en_GB!'],
    ],
    ['--format needs a value', ['check', 'story.en.md', '--format']],
    [
      `--interface-language: unknown value “xx”; choose ${INTERFACE_LANGUAGES.join(', ')}`,
      ['check', '--interface-language', 'xx'],
    ],
    ['say what to do with “story.en.md”, for instance “wiredrift check story.en.md”', ['story.en.md']],
    ['standard input can be read only once; “-” stands here twice', ['check', '-', '--source', '-']],
    [
      'the report would overwrite story.en.md, which is read; name another file',
      ['check', 'story.en.md', '--output', './story.en.md'],
    ],
    [
      '--source is of no use with records, which carry their own; leave it out',
      ['check', 'records.jsonl', '--source', 'wire.en.md'],
    ],
  ])('%s', async (message, args) => {
    const { code, out, err } = await inside(...args);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `wiredrift: ${message}\n` });
  });

  test.each<[string, RegExp, string[]]>([
    ['a missing file', /^none\.md: no such file; check the path\n$/u, ['check', 'none.md']],
    ['a pattern without a file', /^\*\.nix: no file is like this; .*\n$/u, ['check', '*.nix']],
    ['a folder without a file', /^nothing: holds no file; .*\n$/u, ['check', 'nothing']],
    ['a file that is not UTF-8', /^latin1\.md:1:4: is not UTF-8 text.*\n$/u, ['check', 'latin1.md']],
    [
      'a file that is its own source',
      /^wire\.en\.md: is both source and target.*\n$/u,
      ['check', './wire.en.md', '--source', 'wire.en.md'],
    ],
    [
      'a glossary with a slip',
      /^bad\.yaml:4:11: .*persn.*person.*\n$/u,
      ['check', 'story.en.md', '--glossary', 'bad.yaml'],
    ],
    [
      'a place where nothing can be written',
      /^no\/such\/file: cannot be written: its folder does not exist.*\n$/u,
      ['check', 'story.en.md', '--output', 'no/such/file'],
    ],
  ])('%s', async (_, pattern, args) => {
    const { code, err } = await inside(...args);
    expect(err.replace(/^\.\//u, '')).toMatch(pattern);
    expect(code).toBe(2);
  });

  test('the other files are checked all the same', async () => {
    const { code, out } = await run('check', 'none.md', 'latin1.md', 'story.en.md', ...glossary, '--format', 'jsonl');
    expect(code).toBe(2);
    expect(json(out)).not.toEqual([]);
    expect(json(out).every(({ path }) => path === 'story.en.md')).toBe(true);
  });
});

describe('texts', () => {
  test('are compared with their source, and the place is the file’s', async () => {
    const { code, out } = await run('check', '--source', 'wire.en.md', 'story.en.md', ...alone, '--format', 'jsonl');
    const [found] = json(out);
    expect(code).toBe(1);
    expect(found).toMatchObject({ path: 'story.en.md', unit: null, source: { path: 'wire.en.md' } });
    const { start, end, text } = found?.['target'] as { start: number; end: number; text: string };
    expect(readFileSync(join(folder, 'story.en.md'), 'utf8').slice(start, end)).toBe(text);
  });

  test('come by standard input under the name they are given', async () => {
    const input = readFileSync(join(folder, 'story.en.md'), 'utf8');
    const args = ['check', '-', '--stdin-filename', 'desk/story.md', ...glossary, '--format', 'jsonl'];
    const { code, out } = await wiredrift(args, { cwd: folder, input });
    expect(code).toBe(1);
    expect(json(out)[0]).toMatchObject({ path: 'desk/story.md' });
  });

  test('are checked by the named checks alone, however the list is written', async () => {
    const lists = [
      ['--check', 'name/rejected', 'name/drift'],
      ['--check=name/rejected,name/drift'],
      ['--check', 'name/drift', '--check', 'name/rejected'],
    ];
    for (const list of lists) {
      const { code, out } = await inside('check', ...list, 'story.en.md', ...glossary, '--format', 'jsonl');
      expect(code).toBe(1);
      expect(json(out).map(({ check }) => check)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^name\/(?:drift|rejected)$/u)]),
      );
    }
  });

  test('may have a name that begins with a dash', async () => {
    const { err } = await inside('check', '--', '-none.md');
    expect(err).toBe('-none.md: no such file; check the path\n');
  });
});

describe('records', () => {
  test('are answered by id; a bad line is named, and the rest goes on', async () => {
    const { code, out, err } = await run('check', 'records.jsonl', ...glossary, '--format', 'jsonl');
    expect(code).toBe(2);
    const complaints = err.split('\n').filter((line) => !line.startsWith('wiredrift: '));
    expect(complaints.join('\n')).toMatch(/^records\.jsonl:2\b.*\nrecords\.jsonl:5\b.*\n$/u);
    expect([...new Set(json(out).map(({ id }) => id))]).toEqual(['a', 'b']);
    expect(json(out).every((line) => !('path' in line))).toBe(true);
  });

  test('come by standard input', async () => {
    const input = '{"id":"7","text":"The envoy Adam Beller spoke.","lang":"en"}\n';
    const { code, out } = await wiredrift(['check', '-', '--input-format', 'jsonl', ...glossary, '--format', 'jsonl'], {
      cwd: folder,
      input,
    });
    expect(code).toBe(1);
    expect(json(out)[0]).toMatchObject({ id: '7' });
  });

  test('are inspected and looked up', async () => {
    const inspected = await run('inspect', 'records.jsonl', ...glossary, '--format', 'jsonl');
    expect(json(inspected.out).map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'd']));
    const found = await run('lookup', 'queries.jsonl', ...glossary, '--format', 'jsonl');
    expect(found.code).toBe(0);
    expect(json(found.out)).toMatchObject([{ id: '1', matches: [{ entry: 'adam-boehler' }] }, { id: '2' }]);
  });

  test('end silently when nobody reads on', async () => {
    const many = folderWith({
      'many.jsonl': '{"id":"1","text":"Adam Beller","lang":"en"}\n'.repeat(5_000),
      'names.yaml': NAMES,
    });
    const { code, err } = await wiredriftHead(['check', 'many.jsonl', ...glossary, '--format', 'jsonl'], many);
    remove(many);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('the report', () => {
  test('goes to a file as a whole, and leaves nothing else behind', async () => {
    const { code, out } = await run('check', 'story.en.md', ...glossary, '--format', 'json', '--output', 'report.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is not written where the run could not begin', async () => {
    await run('check', 'story.en.md', '--glossary', 'bad.yaml', '--output', 'never.json');
    expect(existsSync(join(folder, 'never.json'))).toBe(false);
  });

  test('is in colour only where it is wanted', async () => {
    const args = ['check', 'story.en.md', ...glossary];
    const colour = async (env: Record<string, string>, ...more: string[]) =>
      (await wiredriftInside([...args, ...more], folder, env)).out.includes('\u001B[');
    expect(await colour({})).toBe(false);
    expect(await colour({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colour({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await colour({ NO_COLOR: '1' }, '--color', 'always')).toBe(true);
    expect(await colour({ FORCE_COLOR: '1' }, '--color', 'never')).toBe(false);
    expect(await colour({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
  });

  test('speaks the language of the locale to people, and English to machines unless asked', async () => {
    const out = async (env: Record<string, string>, ...more: string[]) =>
      (await wiredriftInside(['check', 'story.en.md', ...glossary, ...more], folder, env)).out;
    const ukrainian = { LANG: 'uk_UA.UTF-8' };
    expect(await out(ukrainian)).toMatch(/помилк/u);
    expect(await out({ ...ukrainian, LC_ALL: 'C.UTF-8' })).toMatch(/error/u);
    expect(await out(ukrainian, '--interface-language', 'en')).toMatch(/error/u);
    expect(await out(ukrainian, '--format', 'jsonl')).not.toMatch(/помилк|пишіть/u);
    expect(await out({}, '--format', 'jsonl', '--interface-language', 'uk')).toMatch(/пишіть|має бути/u);
    expect((await wiredriftInside(['chekc'], folder, { LANGUAGE: 'sv:uk' })).err).toBe(
      'wiredrift: невідома команда «chekc»; можливо, «check»?\n',
    );
  });
});

describe('help', () => {
  test('is there for each command, in the language of the interface', async () => {
    for (const command of [['check'], ['inspect'], ['lookup'], ['explain'], ['glossary'], ['glossary', 'lint']]) {
      const { out, code } = await inside(...command, '--help', '--interface-language', 'uk');
      expect(code).toBe(0);
      expect(out).toContain(`wiredrift ${command.join(' ')}`);
      expect(out).toContain('Параметри:');
    }
  });

  test('explains a check, and lists them all', async () => {
    expect((await inside('explain')).out).toMatch(/name\/drift +A name is misspelt/u);
    const page = await inside('explain', 'name/drift');
    expect(page.code).toBe(0);
    expect(page.out).toContain('name/drift');
  });
});
