import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  partEndings: ['s'],
  partWords: ['avo', 'avos'],
  subunits: ['centavo', 'centavos', 'cêntimo', 'cêntimos', 'centimos'],
  mixedJoiners: ['e', 'com'],
  fractionBars: ['sobre'],
  pluralParts: true,
  rangeJoiners: ['a'],
  yearPrepositions: ['em', 'desde', 'até', 'de'],
  decadeBefore: ['anos', 'os anos', 'década de'],
  clockBefore: ['às'],
  clockWords: ['horas'],
  rangeOpeners: ['entre'],
  both: ['ambos', 'ambas'],
};
