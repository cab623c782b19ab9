import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  subunits: ['센트'],
  rangeJoiners: ['에서'],
  scoreJoiners: ['대'],
};
