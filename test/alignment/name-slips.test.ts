import { describe, expect, test } from '@jest/globals';
import { isRespelling } from '../../src/names/respell.js';
import { soundWithin } from '../../src/names/sound-within.js';
import { soundsOf } from '../../src/names/sounds.js';
import { wrongSounds } from '../../src/names/wrong-sounds.js';

describe('what a language makes of a name in its own script', () => {
  const plain = { inflects: false, keepsDoubles: false };
  test.each([
    ['jakarta', 'yakarta'],
    ['washington', 'waszyngton'],
    ['barcelona', 'barcelone'],
  ])('%s may be %s', (name, written) => expect(isRespelling(name, written, plain)).toBe(true));
  test.each([
    ['menton', 'nenton'],
    ['tampere', 'tambere'],
    ['halvorsen', 'halvolsen'],
  ])('%s is not %s', (name, written) => expect(isRespelling(name, written, plain)).toBe(false));
  test('a family name keeps its double letters', () => {
    expect(isRespelling('castellane', 'castelane', { inflects: false, keepsDoubles: true })).toBe(false);
    expect(isRespelling('pennsylvania', 'pensilvania', plain)).toBe(true);
  });
});

test('consonants that are never taken for each other', () => {
  expect(wrongSounds(soundsOf('Menton', 'en'), soundsOf('Ментон', 'uk'))).toEqual([]);
  expect(wrongSounds(soundsOf('Menton', 'en'), soundsOf('Нентон', 'uk'))).toEqual(['mn']);
});

test('a name inside a run of kana', () => {
  const run = soundsOf('ハロルドブリムリー', 'ja');
  expect(soundWithin(soundsOf('Brimley', 'en'), run).distance).toBeLessThan(0.2);
  expect(soundWithin(soundsOf('Dashwood', 'en'), run).distance).toBeGreaterThan(0.2);
});
