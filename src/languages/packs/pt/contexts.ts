import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['negativos', 'abaixo de zero'],
  dayParts: { 'da tarde': 'pm', 'da manhã': 'am', 'da noite': 'night', 'da madrugada': 'am' },
  partEndings: ['s'],
  partWords: ['avo', 'avos'],
  subunits: ['centavo', 'centavos', 'cêntimo', 'cêntimos', 'centimos'],
  mixedJoiners: ['e', 'com'],
  fractionBars: ['sobre'],
  pluralParts: true,
  rangeJoiners: ['a'],
  yearPrepositions: ['em', 'desde', 'até', 'de'],
  decadeBefore: ['anos', 'os anos', 'década de'],
  clockBefore: ['à', 'às'],
  clockWords: ['horas'],
  rangeOpeners: ['entre'],
  both: ['ambos', 'ambas'],
  ratioJoiners: ['em cada', 'de cada'],
};
