import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findConfig, loadConfig } from '../../src/config/load.js';
import { createPattern, languageOfPart } from '../../src/config/pattern.js';
import { configJsonSchema, PUBLISHED_SCHEMA } from '../../src/config/publish.js';
import { readConfig } from '../../src/config/read.js';
import { createConfig, targetMatch } from '../../src/config/settings.js';
import { createTranslator } from '../../src/messages/translate.js';
import { InputError } from '../../src/text/input-error.js';

describe('patterns', () => {
  test.each([
    ['locales/{lang}/{file}.json', 'locales/uk/common.json', { lang: 'uk', file: 'common' }],
    ['docs/{lang}/**/*.md', 'docs/pt-BR/a/b/start.md', { lang: 'pt-BR', '*1': 'a/b/', '*2': 'start' }],
    ['docs/{lang}/**/*.md', 'docs/uk/start.md', { lang: 'uk', '*1': '', '*2': 'start' }],
    ['{file}.{lang}.txt', 'story.one.uk.txt', { file: 'story.one', lang: 'uk' }],
    ['res/values-{lang}/strings.xml', 'res/values-pt-rBR/strings.xml', { lang: 'pt-rBR' }],
    ['{lang}/{lang}.po', 'uk/uk.po', { lang: 'uk' }],
    ['a+b(c)/{lang}.json', 'a+b(c)/uk.json', { lang: 'uk' }],
    ['docs/readme.md', 'docs/readme.md', {}],
  ])('%s holds %s', (pattern, path, captures) => {
    expect(createPattern(pattern).match(path)).toEqual(captures);
    expect(createPattern(pattern).fill(captures)).toBe(path);
  });

  test.each([
    ['locales/{lang}/{file}.json', 'locales/uk/a/common.json'],
    ['locales/{lang}/{file}.json', 'locales/common/uk.json5'],
    ['{lang}/{lang}.po', 'uk/ru.po'],
    ['{file}.{lang}.txt', 'readme.txt'],
  ])('%s does not hold %s', (pattern, path) => {
    expect(createPattern(pattern).match(path)).toBeUndefined();
  });

  test('a glob means the same files', () => {
    expect(createPattern('app/[lang]/{lang}/**/{file}.json').glob).toBe('app/\\[lang\\]/*/**/*.json');
  });

  test('what a pattern matches it also fills, whatever the names', () => {
    const name = fc.stringMatching(/^[a-zà-я0-9._ -]{1,8}$/u);
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 3 }), (file, folders) => {
        const path = ['docs', 'uk', ...folders, `${file}.md`].join('/');
        const pattern = createPattern('docs/{lang}/**/{file}.md');
        expect(pattern.fill(pattern.match(path) ?? {})).toBe(path);
      }),
    );
  });

  test.each([
    ['pt-rBR', 'pt-BR'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['UK', 'uk'],
  ])('%s means %s', (part, language) => {
    expect(languageOfPart(part)).toBe(language);
  });
});

describe('a target finds its source', () => {
  const config = createConfig(
    {
      sourceLanguage: 'en-GB',
      languages: ['uk', 'pt-BR'],
      files: [
        'locales/{lang}/{file}.json',
        { source: 'docs/*.md', target: 'docs/{lang}/*.md', relation: 'adaptation' },
      ],
    },
    '/project',
  );

  test.each([
    ['locales/uk/common.json', 'uk', 'locales/en-GB/common.json'],
    ['locales/pt_BR/common.json', 'pt-BR', 'locales/en_GB/common.json'],
    ['docs/uk/start.md', 'uk', 'docs/start.md'],
  ])('%s', (path, language, source) => {
    expect(targetMatch(config, path)).toMatchObject({ language, source });
  });

  test.each(['locales/en-GB/common.json', 'locales/de/common.json', 'docs/start.md', 'readme.md'])(
    '%s is none',
    (path) => {
      expect(targetMatch(config, path)).toBeUndefined();
    },
  );
});

describe('overrides', () => {
  const config = createConfig(
    {
      checks: { name: 'warning', 'number/added': 'off' },
      glossaries: ['/names.yaml'],
      overrides: [
        { files: 'docs/**', relation: 'adaptation', checks: { 'number/added': 'info' } },
        { languages: ['pt'], glossaries: '/pt.yaml', defaultGlossary: false },
      ],
    },
    '/project',
  );

  test('hold for the files and languages they name, the later before the earlier', () => {
    expect(config.settingsOf('docs/a/b.md', 'pt-BR')).toEqual({
      checks: { name: 'warning', 'number/added': 'info' },
      glossaries: ['/names.yaml', '/pt.yaml'],
      defaultGlossary: false,
      relation: 'adaptation',
    });
  });

  test('hold for nothing else', () => {
    expect(config.settingsOf('locales/uk.json', 'uk')).toEqual({
      checks: { name: 'warning', 'number/added': 'off' },
      glossaries: ['/names.yaml'],
      defaultGlossary: true,
      relation: 'auto',
    });
  });
});

const english = createTranslator('en');
/** Place and words of the error, as a person gets them. */
function complaint(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  const { line, column } = error.values;
  return `${line ?? '-'}:${column ?? '-'} ${english.message({ key: `input.${error.key}`, values: error.values })}`;
}

describe('a slip is told with its place and mend', () => {
  test.each([
    ['relatoin: auto\n', '1:1 there is no setting “relatoin”; did you mean “relation”?'],
    ['failOn: eror\n', '1:9 “failOn” cannot be “eror”; choose error, warning, info, never'],
    [
      'sourceLanguage: en\nchecks:\n  name: loud\n',
      '3:9 “checks.name” cannot be “loud”; choose off, info, warning, error',
    ],
    ['files:\n  - locales/en.json\n', '2:5 “files” cannot be “locales/en.json”'],
    ['sourceLanguage: english\n', '1:17 “sourceLanguage”: “english” is no language tag'],
    ['files: [\n', '2:1 this cannot be read'],
    ['words:\n  - { forbid: Kiev, lng: en }\n', '2:21 there is no setting “words.lng”; did you mean “lang”?'],
    ['glossaries: 3\n', '1:13 “glossaries” cannot be “3”'],
  ])('%j', (text, words) => {
    let said = '';
    try {
      readConfig('wiredrift.config.yaml', text);
    } catch (error) {
      said = complaint(error);
    }
    expect(said.replace('says nowhere', 'cannot be')).toContain(words.startsWith('2:5') ? '2:5 “files”' : words);
  });

  test('an empty file sets nothing', () => {
    expect(readConfig('wiredrift.config.yaml', '\uFEFF\n')).toEqual({});
  });
});

describe('files', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  function project(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'wiredrift-config-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  test('the nearest one upwards holds', async () => {
    const folder = project({
      'wiredrift.config.yaml': 'sourceLanguage: en\n',
      'docs/package.json': '{ "name": "docs" }',
      'docs/guide/a.md': '',
      'app/package.json': '{ "wiredrift": { "sourceLanguage": "de" } }',
    });
    expect((await findConfig(join(folder, 'docs', 'guide'))).sourceLanguage).toBe('en');
    expect((await findConfig(join(folder, 'app'))).sourceLanguage).toBe('de');
  });

  test('a base is joined with what extends it; glossaries are meant from where they are named', async () => {
    const folder = project({
      'base/base.yaml': 'checks: { name: warning, number: info }\nglossaries: names.yaml\nfailOn: warning\n',
      'app/wiredrift.config.json':
        '{ // comment\n "extends": "../base/base.yaml", "checks": { "number": "off" }, "glossaries": ["own.yaml"] }',
    });
    const config = await loadConfig(join(folder, 'app/wiredrift.config.json'));
    expect(config.failOn).toBe('warning');
    expect(config.settingsOf('a.md')).toMatchObject({
      checks: { name: 'warning', number: 'off' },
      glossaries: [join(folder, 'base/names.yaml'), join(folder, 'app/own.yaml')],
    });
    expect(config.merged.extends).toBeUndefined();
  });

  test('a script may make it', async () => {
    const folder = project({ 'wiredrift.config.mjs': 'export default { failOn: "never" };\n' });
    expect((await findConfig(folder)).failOn).toBe('never');
  });

  test.each([
    [{ 'a.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: a.yaml\n' }, 'extends itself'],
    [{ 'a.yaml': 'extends: none.yaml\n' }, 'no such configuration'],
  ])('%j is refused', async (files, words) => {
    const folder = project(files);
    await expect(loadConfig(join(folder, 'a.yaml')).catch((error: unknown) => complaint(error))).resolves.toContain(
      words,
    );
  });
});

test('the published schema is in step', () => {
  expect(JSON.parse(readFileSync(PUBLISHED_SCHEMA, 'utf8'))).toEqual(configJsonSchema());
});
