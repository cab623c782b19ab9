import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rawSpan, sliceMapped, verbatim, type MappedText, type Piece } from '../../src/text/mapped.js';
import { trimSpan } from '../../src/text/span.js';

/** `AT&amp;T **won**` as it reads: AT&T won */
const mapped: MappedText = {
  text: 'AT&T won',
  pieces: [
    { at: 0, length: 2, raw: 10, rawLength: 2 },
    { at: 2, length: 1, raw: 12, rawLength: 5 },
    { at: 3, length: 2, raw: 17, rawLength: 2 },
    { at: 5, length: 3, raw: 21, rawLength: 3 },
  ],
};

describe('mapped text', () => {
  test.each([
    [
      { start: 0, end: 4 },
      { start: 10, end: 18 },
    ],
    [
      { start: 2, end: 3 },
      { start: 12, end: 17 },
    ],
    [
      { start: 3, end: 4 },
      { start: 17, end: 18 },
    ],
    [
      { start: 5, end: 8 },
      { start: 21, end: 24 },
    ],
    [
      { start: 3, end: 5 },
      { start: 17, end: 19 },
    ],
    [
      { start: 3, end: 6 },
      { start: 17, end: 22 },
    ],
    [
      { start: 8, end: 8 },
      { start: 24, end: 24 },
    ],
  ])('%j is raw %j', (span, raw) => expect(rawSpan(mapped, span)).toEqual(raw));

  test('a slice leads to the same raw text', () => {
    const text = fc.array(fc.record({ length: fc.nat(4), rawLength: fc.nat(4), gap: fc.nat(2) })).map(build);
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), (whole, a, b, c, d) => {
        const size = whole.text.length;
        const outer = { start: Math.min(a, b, size), end: Math.min(Math.max(a, b), size) };
        const slice = sliceMapped(whole, outer);
        expect(slice.text).toBe(whole.text.slice(outer.start, outer.end));
        const inner = { start: Math.min(c, d, slice.text.length), end: Math.min(Math.max(c, d), slice.text.length) };
        if (inner.start === inner.end) return;
        const moved = { start: inner.start + outer.start, end: inner.end + outer.start };
        expect(rawSpan(slice, inner)).toEqual(rawSpan(whole, moved));
      }),
    );
  });

  test('verbatim text', () => {
    expect(rawSpan(sliceMapped(verbatim('one two', 5), { start: 4, end: 7 }), { start: 0, end: 3 })).toEqual({
      start: 9,
      end: 12,
    });
  });
});

describe('trimSpan', () => {
  test.each(['', ' ', ' a ', '\uFEFFa\u00A0', '\u3000a b\r\n', '\u200Ba', '\uD800'])(
    '%j is trimmed as the engine does',
    (text) => {
      const { start, end } = trimSpan(text, { start: 0, end: text.length });
      expect(text.slice(start, end)).toBe(text.trim());
    },
  );

  test('as the engine does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\u2028'), (text, space) => {
        const padded = space + text + space;
        const { start, end } = trimSpan(padded, { start: 0, end: padded.length });
        expect(padded.slice(start, end)).toBe(padded.trim());
      }),
    );
  });
});

function build(parts: readonly { length: number; rawLength: number; gap: number }[]): MappedText {
  const pieces: Piece[] = [];
  let [at, raw] = [0, 0];
  for (const { length, rawLength, gap } of parts) {
    raw += gap;
    if (length > 0) pieces.push({ at, length, raw, rawLength });
    at += length;
    raw += rawLength;
  }
  return { text: 'abcdefghij'.repeat(10).slice(0, at), pieces };
}
