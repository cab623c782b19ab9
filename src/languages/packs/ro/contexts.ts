import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['la'],
  rangeOpeners: ['de', 'între'],
  yearPrepositions: ['în', 'din', 'până în', 'după'],
  decadeBefore: ['anii', 'anilor'],
  clockBefore: ['ora'],
};
