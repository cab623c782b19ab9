import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  ambiguousDates: ['मार्च'],
  partJoiners: ['का', 'के', 'की'],
  partWords: ['भाग', 'हिस्सा', 'हिस्से'],
  ordinalEndings: ['वां', 'वाँ', 'वें', 'वीं', 'वा', 'वे', 'वी'],
  subunits: ['सेंट', 'पैसे', 'पैसा'],
  mixedJoiners: ['और'],
  fractionBars: ['बटा', 'बटे'],
  rangeJoiners: ['से'],
  yearPrepositions: ['सन'],
  clockWords: ['बजे'],
  dayParts: { शाम: 'pm', दोपहर: 'pm', सुबह: 'am', रात: 'night', तड़के: 'am' },
  alsoBefore: ['पहले'],
};
