import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['עד'],
  yearPrepositions: ['בשנת', 'משנת', 'מאז'],
  decadeBefore: ['שנות ה', 'שנות'],
  clockBefore: ['בשעה'],
  rangeOpeners: ['בין'],
  both: ['שני', 'שתי'],
};
