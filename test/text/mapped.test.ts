import { describe, expect, test } from '@jest/globals';
import { rawSpan, sliceMapped, verbatim, type MappedText } from '../../src/text/mapped.js';

// raw: `A &amp; **B** c` at 10, decoded: `A & B c`
const mapped: MappedText = {
  text: 'A & B c',
  pieces: [
    { at: 0, length: 2, raw: 10, rawLength: 2 },
    { at: 2, length: 1, raw: 12, rawLength: 5 },
    { at: 3, length: 1, raw: 17, rawLength: 1 },
    { at: 4, length: 1, raw: 20, rawLength: 1 },
    { at: 5, length: 2, raw: 23, rawLength: 2 },
  ],
};

describe('the way back from decoded text to the file', () => {
  test.each([
    ['a verbatim letter', 0, 1, 10, 11],
    ['an escape as a whole', 2, 3, 12, 17],
    ['a word, without the marks around it', 4, 5, 20, 21],
    ['a run over marks, with the marks inside it', 2, 7, 12, 25],
    ['an empty range', 4, 4, 20, 20],
  ])('%s', (_, start, end, rawStart, rawEnd) => {
    expect(rawSpan(mapped, { start, end })).toEqual({ start: rawStart, end: rawEnd });
  });

  test('a slice keeps it', () => {
    const slice = sliceMapped(mapped, { start: 2, end: 5 });
    expect(slice.text).toBe('& B');
    expect(rawSpan(slice, { start: 0, end: 1 })).toEqual({ start: 12, end: 17 });
    expect(rawSpan(slice, { start: 2, end: 3 })).toEqual({ start: 20, end: 21 });
  });

  test('verbatim text is moved only', () => {
    expect(rawSpan(verbatim('text', 7), { start: 1, end: 3 })).toEqual({ start: 8, end: 10 });
  });
});
