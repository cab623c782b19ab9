import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from '../../src/reports/excerpt.js';
import { displayWidth, fitEnd, fitStart, wrap } from '../../src/reports/width.js';

const text = fc.string({
  unit: fc.constantFrom('a', 'Ж', ' ', '東', 'ع', 'e\u0301', '😀', '\n', 'word '),
  maxLength: 120,
});

describe('an excerpt', () => {
  test('holds the marked words whole where there is room', () => {
    const raw = 'One two three four five six seven.\nNext line.';
    expect(excerpt(raw, { start: 8, end: 13 }, 24)).toEqual({ before: 'One two ', marked: 'three', after: ' four…' });
    expect(excerpt(raw, { start: 8, end: 13 }, 80)).toEqual({
      before: 'One two ',
      marked: 'three',
      after: ' four five six seven.',
    });
  });

  test('shows both ends of words that are too long', () => {
    const { marked } = excerpt('alpha beta gamma delta epsilon zeta', { start: 0, end: 35 }, 24);
    expect(marked).toBe('alpha … zeta');
  });

  test('fits, and never crosses a line before or after', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 90 }), (raw, a, b, columns) => {
        const [start = 0, end = 0] = [a % (raw.length + 1), b % (raw.length + 1)].sort((x, y) => x - y);
        const { before, marked, after } = excerpt(raw, { start, end }, columns);
        expect(displayWidth(before + marked + after)).toBeLessThanOrEqual(columns);
        expect(before + marked + after).not.toContain('\n');
      }),
    );
  });
});

describe('width', () => {
  test.each([
    ['abc', 3],
    ['Київ', 4],
    ['й', 1],
    ['и\u0306', 1],
    ['東京', 4],
    ['가나', 4],
    ['ｱ', 1],
    ['！', 2],
    ['שלום', 4],
    ['\u2068a\u2069', 1],
    ['😀', 2],
  ])('of %s is %i', (of, width) => {
    expect(displayWidth(of)).toBe(width);
  });

  test('a cut end is part of the text and fits', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 60 }), (whole, columns) => {
        expect(whole.startsWith(fitStart(whole, columns))).toBe(true);
        expect(whole.endsWith(fitEnd(whole, columns))).toBe(true);
        expect(displayWidth(fitStart(whole, columns))).toBeLessThanOrEqual(columns);
        expect(displayWidth(fitEnd(whole, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('wrapping loses no word', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(wrap(whole, 20).join(' ').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });
});
