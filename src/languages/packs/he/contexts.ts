import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // "than ever": מאי פעם
  ambiguousDates: ['מאי'],
  belowZero: ['מתחת לאפס'],
  rangeJoiners: ['עד', 'ל'],
  yearPrepositions: ['בשנת', 'משנת', 'מאז'],
  decadeBefore: ['שנות ה', 'שנות'],
  clockBefore: ['בשעה'],
  rangeOpeners: ['בין'],
  both: ['שני', 'שתי'],
  duals: {
    יומיים: 'day', שבועיים: 'week', חודשיים: 'month', שנתיים: 'year', שעתיים: 'hour',
  }, // prettier-ignore
  dayParts: { בערב: 'pm', בצהריים: 'pm', 'אחר הצהריים': 'pm', 'אחרי הצהריים': 'pm', בבוקר: 'am', בלילה: 'night' },
};
