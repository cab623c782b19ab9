import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  ambiguousDates: ['май'],
  dayParts: { следобед: 'pm', сутринта: 'am', вечерта: 'pm', 'през нощта': 'night' },
  singularParts: true,
  partOf: ['от', 'повече', 'по-малко', 'по'],
  subunits: ['цент', 'цента', 'стотинка', 'стотинки'],
  rangeJoiners: ['до'],
  yearPrepositions: ['през', 'от', 'до', 'в', 'след'],
  clockBefore: ['в', 'в'],
  clockWords: ['часа'],
  rangeOpeners: ['между'],
  both: ['двата', 'двете', 'двамата'],
};
