import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['to', 'through', 'until', 'till'],
  yearPrepositions: [
    'in',
    'since',
    'by',
    'until',
    'till',
    'from',
    'after',
    'before',
    'during',
    'around',
    'circa',
    'late',
    'early',
    'mid',
    'through',
    'throughout',
  ],
  clockWords: ["o'clock"],
  clockBefore: ['at'],
  ambiguousDates: ['may', 'march'],
  rangeOpeners: ['between'],
  both: ['both'],
};
