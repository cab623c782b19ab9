import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutLong } from '../../src/documents/long-blocks.js';
import { rawSpan, verbatim } from '../../src/text/mapped.js';

const partsOf = (text: string) => cutLong({ kind: 'paragraph', text: verbatim(text, 3) });

test('a paragraph of usual length stays one block', () => {
  expect(partsOf('One. Two.').map(({ text }) => text.text)).toEqual(['One. Two.']);
});

test('a line that is no paragraph is cut between sentences, else between words or characters', () => {
  const sentences = partsOf('It rained in Doha. '.repeat(5_000));
  expect(sentences.length).toBeGreaterThan(4);
  expect(sentences.every(({ text }) => text.text.startsWith('It ') && text.text.endsWith('.'))).toBe(true);
  expect(partsOf('word '.repeat(9_000)).every(({ text }) => text.text.endsWith('word'))).toBe(true);
  expect(partsOf('\u{1F600}'.repeat(30_000)).every(({ text }) => text.text.isWellFormed())).toBe(true);
});

test('nothing but white space is lost, and every part leads back to the file', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme' }),
      fc.integer({ min: 1, max: 60_000 }),
      (piece, length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const parts = partsOf(text);
        expect(
          parts
            .map((part) => part.text.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
        for (const { text: part } of parts) {
          const { start, end } = rawSpan(part, { start: 0, end: part.text.length });
          if (parts.length > 1) expect(part.text.length).toBeLessThanOrEqual(20_000);
          expect(text.slice(start - 3, end - 3)).toBe(part.text);
        }
      },
    ),
    { numRuns: 30 },
  );
});
