import type { LanguagePack } from '../../src/languages/pack.js';

/** A pack that knows how sentences begin and end, and nothing else. */
export function packOf(
  tag: string,
  words: Partial<LanguagePack['words']> = {},
  months: string[] = [],
  names: LanguagePack['names'] = {},
): LanguagePack {
  return {
    tag,
    scripts: ['Latn'],
    direction: 'ltr',
    spaced: true,
    cldr: {
      decimal: '.',
      group: [','],
      numbers: {
        additive: {},
        multipliers: {},
        ordinals: {},
        ordinalMultipliers: {},
        rooms: {},
        joiners: [],
        unitsFirst: false,
        compounds: false,
        negative: [],
        point: [],
      },
      months: Object.fromEntries(months.map((month) => [month, 1])),
      weekdays: {},
      relativeDays: {},
      past: { before: [], after: [] },
      future: { before: [], after: [] },
      dayPeriods: {},
      units: {},
      currencies: {},
      countries: {},
      places: {},
      languages: {},
      quotes: [],
    },
    words,
    names,
  };
}
