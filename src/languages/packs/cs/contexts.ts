import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['až', 'do'],
  rangeOpeners: ['od', 'mezi'],
  yearPrepositions: ['v', 'od', 'do', 'z', 'po'],
  decadeBefore: ['léta', 'letech'],
  clockWords: ['hodin', 'hodiny'],
  clockBefore: ['v', 've'],
};
