import { describe, expect, test } from '@jest/globals';
import type { Units } from '../../src/documents/document.js';
import { readArb } from '../../src/documents/formats/arb.js';
import type { UnitsContent } from '../../src/documents/formats/content.js';
import { readI18next } from '../../src/documents/formats/i18next.js';
import { readJson } from '../../src/documents/formats/json.js';
import { pairUnits } from '../../src/documents/pair-units.js';
import { shown } from './formats/reading.js';

const file = (format: string, raw: string, content: UnitsContent, targetLanguage?: string): Units => ({
  type: 'units', path: `x.${format}`, raw, format, ...content, ...(targetLanguage !== undefined && { targetLanguage }),
}); // prettier-ignore
const of = (format: string, read: (raw: string) => UnitsContent, value: object) => {
  const raw = JSON.stringify(value);
  return file(format, raw, read(raw), 'en');
};

describe('two files of one language each', () => {
  test('are joined by key; what stands in one alone has one side', () => {
    const source = of('json', readJson, { a: 'Boat', b: 'Bridge', c: { d: 'River' } });
    const target = of('json', readJson, { c: { d: 'Річка' }, a: 'Човен', e: 'Зайве' });
    const paired = pairUnits(source, target);
    expect(shown(paired)).toEqual(['c.d: River → Річка', 'a: Boat → Човен', 'e: Зайве', 'b: Bridge']);
    expect(paired.units.map(({ source: from, target: to }) => [from !== undefined, to !== undefined])).toEqual([
      [true, true], [true, true], [false, true], [true, false],
    ]); // prettier-ignore
    expect(paired).toMatchObject({ sourceLanguage: 'en', path: 'x.json', raw: target.raw });
  });

  test('pair each plural form with its own, or with “other”', () => {
    const source = of('i18next', readI18next, {
      boat_one: '{{count}} boat',
      boat_other: '{{count}} boats',
      friend: 'Friend',
    });
    const target = of('i18next', readI18next, {
      boat_one: '{{count}} човен', boat_few: '{{count}} човни', boat_many: '{{count}} човнів', boat_other: '{{count}} човна',
      friend_male: 'Друг', friend_female: 'Подруга',
    }); // prettier-ignore
    expect(shown(pairUnits(source, target))).toEqual([
      'boat_one: ◇ boat → ◇ човен',
      'boat_few: ◇ boats → ◇ човни',
      'boat_many: ◇ boats → ◇ човнів',
      'boat_other: ◇ boats → ◇ човна',
      'friend_male: Friend → Друг',
      'friend_female: Friend → Подруга',
    ]);
    expect(shown(pairUnits(target, of('i18next', readI18next, { boat_other: '{{count}}船' })))[0]).toBe(
      'boat_other: ◇ човна → ◇船',
    );
  });

  test('pair ICU branches, also where one side has none', () => {
    const source = of('arb', readArb, {
      a: '{n, plural, one {# boat} other {# boats}}',
      b: 'They left',
      c: '{g, select, other {Left}}',
    });
    const target = of('arb', readArb, {
      a: '{n, plural, =1 {Один човен} few {# човни} other {# човна}}',
      b: '{g, select, female {Пішла} other {Пішли}}',
      c: '{g, select, female {Пішла} other {Пішли}}',
    });
    expect(shown(pairUnits(source, target))).toEqual([
      'a[=1]: ◇ boat → Один човен',
      'a[few]: ◇ boats → ◇ човни',
      'a[other]: ◇ boats → ◇ човна',
      'b[female]: They left → Пішла',
      'b[other]: They left → Пішли',
      'c[female]: Left → Пішла',
      'c[other]: Left → Пішли',
    ]);
  });
});
