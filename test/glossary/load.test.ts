import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openList } from '../../src/glossary/compiled-list.js';
import { readDefaultLists } from '../../src/glossary/default-lists.js';
import { loadGlossary } from '../../src/glossary/load.js';
import { GlossaryError } from '../../src/glossary/problem.js';
import { compileDefaultLists } from '../../src/workspace/compile-glossary.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const entry = (id: string, name: string) => `  - {id: ${id}, kind: person, names: {en: ${name}}}\n`;
const HEAD = 'version: 1\nentries:\n';

async function problemKeys(paths: readonly string[]): Promise<string[]> {
  const error: unknown = await loadGlossary(paths, { defaultLists: false }).catch((reason: unknown) => reason);
  if (!(error instanceof GlossaryError)) throw new Error('no GlossaryError');
  return error.problems.map(({ key }) => key.replace('glossary.', ''));
}

describe('loadGlossary', () => {
  test('lays later files over earlier ones by id', async () => {
    const first = file('first.yaml', HEAD + entry('a', 'A') + entry('b', 'B') + entry('c', 'C'));
    const second = file('second.yaml', `${HEAD}${entry('b', 'Bee')}  - {id: c, remove: true}\n`);
    const { entries } = await loadGlossary([first, second], { defaultLists: false });
    expect([...entries].map(([id, { names }]) => [id, names['en']])).toEqual([
      ['a', ['A']],
      ['b', ['Bee']],
    ]);
  });

  test('the order of the files decides', async () => {
    const keep = file('keep.yaml', HEAD + entry('c', 'C'));
    const drop = file('drop.yaml', `${HEAD}  - {id: c, remove: true}\n`);
    expect((await loadGlossary([drop, keep], { defaultLists: false })).entries.has('c')).toBe(true);
    expect((await loadGlossary([keep, drop], { defaultLists: false })).entries.has('c')).toBe(false);
  });

  test('a file may override and drop what ships', async () => {
    const own = file('own.yaml', `${HEAD}${entry('adam-boehler', 'Adam B')}  - {id: steve-witkoff, remove: true}\n`);
    const { entries } = await loadGlossary([own], { defaultLists: true });
    expect(entries.get('adam-boehler')?.names).toEqual({ en: ['Adam B'] });
    expect(entries.has('steve-witkoff')).toBe(false);
    expect(entries.has('united-nations')).toBe(true);
  });

  test('nothing ships where nothing is asked for', async () => {
    expect((await loadGlossary([], { defaultLists: false })).entries.size).toBe(0);
  });

  test('tells the problems of all files', async () => {
    const bad = file('bad.yaml', `${HEAD}  - {id: a, kind: x, names: {en: A}}\n`);
    const worse = file('worse.json', '{');
    expect(await problemKeys([bad, worse, join(folder, 'absent.yaml')])).toEqual(['value', 'json', 'notFound']);
  });

  test('says why a file cannot be read', async () => {
    mkdirSync(join(folder, 'folder'));
    expect(await problemKeys([join(folder, 'folder')])).toEqual(['folder']);
    expect(await problemKeys([file('latin.yaml', Uint8Array.of(0xff, 0xfe, 0x41, 0))])).toEqual(['notUtf8']);
    expect(await problemKeys([file('list.xlsx', 'en,uk\n')])).toEqual(['workbook']);
  });
});

describe('the compiled lists', () => {
  test('hold what the YAML holds', async () => {
    const to = pathToFileURL(join(folder, 'compiled', 'default.wdg'));
    await compileDefaultLists(to);
    const compiled = openList(readFileSync(to));
    if (typeof compiled === 'string') throw new Error(compiled);
    expect(compiled.entries()).toEqual(await readDefaultLists());
  });
});
