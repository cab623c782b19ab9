import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['do'],
  yearPrepositions: ['leta', 'od', 'do', 'v', 'iz'],
  decadeBefore: ['leta'],
  clockWords: ['uri', 'ura'],
  clockBefore: ['ob'],
  rangeOpeners: ['med'],
  both: ['oba', 'obe', 'obeh'],
};
