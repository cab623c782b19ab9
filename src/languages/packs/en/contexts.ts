import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  calendars: { ah: 'islamic', hijri: 'islamic', 'solar hijri': 'persian' },
  fractionBars: ['over'],
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
  decades: {
    twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
  }, // prettier-ignore
  capitalDates: true,
};
