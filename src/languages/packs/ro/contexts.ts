import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  ambiguousDates: ['mai'],
  rangeJoiners: ['la'],
  yearPrepositions: ['în', 'din', 'până în', 'după'],
  decadeBefore: ['anii', 'anilor'],
  clockBefore: ['ora'],
  rangeOpeners: ['între'],
  both: ['ambii', 'ambele'],
  dayParts: { seara: 'pm', 'după-amiaza': 'pm', dimineața: 'am', noaptea: 'night' },
  ratioJoiners: ['din'],
};
