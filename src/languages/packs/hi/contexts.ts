import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['से'],
  yearPrepositions: ['सन'],
  clockWords: ['बजे'],
};
