import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { folderWith, remove, wiredrift, wiredriftInside } from './command.js';

const SOURCE = 'The envoy Adam Boehler met 3 leaders in Doha on Monday.\n';
const STORY = 'The envoy Adam Beller met 4 leaders in Doha on Monday.\n';
const NAMES = `version: 1
entries:
  - { id: adam-boehler, kind: person, names: { en: Adam Boehler, uk: Адам Белер } }
`;
const folder = folderWith({
  'wire.en.txt': SOURCE,
  'story.en.txt': STORY,
  'utf32.txt': new Uint8Array([0xff, 0xfe, 0, 0, 0x68, 0, 0, 0]),
  'binary.txt': new Uint8Array([0, 1, 2, 0, 0, 255, 254, 0]),
  'empty.txt': '\n',
  'marks.txt': 'NUL\u0000 and \u202Eturned\u202C “Tpамп” again.\n',
  'names.yaml': NAMES,
  'twice.yaml': `${NAMES}  - { id: adam-boehler, kind: person, names: { en: Somebody Else } }\n`,
  'remove.yaml':
    'version: 1\nentries:\n  - { id: donald-trump, remove: true }\n  - { id: nobody-at-all, remove: true }\n',
  'odd.jsonl': [
    '{"id":1,"source":{"text":"Zoran ima 30.","lang":"sr"},"target":{"text":"Зоран има 31.","lang":"sr-Cyrl"}}',
    '{"id":2,"text":"lone \\ud800 \\udc00 NUL\\u0000 Tpамп","lang":"xx"}',
    '{half',
    '{"id":3,"text":5}',
    '{"id":4,"text":"","lang":"en"}',
  ].join('\n'),
});
symlinkSync(join(folder, 'wire.en.txt'), join(folder, 'link.txt'));
afterAll(() => remove(folder));

const inside = (...args: string[]) => wiredriftInside(args, folder);
const bare = ['--no-default-glossary', '--lang', 'en', '--source-lang', 'en'];
const json = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Found);

interface Found {
  readonly id?: number;
  readonly path?: string;
  readonly check: string;
  readonly target?: { readonly start: number; readonly end: number; readonly text: string };
}

describe('files', () => {
  test('that are no texts are each named with the mend, and the others are checked', async () => {
    const files = ['utf32.txt', 'binary.txt', 'empty.txt', 'none.txt', 'story.en.txt'];
    const { code, out, err } = await inside('check', ...files, '--source', 'wire.en.txt', ...bare, '--format', 'jsonl');
    expect(err.split('\n')).toEqual([
      'utf32.txt: is UTF-32; save it as UTF-8',
      'binary.txt: is not a text file; save it as plain text in UTF-8, or leave it out',
      'empty.txt: is empty; write a text into it, or leave it out',
      'none.txt: no such file; check the path',
      '',
    ]);
    expect(json(out).map(({ path }) => path)).toContain('story.en.txt');
    expect(code).toBe(2);
  });

  test('are known again behind a link', async () => {
    const { code, err } = await inside('check', 'link.txt', '--source', 'wire.en.txt', ...bare);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'link.txt: is both source and target; compare two different files\n',
    });
  });

  test('with control characters and bidi marks keep their offsets, and the terminal is spared', async () => {
    const { out } = await inside('check', 'marks.txt', ...bare, '--format', 'jsonl');
    const text = 'NUL\u0000 and \u202Eturned\u202C “Tpамп” again.\n';
    expect(json(out).map(({ target }) => text.slice(target?.start, target?.end))).toEqual(['Tpамп']);
    expect((await inside('check', 'marks.txt', ...bare)).out).not.toMatch(/[\u0000\u202E]/u); // eslint-disable-line no-control-regex
  });
});

describe('records', () => {
  test('of odd languages and characters are checked, and the rest is told by its line', async () => {
    const { code, out, err } = await inside('check', 'odd.jsonl', '--no-default-glossary', '--format', 'jsonl');
    expect(json(out).map(({ id, check }) => `${String(id)} ${check}`)).toEqual(['1 number/changed', '2 name/script']);
    expect(err.match(/^odd\.jsonl:\d+(?::\d+)?: /gmu)).toEqual(['odd.jsonl:3:2: ', 'odd.jsonl:4: ']);
    expect(code).toBe(2);
  });

  test('tell of a language without a pack once, whatever its script or region', async () => {
    const { err } = await inside('check', 'odd.jsonl', '--no-default-glossary');
    expect(err.match(/“\S+” is not supported/gu)).toEqual(['“sr” is not supported', '“xx” is not supported']);
  });
});

describe('options', () => {
  test.each<[string, string[]]>([
    ['--quiet takes no value; leave it out to switch it off', ['check', 'story.en.txt', '--quiet=false']],
    ['--format needs a value', ['check', 'story.en.txt', '--format', '--quiet']],
    ['unknown option “-x”; see “wiredrift check --help”', ['check', 'story.en.txt', '-x']],
    ['unknown option “--sorce”; did you mean “--source”?', ['check', '--sorce=wire.en.txt', 'story.en.txt']],
    [
      'say what to do with a glossary: wiredrift glossary lint, wiredrift glossary compile, wiredrift glossary import, wiredrift glossary export',
      ['glossary'],
    ],
    ['no name to look up; give one, or a .jsonl file of queries', ['lookup', ' ']],
    ['unknown check “drift”; did you mean “name/drift”?', ['explain', 'drift']],
    [
      'no check is left to run; take something off --skip, or name more with --check',
      ['check', 'story.en.txt', '--check', 'name/drift', '--skip', 'name'],
    ],
  ])('%s', async (message, args) => {
    const { code, out, err } = await inside(...args);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `wiredrift: ${message}\n` });
  });

  test('may stand before, between and after the files', async () => {
    const lines = await Promise.all(
      [
        ['--format=jsonl', 'check', 'story.en.txt', '--source', 'wire.en.txt', ...bare],
        ['check', ...bare, '--source=wire.en.txt', 'story.en.txt', '--format', 'jsonl'],
      ].map(async (args) => (await wiredrift(args, { cwd: folder })).out),
    );
    expect(lines[0]).toBe(lines[1]);
    expect(lines[0]).toContain('number/changed');
  });

  test('that explain show the checks of a family', async () => {
    const { code, out } = await inside('explain', 'date');
    expect(code).toBe(0);
    expect(out.match(/[a-z]+\/[a-z]+/gu)?.every((id) => id.startsWith('date/'))).toBe(true);
  });
});

describe('glossaries', () => {
  test('that are wrong are told by file, line, entry and mend', async () => {
    const { code, err } = await inside('check', 'story.en.txt', '--glossary', 'twice.yaml', '--glossary', 'none.yaml');
    expect(err).toBe(`\
twice.yaml:4:11: this id stands already on line 3; give each entry its own (entry adam-boehler)
none.yaml: no such file; check the path
`);
    expect(code).toBe(2);
  });

  test('may remove an entry of the lists that ship, but not one that nobody has', async () => {
    const { out } = await inside('glossary', 'lint', 'remove.yaml');
    expect(out).toContain('nobody-at-all');
    expect(out).not.toContain('donald-trump');
  });
});

describe('lookup', () => {
  test('knows a case without being told the language, and says what to write', async () => {
    const { out } = await inside('lookup', 'Адама Белера', '--glossary', 'names.yaml', '--no-default-glossary');
    expect(out).toMatch(/Адам Белер {2}inflected or in part/u);
    expect(out).toContain('“Белера” is a grammatical form of “Белер”');
    expect(out).toContain('write  en: Adam Boehler · uk: Адам Белер');
  });
});
