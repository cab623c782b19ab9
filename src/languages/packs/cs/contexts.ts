import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['až', 'do'],
  yearPrepositions: ['v', 'od', 'do', 'z', 'po'],
  decadeBefore: ['léta', 'letech'],
  clockWords: ['hodin', 'hodiny'],
  clockBefore: ['v', 've'],
  rangeOpeners: ['mezi'],
  both: ['oba', 'obě', 'obou', 'oběma'],
};
