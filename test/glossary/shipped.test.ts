import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PUBLISHED_SCHEMA } from '../../src/glossary/compile.js';
import { sourceListNames } from '../../src/glossary/default-lists.js';
import { lintGlossary } from '../../src/glossary/lint.js';
import { readGlossary } from '../../src/glossary/read.js';
import { glossaryJsonSchema } from '../../src/glossary/schema.js';

const names = await sourceListNames();
const files = names.map((name) =>
  readGlossary(name, readFileSync(new URL(`../../glossaries/${name}`, import.meta.url), 'utf8')),
);
const entries = files.flatMap(({ items }) => items.flatMap((item) => ('entry' in item ? [item.entry] : [])));

describe('the lists that ship', () => {
  test('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(entries.length).toBeGreaterThan(400);
  });

  test('are valid and without a doubt', () => {
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(lintGlossary(files)).toEqual([]);
  });

  test.each(files)('$path is sorted by id, and its ids are kebab-case', ({ items }) => {
    const ids = items.map((item) => ('entry' in item ? item.entry.id : item.remove));
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test('every entry has an English form', () => {
    expect(entries.filter(({ names: forms }) => !forms['en']).map(({ id }) => id)).toEqual([]);
  });

  // Letters of the neighbour language are the slip that no script check sees.
  test.each([
    ['uk', /[ыэёъ]/iu],
    ['ru', /[іїєґ]/iu],
    ['ar', /[پچژگکیە]/u],
    ['fa', /[يكةى]/u],
    ['pl', /[äëößñ]/iu],
  ])('%s has no letter that the language lacks', (language, foreign) => {
    const forms = entries.flatMap(({ names: all }) => all[language] ?? []);
    expect(forms.filter((form) => foreign.test(form)).filter((form) => !EXCEPTIONS.has(form))).toEqual([]);
  });
});

/** Written as at home. */
const EXCEPTIONS = new Set(['РИА Новости', 'Volker Türk', 'Abdullah Öcalan', 'Jean-Noël Barrot']);

test('the published JSON Schema is up to date (npm run build writes it)', () => {
  expect(JSON.parse(readFileSync(PUBLISHED_SCHEMA, 'utf8'))).toEqual(glossaryJsonSchema());
});
