import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['bajo cero'],
  clockPartsAfter: {
    'menos cuarto': -15,
    'menos diez': -10,
    'menos cinco': -5,
    'menos veinte': -20,
    'menos veinticinco': -25,
  },
  dayParts: {
    'de la tarde': 'pm',
    'de la mañana': 'am',
    'de la noche': 'night',
    'de la madrugada': 'am',
  },
  partEndings: ['s'],
  partSuffixes: ['avo', 'avos', 'ava', 'avas', 'vo', 'vos', 'va', 'vas'],
  // Nueva gramática de la lengua española (RAE), § 21.2: «tres con cinco».
  decimalJoiners: ['con'],
  subunits: ['centavo', 'centavos', 'céntimo', 'céntimos', 'centimos', 'centimo', 'penique', 'peniques'],
  mixedJoiners: ['y', 'con'],
  fractionBars: ['sobre'],
  pluralParts: true,
  rangeJoiners: ['a', 'al'],
  yearPrepositions: ['en', 'desde', 'hasta', 'hacia', 'del'],
  decadeBefore: ['años', 'los años', 'década de', 'década de los'],
  clockBefore: ['a la', 'a las', 'las'],
  rangeOpeners: ['entre'],
  both: ['ambos', 'ambas'],
  ambiguousDates: ['may'],
  ratioJoiners: ['de cada'],
};
