import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHyphenated, isWordEdge, tokenise } from '../../src/text/words.js';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ["п’ять п'ять пʼять п`ять", ['п’ять', "п'ять", 'пʼять', 'п`ять']],
    ["‘don’t’ 'quoted' Boehler’s dogs’", ['don’t', 'quoted', 'Boehler’s', 'dogs']],
    ['20-річний Нур-Султан', ['20', 'річний', 'Нур', 'Султан']],
    ['e\u0301te\u0301, й', ['e\u0301te\u0301', 'й']],
    ['می\u200Cروم خانه', ['می\u200Cروم', 'خانه']],
    ['צה״ל ג׳ורג׳', ['צה״ל', 'ג׳ורג']],
    ['col·lega co\u00ADop', ['col·lega', 'co\u00ADop']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['G7, U-17 3.5', ['G7', 'U', '17', '3', '5']],
    ['維特科夫。ウィトコフ', ['維特科夫', 'ウィトコフ']],
    ['𝐀𝐁 a\uD800b', ['𝐀𝐁', 'a', 'b']],
    ['\u200Fשלום\u200E snake_case', ['שלום', 'snake', 'case']],
    ["' ’ - ''a''b", ['a', 'b']],
    ['', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected));

  test('hyphens are known', () => {
    const text = 'Нур-Султан і U\u201117 та 1–2';
    const spans = tokenise(text);
    const hyphenated = spans.slice(1).map((span, index) => isHyphenated(text, spans[index] ?? span, span));
    expect(hyphenated).toEqual([true, false, false, true, false, false, false]);
  });

  test.each([
    ['an apple', 2, true],
    ['an apple', 1, false],
    ['don’t', 3, false],
    ['don’t', 4, false],
    ['dogs’ x', 4, true],
    ['dogs’ x', 5, true],
    ['e\u0301', 1, false],
    ['😀', 1, false],
    ['𝐀𝐁', 2, false],
    ['𝐀-', 2, true],
    ['20-річний', 2, true],
    ['', 0, true],
  ])('in %j an edge at %i: %j', (text, offset, expected) => expect(isWordEdge(text, offset)).toBe(expected));

  test('begin and end at edges, and between them stand no letters', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("'", '’', 'a', 'я', '\u0301', '\u200C', '-')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const spans = tokenise(raw);
        const edges = new Set(spans.flatMap(({ start, end }) => [start, end]));
        for (const edge of edges) expect(isWordEdge(raw, edge)).toBe(true);
        for (const { start, end } of spans) {
          for (let inside = start + 1; inside < end; inside++) expect(isWordEdge(raw, inside)).toBe(false);
        }
        const gaps = [{ start: 0, end: 0 }, ...spans].map(({ end }, index) =>
          raw.slice(end, spans[index]?.start ?? raw.length),
        );
        expect(gaps.join(' ')).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      }),
    );
  });
});
