import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { COMPILED_VERSION, openList } from '../../src/glossary/compiled-list.js';
import type { Entry, Glossary } from '../../src/glossary/entry.js';
import { loadGlossary } from '../../src/glossary/load.js';
import { GlossaryError } from '../../src/glossary/problem.js';
import { loadPack } from '../../src/languages/registry.js';
import { createNameIndex } from '../../src/names/index-of-names.js';
import { lookupName } from '../../src/names/lookup.js';
import { recogniseNames } from '../../src/names/recognise.js';
import { compileGlossary } from '../../src/workspace/compile-glossary.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function list(name: string, entries: readonly object[]): string {
  return file(name, JSON.stringify({ version: 1, entries }));
}

async function compiled(paths: readonly string[], defaultLists = false): Promise<Uint8Array> {
  return (await compileGlossary(paths, { defaultLists })).bytes;
}

const BOEHLER = {
  ...{ id: 'adam-boehler', kind: 'person' },
  names: { en: 'Adam Boehler', uk: ['Адам Белер', 'Адам Бьолер'], zh: '亚当·伯勒' },
  reject: { en: [{ form: 'Adam Beller', why: 'English of Белер' }] },
  confusable: [{ form: 'boiler', lang: 'en' }],
};
const JUNCKER = { id: 'j', kind: 'person', names: { en: 'Jean-Claude Juncker' }, wikidata: 'Q1234', note: 'née “J”' };

describe('a compiled list', () => {
  test('holds the entries as they were read', async () => {
    const plain = list('plain.json', [BOEHLER, JUNCKER]);
    const wdg = file('same.wdg', await compiled([plain]));
    const [before, after] = [await load([plain]), await load([wdg])];
    expect([...after.entries]).toEqual([...before.entries]);
    expect(after.entries.get('j')).toEqual(before.entries.get('j'));
    expect(after.entries.get('')).toBeUndefined();
  });

  test('answers as the plain one does', async () => {
    const packs = new Map(
      await Promise.all(['en', 'uk', 'ar'].map(async (tag) => [tag, await loadPack(tag)] as const)),
    );
    const letters: Readonly<Record<string, string>> = { en: 'aeiobdklmnrst', uk: 'аеіобдклмнрст', ar: 'اوبدكلمنرست' };
    const word = (tag: string) =>
      fc.string({ unit: fc.constantFrom(...(letters[tag] ?? 'a')), minLength: 2, maxLength: 7 }).map(capital);
    const name = (tag: string) => fc.tuple(word(tag), word(tag)).map((words) => words.join(' '));
    const names = fc.record({ en: name('en'), uk: name('uk'), ar: name('ar') }, { requiredKeys: ['en'] });
    const lists = fc.array(names, { minLength: 1, maxLength: 12 });
    const kinds = fc.constantFrom('person', 'place');
    await fc.assert(
      fc.asyncProperty(lists, kinds, name('en'), name('uk'), async (all, kind, english, ukrainian) => {
        const plain = list(
          'any.json',
          all.map((one, i) => ({ id: `e${String(i)}`, kind, names: one })),
        );
        const wdg = file('any.wdg', await compiled([plain]));
        const [before, after] = [createNameIndex(await load([plain])), createNameIndex(await load([wdg]))];
        for (const [language, asked] of [
          ['en', english],
          ['uk', ukrainian],
          ['en', all[0]?.en],
          ['uk', all[0]?.uk],
        ] as const) {
          if (asked === undefined) continue;
          const text = `${asked} met ${asked}s; ${asked.slice(0, -2)}o.`;
          const answers = [before, after].map((index) => [
            lookupName(asked, { language }, index, (tag) => packs.get(tag)),
            lookupName(asked, {}, index, () => undefined),
            recogniseNames(text, language, index, packs.get(language)),
          ]);
          expect(JSON.stringify(answers[1])).toBe(JSON.stringify(answers[0]));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('finds names in text without spaces', async () => {
    const wdg = file('zh.wdg', await compiled([list('zh.json', [BOEHLER])]));
    const index = createNameIndex(await load([wdg]));
    const found = recogniseNames('特使亚当·伯勒说，伯勒', 'zh', index, undefined);
    expect(found.map(({ text }) => text)).toEqual(['亚当·伯勒', '伯勒']);
  });

  test('opens on memory that threads share', async () => {
    const bytes = await compiled([list('shared.json', [BOEHLER])]);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const opened = openList(shared);
    if (typeof opened === 'string') throw new Error(opened);
    expect(opened.glossary.entries.has('adam-boehler')).toBe(true);
    expect(lookupName('Adam Boehler', {}, createNameIndex(opened.glossary), () => undefined)[0]?.status).toBe(
      'canonical',
    );
  });

  test('is laid over other lists like any file', async () => {
    const base = list('base.json', [JUNCKER, { id: 'gone', kind: 'place', names: { en: 'Gone' } }]);
    const top = list('top.json', [
      { ...JUNCKER, names: { en: 'Juncker' } },
      { id: 'gone', remove: true },
    ]);
    const wdg = file('top.wdg', await compiled([top]));
    expect(namesOf(await load([base, wdg]))).toEqual([['Juncker']]);
    expect(namesOf(await load([wdg, base]))).toEqual([['Jean-Claude Juncker'], ['Gone']]);
  });

  test('holds the lists that ship, and does without them where they are not wanted', async () => {
    const wdg = file(
      'with.wdg',
      await compiled([list('own.json', [BOEHLER, { id: 'own', kind: 'term', names: { en: 'own' } }])], true),
    );
    const all = await loadGlossary([wdg], { defaultLists: true });
    expect(all.compiled).toBeDefined();
    expect(all.entries.size).toBeGreaterThan(100);
    expect([...(await load([wdg])).entries.keys()]).toEqual(['adam-boehler', 'own']);
  });
});

describe('a file that is no good', () => {
  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9), 'compiledDamaged'],
    ['cut off early', (bytes: Uint8Array) => bytes.subarray(0, 40), 'compiledDamaged'],
    [
      'changed',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
      'compiledDamaged',
    ],
    [
      'of a later version',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4 ? COMPILED_VERSION + 1 : byte)),
      'compiledVersion',
    ],
  ])('%s', async (_, spoil, key) => {
    const bad = file('bad.wdg', spoil(await compiled([list('good.json', [BOEHLER])])));
    const error: unknown = await load([bad]).catch((reason: unknown) => reason);
    if (!(error instanceof GlossaryError)) throw new Error('no GlossaryError');
    expect(error.problems.map((problem) => problem.key)).toEqual([`glossary.${key}`]);
  });

  test('one changed byte is always noticed', async () => {
    const good = await compiled([list('good.json', [BOEHLER])]);
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        fc.pre(at < 20 || at >= 24);
        expect(typeof openList(good.map((byte, i) => (i === at ? byte ^ change : byte)))).toBe('string');
      }),
    );
  });
});

async function load(paths: readonly string[]): Promise<Glossary> {
  return loadGlossary(paths, { defaultLists: false });
}

function namesOf({ entries }: Glossary): (readonly string[] | undefined)[] {
  return [...entries.values()].map(({ names }: Entry) => names['en']);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
