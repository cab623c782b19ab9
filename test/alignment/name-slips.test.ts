import { describe, expect, test } from '@jest/globals';
import { isRespelling } from '../../src/names/respell.js';
import { soundWithin } from '../../src/names/sound-within.js';
import { soundsOf } from '../../src/names/sounds.js';
import { wrongSounds } from '../../src/names/wrong-sounds.js';

describe('what a language makes of a name in its own script', () => {
  const plain = { bases: [], isKnown: false, keepsDoubles: false };
  test.each([
    ['jakarta', 'yakarta'],
    ['washington', 'waszyngton'],
    ['halvorsen', 'halvorsenowi'],
    ['olivera', "olivera'y"],
  ])('%s may be %s', (name, written) => expect(isRespelling(name, written, plain)).toBe(true));
  test.each([
    ['menton', 'nenton'],
    ['tampere', 'tambere'],
    ['halvorsen', 'halvolsen'],
    ['halvorsen', 'halvorsem'],
    ['ferrell', 'ferrelr'],
    ['marenga', 'marenge'],
  ])('%s is not %s', (name, written) => expect(isRespelling(name, written, plain)).toBe(false));
  test('what is known all over the world gets the vowel of the language at its end', () => {
    expect(isRespelling('barcelona', 'barcelone', { ...plain, isKnown: true })).toBe(true);
    expect(isRespelling('virginia', 'virginea', { ...plain, isKnown: true })).toBe(false);
  });
  test('a case is told by its dictionary form', () => {
    expect(isRespelling('hiroshima', 'hiroszimę', { ...plain, bases: ['hiroszima'] })).toBe(true);
    expect(isRespelling('hiroshima', 'hiroszomę', { ...plain, bases: ['hiroszoma'] })).toBe(false);
  });
  test('a family name keeps its double letters', () => {
    expect(isRespelling('castellane', 'castelane', { ...plain, keepsDoubles: true })).toBe(false);
    expect(isRespelling('pennsylvania', 'pensilvania', plain)).toBe(true);
  });
});

test('consonants that are never taken for each other', () => {
  expect(wrongSounds(soundsOf('Menton', 'en'), soundsOf('Ментон', 'uk'))).toEqual([]);
  expect(wrongSounds(soundsOf('Menton', 'en'), soundsOf('Нентон', 'uk'))).toEqual(['mn']);
});

test('vowels that are never taken for each other, where the letters show them', () => {
  const wrong = (name: string, written: string) =>
    wrongSounds(soundsOf(name, 'en'), soundsOf(written, 'uk'), false, true);
  expect(wrong('Norton', 'Нортон')).toEqual([]);
  expect(wrong('Norton', 'Нортан')).toEqual(['oa']);
  expect(wrong('Watson', 'Вотсон')).toEqual([]);
  expect(wrong('Firth', 'Ферт')).toEqual([]);
});

test('a name inside a run of kana', () => {
  const run = soundsOf('ハロルドブリムリー', 'ja');
  expect(soundWithin(soundsOf('Brimley', 'en'), run).distance).toBeLessThan(0.2);
  expect(soundWithin(soundsOf('Dashwood', 'en'), run).distance).toBeGreaterThan(0.2);
});
