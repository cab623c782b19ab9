import type { CldrData } from '../../pack.js';

export const cldr: CldrData = {
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
  months: {},
  weekdays: {},
  relativeDays: {},
  dayPeriods: {},
  units: {},
  currencies: {},
  countries: {},
  languages: {},
  quotes: [],
};
