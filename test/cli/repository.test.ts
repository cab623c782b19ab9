import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { folderWith, remove, wiredriftInside } from './command.js';

jest.setTimeout(60_000);

const BARE = ['--no-default-glossary', '--format', 'jsonl', '--min-severity', 'warning'];
const REPOSITORY = resolve('fixtures/repository');

interface Line {
  readonly path: string;
  readonly unit: string | null;
  readonly severity: string;
  readonly check: string;
  readonly target?: { readonly text: string };
  readonly source?: { readonly path?: string };
}

/** A finding on a line, notes left out. */
async function found(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { out } = await wiredriftInside(['check', ...args, ...BARE], cwd);
  const lines = out.split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as Line)
    .map(({ path, unit, severity, check, target }) => [path, unit ?? '–', severity, check, target?.text].join(' '));
}

describe('a repository', () => {
  const all = [
    'locales/de/ferry.json bikes error number/changed 18 Euro',
    'locales/uk/ferry.json welcome error text/placeholder {{nmae}}',
    'locales/uk/ferry.json closed error text/untranslated The pier is closed because the river is high.',
    'docs/uk/start.md – warning number/changed 60',
    'xliff/timetable.de.xlf last error date/changed 20:40',
    'xliff/timetable.de.xlf tickets warning text/placeholder Fahrkarten werden an Bord verkauft &amp; geprüft.',
  ];

  test('is checked as its configuration says', async () => {
    expect(await found([], REPOSITORY)).toEqual(all);
    expect((await wiredriftInside(['check'], REPOSITORY)).code).toBe(1);
  });

  test.each([
    ['a folder', ['docs'], 'docs'],
    ['a pattern', ['locales/*/*.json'], 'locales'],
    ['a file', ['xliff/timetable.de.xlf'], 'xliff'],
  ])('is checked by %s', async (_, words, part) => {
    expect(await found(words, REPOSITORY)).toEqual(all.filter((line) => line.startsWith(part)));
  });

  test('is found from a folder below', async () => {
    const lines = await found(['start.md'], join(REPOSITORY, 'docs/uk'));
    expect(lines).toEqual(['start.md – warning number/changed 60']);
  });

  test('shows what holds for a file', async () => {
    const { out, code } = await wiredriftInside(['check', '--print-config', 'docs/uk/start.md'], REPOSITORY);
    expect(code).toBe(0);
    for (const line of [
      'language: uk',
      'source: docs/en/start.md',
      '  text/untranslated: error',
      '  number: warning',
      'relation: auto # by default',
    ]) {
      expect(out).toContain(line);
    }
  });

  test('can be checked by a pattern for all files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
    cpSync(join(REPOSITORY, 'locales'), folder, { recursive: true });
    const words = ['--source', '{lang}/{file}.json', '--source-lang', 'en'];
    const lines = await found(words, folder);
    expect(lines).toContain('de/ferry.json bikes error number/changed 18 Euro');
    expect(lines).toContain('uk/ferry.json welcome error text/placeholder {{nmae}}');
    expect(await found(['de/ferry.json', ...words], folder)).toEqual([
      'de/ferry.json bikes error number/changed 18 Euro',
    ]);
    const { err } = await wiredriftInside(['check', 'de/ferry.json', '--source', '{lang}/{file}.json'], folder);
    expect(err).toContain('sourceLanguage');
    remove(folder);
  });

  test('can be checked without its configuration', async () => {
    const args = ['--no-config', '--source', 'locales/en/ferry.json', 'locales/uk/ferry.json'];
    expect(await found(args, REPOSITORY)).toEqual([
      'locales/uk/ferry.json welcome error text/placeholder {{nmae}}',
      'locales/uk/ferry.json closed warning text/untranslated The pier is closed because the river is high.',
    ]);
  });
});

describe('a configuration', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach(remove));
  const copied = (config: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
    folders.push(folder);
    cpSync(REPOSITORY, folder, { recursive: true });
    writeFileSync(join(folder, 'wiredrift.config.yaml'), config);
    return folder;
  };

  test.each([
    ['files: [x', /^wiredrift\.config\.yaml:\d+:\d+: this cannot be read/u],
    ['file:\n  - a/{lang}.json', /there is no setting “file”; did you mean “files”/u],
    ['sourceLanguage: en', /holds no file to check; look at “files”/u],
    ['sourceLanguage: en\nfiles: ["nix/{lang}.json"]', /“nix\/\{lang\}\.json” of the configuration holds no file/u],
    ['files: ["locales/{lang}/{file}.json"]', /set “sourceLanguage”, or use --source-lang/u],
    ['sourceLanguage: pl\nfiles: ["locales/{lang}/{file}.json"]', /no such file/u],
  ])('%s is told with its mend', async (config, message) => {
    const { err, code } = await wiredriftInside(['check'], copied(config));
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  test('is told of settings that do nothing', async () => {
    const config = `sourceLanguage: en
files: ["locales/{lang}/{file}.json"]
checks: { name/dirft: warning }
overrides: [{ languages: pl, relation: adaptation }]
`;
    const { err } = await wiredriftInside(['check'], copied(config));
    expect(err).toContain('“name/dirft”, but there is no such check; did you mean “name/drift”?');
    expect(err).toContain('override 1 of the configuration holds for no file');
  });

  test('leaves out files and checks, and says what fails', async () => {
    const files = 'sourceLanguage: en\nfiles: ["locales/{lang}/{file}.json"]\n';
    const without = copied(`${files}ignore: locales/uk/\nchecks: { number: off }\n`);
    expect(await found([], without)).toEqual([]);
    expect((await wiredriftInside(['check'], without)).code).toBe(0);
    const lowered = copied(`${files}checks: { number: warning, text: warning, number/changed: info }\n`);
    expect(await found([], lowered)).toHaveLength(2);
    expect((await wiredriftInside(['check'], lowered)).code).toBe(0);
    const failing = copied(`${files}failOn: warning\nchecks: { number: warning, text: warning }\n`);
    expect((await wiredriftInside(['check'], failing)).code).toBe(1);
    expect((await wiredriftInside(['check', '--fail-on', 'error'], failing)).code).toBe(0);
  });

  test('gives words of its own', async () => {
    const words = '[{ source: pier, lang: uk, use: пристань, instead: пірс }, { forbid: Сфера, lang: uk }]';
    const folder = copied(`sourceLanguage: en\nfiles: ["docs/{lang}/*.md"]\nwords: ${words}\n`);
    writeFileSync(join(folder, 'docs/en/a.md'), 'The pier is open. The sphere is closed.\n');
    writeFileSync(join(folder, 'docs/uk/a.md'), 'Біля пірсу людно, але пристань відкрита. Сфера зачинена.\n');
    expect((await found(['docs/uk/a.md'], folder)).filter((line) => line.includes('rejected'))).toEqual([
      'docs/uk/a.md – error term/rejected пірсу',
      'docs/uk/a.md – error term/rejected Сфера',
    ]);
  });

  test('that is named has to be there', async () => {
    const { err, code } = await wiredriftInside(['check', '--config', 'none.yaml', '.'], REPOSITORY);
    expect(err).toMatch(/^none\.yaml: no such configuration/u);
    expect(code).toBe(2);
  });
});

describe('init', () => {
  const folder = folderWith({
    'locales/en/a.json': '{"a": "Book"}',
    'locales/uk/a.json': '{"a": "Книга"}',
    'packages/web/i18n/en.json': '{}',
    'packages/web/i18n/uk.json': '{}',
    'app/res/values/strings.xml': '<resources/>',
    'app/res/values-uk/strings.xml': '<resources/>',
    'docs/en/a.md': 'A book.',
    'docs/uk/a.md': 'Книга.',
    'po/uk.po': '',
    'README.md': 'A book.',
    'README.uk.md': 'Книга.',
    'src/model_is.ts': '',
    'dist/en.json': '{}',
  });
  afterAll(() => remove(folder));

  test('writes what it found, and never again', async () => {
    const first = await wiredriftInside(['init'], folder);
    expect(first.code).toBe(0);
    for (const line of [
      'locales/{lang}/{file}.json',
      'packages/web/i18n/{lang}.json',
      'app/res/values/strings.xml → app/res/values-{lang}/strings.xml',
      'docs/{lang}/**/*.md',
      'po/{lang}.po',
      '{file}.md → {file}.{lang}.md',
    ]) {
      expect(first.out).toContain(`${line}\n`);
    }
    expect(first.out).not.toContain('src/');
    const second = await wiredriftInside(['init'], folder);
    expect(second.code).toBe(2);
    expect(second.err).toContain('there is a configuration already');
  });

  test('writes a configuration that works', async () => {
    const { out, code } = await wiredriftInside(['check', 'docs'], folder);
    expect(out).toContain('docs/uk/a.md');
    expect(code).toBe(0);
  });
});
