import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
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
