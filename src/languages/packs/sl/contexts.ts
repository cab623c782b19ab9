import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['do'],
  rangeOpeners: ['od', 'med'],
  yearPrepositions: ['leta', 'od', 'do', 'v', 'iz'],
  decadeBefore: ['leta'],
  clockWords: ['uri', 'ura'],
  clockBefore: ['ob'],
};
