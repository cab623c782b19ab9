import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  mixedJoiners: ['और'],
  fractionBars: ['बटा'],
  rangeJoiners: ['से'],
  yearPrepositions: ['सन'],
  clockWords: ['बजे'],
};
