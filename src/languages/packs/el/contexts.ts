import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['έως', 'μέχρι', 'ως'],
  rangeOpeners: ['από', 'μεταξύ'],
  yearPrepositions: ['το', 'του', 'από το'],
  decadeBefore: ['δεκαετία του'],
  clockBefore: ['στις', 'ώρα'],
};
