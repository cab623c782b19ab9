import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLineIndex, lineSpans } from '../../src/text/lines.js';

describe('lines', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\rb', 3, 3, 1],
    ['a\n\rb', 3, 3, 1],
    ['a\r\r\nb', 4, 3, 1],
    ['a\n', 2, 2, 1],
    ['\n', 1, 2, 1],
    ['\uFEFFa', 1, 1, 2],
    ['😀a', 2, 1, 3],
    ['a\u2028b\u0085c', 4, 1, 5],
  ])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
    expect(createLineIndex(text).position(offset)).toEqual({ line, column });
  });

  test('many lines', () => {
    const index = createLineIndex('ab\r\n'.repeat(100_000));
    expect(index.position(4 * 70_000 + 1)).toEqual({ line: 70_001, column: 2 });
  });

  test('are what a split gives', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r', '\r\n', 'a', '\uFEFF', '😀', '\uD800'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const spans = [...lineSpans(raw)];
        expect(spans.map(({ start, end }) => raw.slice(start, end))).toEqual(raw.split(/\r\n|\n|\r/u));
        const index = createLineIndex(raw);
        spans.forEach(({ start, end }, line) => {
          expect(index.position(start)).toEqual({ line: line + 1, column: 1 });
          expect(index.position(end)).toEqual({ line: line + 1, column: end - start + 1 });
        });
      }),
    );
  });
});
