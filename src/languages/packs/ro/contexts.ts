import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['sub zero'],
  clockPartsAfter: { 'fără un sfert': -15, 'fără zece': -10, 'fără cinci': -5 },
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
