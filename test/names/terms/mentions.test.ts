import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, Glossary } from '../../../src/glossary/entry.js';
import { compileList, openList } from '../../../src/glossary/compiled-list.js';
import { loadPack } from '../../../src/languages/registry.js';
import { termsIn } from '../../../src/names/terms/index-of-terms.js';
import { termMentions } from '../../../src/names/terms/mentions.js';

const entry = (id: string, en: string | readonly string[], more: Partial<Entry> = {}): Entry => ({
  ...{ id, kind: 'term', names: { en: [en].flat() }, reject: {}, confusable: [] },
  ...more,
});

function glossaryOf(...entries: readonly Entry[]): Glossary {
  return { entries: new Map(entries.map((one) => [one.id, one])) };
}

const pack = await loadPack('en');
const GLOSSARY = glossaryOf(
  entry('health', 'health'),
  entry('care', ['health care', 'crimes of war']),
  entry('key', 'key'),
);

function mentions(text: string, glossary = GLOSSARY): readonly string[] {
  const forms = termsIn(glossary, 'en');
  return forms ? termMentions(text, forms, pack).map(({ start, end }) => text.slice(start, end)) : [];
}

describe('the terms in a text', () => {
  test('the longest at a place, in singular and plural', () => {
    expect(mentions('Health care keeps keys to health; a crime of war is none.')).toEqual([
      'Health care',
      'keys',
      'health',
      'crime of war',
    ]);
  });

  test('lie where they say, in any text', () => {
    const piece = fc.constantFrom(
      'health',
      ' ',
      'care',
      'keys',
      '-',
      '.',
      'é',
      '\u{1f511}',
      'KEY',
      "'s",
      '\u00a0',
      '\n',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const found = mentions(written);
        expect(found.every((one) => /^(?:health(?:'s|')?.care|health|keys?)(?:'s|')?$/isu.test(one))).toBe(true);
      }),
    );
  });

  test('are found in a compiled list without making its other entries', () => {
    const entries = [
      entry('a', 'Ann', { kind: 'person', note: '"kind":"term"' }),
      entry('b', 'key'),
      entry('c', 'C', { kind: 'place' }),
      entry('d', 'lock'),
    ];
    const list = openList(compileList({ entries, removed: [], columns: {} }));
    if (typeof list === 'string') throw new Error(list);
    expect(list.glossary.compiled?.termPlaces()).toEqual([1, 3]);
    expect(mentions('keys and locks, Ann', list.glossary)).toEqual(['keys', 'locks']);
  });

  test('are none where the glossary has no terms', () => {
    expect(termsIn(glossaryOf(entry('a', 'Ann', { kind: 'person' })), 'en')).toBeUndefined();
  });
});
