import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  subunits: ['सेंट', 'पैसे', 'पैसा'],
  mixedJoiners: ['और'],
  fractionBars: ['बटा'],
  rangeJoiners: ['से'],
  yearPrepositions: ['सन'],
  clockWords: ['बजे'],
};
