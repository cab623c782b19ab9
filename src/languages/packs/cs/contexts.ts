import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

/** Numerals before an adjective stand in the genitive: pětiletý, jednadvacetiletý, pětatřicetiletý. */
const UNITS = { jedn: 1, dva: 2, tři: 3, čtyři: 4, pět: 5, šest: 6, sedm: 7, osm: 8, devět: 9 };
const TENS = {
  dvaceti: 20,
  třiceti: 30,
  čtyřiceti: 40,
  padesáti: 50,
  šedesáti: 60,
  sedmdesáti: 70,
  osmdesáti: 80,
  devadesáti: 90,
};
const PREFIXES: Readonly<Record<string, number>> = {
  ...{ jedno: 1, dvou: 2, tří: 3, čtyř: 4, pěti: 5, šesti: 6, sedmi: 7, osmi: 8, devíti: 9, deseti: 10, jedenácti: 11 },
  ...{
    dvanácti: 12,
    třinácti: 13,
    čtrnácti: 14,
    patnácti: 15,
    šestnácti: 16,
    sedmnácti: 17,
    osmnácti: 18,
    devatenácti: 19,
  },
  ...TENS,
  ...Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, tens]) =>
      Object.entries(UNITS).map(([unit, value]) => [(unit.endsWith('a') ? unit : `${unit}a`) + ten, tens + value]),
    ),
  ),
};

export const contexts: ContextWords = {
  belowZero: ['pod nulou', 'mrazu'],
  dayParts: { odpoledne: 'pm', ráno: 'am', večer: 'pm', 'v noci': 'night' },
  numeralPrefixes: PREFIXES,
  unitAdjectives: {
    ...withEndings(
      { denn: 'day', týdenn: 'week', měsíčn: 'month', hodinov: 'hour' },
      'í ího ímu ím ý ého ému ém ým á é ou ých',
    ),
  },
  rangeJoiners: ['až', 'do'],
  yearPrepositions: ['v', 'od', 'do', 'z', 'po'],
  decadeBefore: ['léta', 'letech'],
  clockWords: ['hodin', 'hodiny'],
  clockBefore: ['v', 've'],
  rangeOpeners: ['mezi'],
  both: ['oba', 'obě', 'obou', 'oběma'],
  clockParts: { půl: -30, 'čtvrt na': -45, 'tři čtvrtě na': -15 },
  counted: {
    půlhodina: [0.5, 'hour'], půlhodiny: [0.5, 'hour'], půlhodinu: [0.5, 'hour'], půlhodině: [0.5, 'hour'], půlrok: [0.5, 'year'],
    půlroku: [0.5, 'year'], půlden: [0.5, 'day'],
  }, // prettier-ignore
  decades: withEndings({
    dvacát: 20, třicát: 30, čtyřicát: 40, padesát: 50, šedesát: 60, sedmdesát: 70, osmdesát: 80, devadesát: 90,
  }, 'ých_letech ých_let á_léta ým_létům'), // prettier-ignore
  ratioJoiners: ['z', 'ze'],
};
