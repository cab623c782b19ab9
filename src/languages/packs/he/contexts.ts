import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['עד'],
  rangeOpeners: ['בין'],
  yearPrepositions: ['בשנת', 'משנת', 'מאז'],
  decadeBefore: ['שנות ה', 'שנות'],
  clockBefore: ['בשעה'],
};
