import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rememberSpellings } from '../../src/text/spellings.js';

/** Numbers are read anew each time. */
describe('spellings that are remembered', () => {
  test('are the letters that stand there, and one thing each', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 60 }), (words) => {
        let learned = 0;
        const remember = rememberSpellings((text) => ({ text, id: learned++ }));
        const text = words.join('');
        let at = 0;
        const met = words.map((word) => remember(text, at, (at += word.length)));
        expect(met.map((one) => one.text)).toEqual(words);
        const numbers = words.filter((word) => /^[0-9]+$/u.test(word));
        expect(learned).toBe(new Set(words.filter((word) => !numbers.includes(word))).size + numbers.length);
      }),
    );
  });

  test('are still right when more were met than are kept', () => {
    const remember = rememberSpellings((text) => ({ text }));
    for (let i = 0; i < 200_000; i++) {
      const text = `word${String(i % 70_000)}`;
      expect(remember(text, 0, text.length).text === text).toBe(true);
    }
  });
});
