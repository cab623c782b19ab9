import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['do'],
  rangeOpeners: ['od', 'między'],
  yearPrepositions: ['w', 'od', 'do', 'z', 'po', 'przed'],
  decadeBefore: ['lata', 'latach', 'lat'],
  clockBefore: ['o', 'godz', 'godzinie', 'o godzinie'],
  ambiguousDates: ['maja', 'maj'],
};
