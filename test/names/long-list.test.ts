import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compileList, openList } from '../../src/glossary/compiled-list.js';
import { loadPack } from '../../src/languages/registry.js';
import { createNameIndex, readNames } from '../../src/names/index-of-names.js';
import { recogniseNames } from '../../src/names/recognise.js';
import { entry, glossaryOf } from './glossary-of.js';

const GIVEN = ['Adam', 'Bora', 'Carla', 'Dmytro', 'Elena', 'Farid', 'Goran', 'Hana'];
const FAMILY = ['Boehler', 'Witkoff', 'van der Leyen', 'Marchenko', 'Lavrentiev', 'Sunderland', 'Bora'];
const PEOPLE = GIVEN.flatMap((given) =>
  FAMILY.map((family) =>
    entry(`${given} ${family}`, 'person', { en: [`${given} ${family}`], de: [`${given} ${family}`] }),
  ),
);

describe('namesakes', () => {
  const index = createNameIndex(glossaryOf(...PEOPLE));
  const read = async (text: string) => recogniseNames(text, 'en', index, await loadPack('en'));

  test.each([
    ['Yesterday Farid Marchenko spoke.', 'Farid Marchenko', 'canonical', ['Farid Marchenko']],
    ['Yesterday Farid Marchenco spoke.', 'Farid Marchenco', 'drift', ['Farid Marchenko']],
    ['Yesterday Hana van der Leyen spoke.', 'Hana van der Leyen', 'canonical', ['Hana van der Leyen']],
  ])('%s', async (text, name, status, entries) => {
    const [mention] = (await read(text)).filter(({ matches }) => matches.length > 0);
    expect(mention?.text).toBe(name);
    expect(mention?.matches.map((match) => match.entry)).toEqual(entries);
    expect(mention?.matches[0]?.status).toBe(status);
  });

  test('a family name is all of theirs', async () => {
    const [mention] = (await read('Yesterday Lavrentiev spoke.')).filter(({ matches }) => matches.length > 0);
    expect(mention?.matches.map(({ form }) => form)).toEqual(GIVEN.map((given) => `${given} Lavrentiev`));
  });

  test('a compiled list gives the same', async () => {
    const opened = openList(compileList({ entries: PEOPLE, removed: [], columns: readNames(PEOPLE) }));
    if (typeof opened === 'string') throw new Error(opened);
    const compiled = createNameIndex(opened.glossary);
    const pack = await loadPack('en');
    for (const text of ['Farid Marchenco met A. Boehler and Bora Bora.', 'Sunderlant, said Elena Sunderland.']) {
      const names = recogniseNames(text, 'en', compiled, pack);
      expect(JSON.stringify(names)).toBe(JSON.stringify(recogniseNames(text, 'en', index, pack)));
      expect(names.every(({ start, end, text: name }) => text.slice(start, end) === name)).toBe(true);
    }
  });

  test('what was read before changes nothing', async () => {
    const pack = await loadPack('en');
    const word = fc.constantFrom(
      'Adam',
      'Adan',
      'Farit',
      'Hana',
      'Boeler',
      'Boehler',
      'Marchenco',
      'Lavrentyev',
      'van',
      'said',
    );
    const text = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => `Today ${words.join(' ')} spoke.`);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (before, last) => {
        for (const one of before) recogniseNames(one, 'en', index, pack);
        const fresh = createNameIndex(glossaryOf(...PEOPLE));
        const [after, alone] = [index, fresh].map((one) => JSON.stringify(recogniseNames(last, 'en', one, pack)));
        expect(after).toBe(alone);
      }),
      { numRuns: 60 },
    );
  });
});
