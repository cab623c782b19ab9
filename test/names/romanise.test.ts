import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { romanise } from '../../src/names/romanise.js';
import { soundDistance } from '../../src/names/sound-distance.js';
import { skeletonOf, soundsOf } from '../../src/names/sounds.js';

describe('a name in Latin letters', () => {
  test.each([
    ['Адам Белер', 'uk', 'Adam Beler'],
    ['Володимир', 'uk', 'Volodymyr'],
    ['Нетаньяху', 'ru', 'Netanyakhu'],
    ['维特科夫', 'zh', 'Weitekefu'],
    ['위트코프', 'ko', 'Witukopu'],
    ['Böhler', 'de', 'Bohler'],
  ])('%s (%s)', (name, language, expected) => {
    expect(romanise(name, language)).toBe(expected);
  });
});

describe('how it sounds', () => {
  test.each([
    ['Boehler', 'en', 'Böhler', 'de'],
    ['Witkoff', 'en', 'Віткофф', 'uk'],
    ['Harkiv', 'en', 'Харків', 'uk'],
    ['Rubio', 'en', 'Ρούμπιο', 'el'],
    ['Netanyahu', 'en', 'נתניהו', 'he'],
  ])('%s and %s %s sound alike', (a, languageA, b, languageB) => {
    expect(soundDistance(soundsOf(a, languageA), soundsOf(b, languageB), true)).toBeLessThan(0.13);
  });

  test('г is h in Ukrainian and g in Bulgarian', () => {
    expect(soundsOf('Гага', 'bg')).toBe('gaga');
    expect(soundsOf('Гага', 'uk')).not.toBe(soundsOf('Ґаґа', 'uk'));
  });

  test('London and Paris do not', () => {
    expect(soundDistance(soundsOf('London'), soundsOf('Paris'))).toBeGreaterThan(0.4);
  });

  test('a name is no distance from itself, and order does not matter', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [x, y] = [soundsOf(a), soundsOf(b)];
        if (x) expect(soundDistance(x, x)).toBe(0);
        expect(soundDistance(x, y)).toBeCloseTo(soundDistance(y, x), 10);
        expect(skeletonOf(x).length).toBeLessThanOrEqual(x.length);
      }),
    );
  });
});
