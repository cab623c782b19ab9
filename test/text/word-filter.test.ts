import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filterOf, isInFilter } from '../../src/text/word-filter.js';

describe('a filter of words', () => {
  test('has each of its words, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 }), (words) => {
        const filter = filterOf(words);
        expect(words.every((word) => isInFilter(word, filter))).toBe(true);
        expect(filterOf(words.toReversed())).toEqual(filter);
      }),
    );
  });
  test('has hardly another', () => {
    const filter = filterOf(Array.from({ length: 5000 }, (_, at) => `word${at}`));
    const strangers = Array.from({ length: 20_000 }, (_, at) => `other${at}`);
    const found = strangers.filter((word) => isInFilter(word, filter)).length;
    expect(found / strangers.length).toBeLessThan(0.006);
  });
  test('without words has none', () => expect(isInFilter('word', filterOf([]))).toBe(false));
});
