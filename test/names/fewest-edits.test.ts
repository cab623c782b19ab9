import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import levenshtein from 'fast-levenshtein';
import { fewestEditsFrom } from '../../src/names/fewest-edits.js';

function edits(a: string, b: string, most?: number): number {
  return fewestEditsFrom(a)(
    Uint16Array.from(b, (letter) => letter.charCodeAt(0)),
    0,
    b.length,
    most,
  );
}

test('as many edits as there are between two words of one alphabet', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'r'), maxLength: 31 });
  fc.assert(fc.property(word, word, (a, b) => expect(edits(a, b)).toBe(levenshtein.get(a, b))));
});

test('what is too many need not be counted to the end', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'r'), maxLength: 31 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, most) => {
      const [all, enough] = [edits(a, b), edits(a, b, most)];
      expect(all <= most ? enough : enough > most).toBe(all <= most ? all : true);
    }),
  );
});

test.each([
  ['beller', 'boehler', 2],
  ['белер', 'беллер', 1],
  ['', 'adam', 4],
  ['adam', '', 4],
])('%s and %s: %i', (a, b, count) => {
  expect(edits(a, b)).toBe(count);
});
