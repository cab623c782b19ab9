import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  singularParts: true,
  partOf: ['του', 'της', 'των'],
  capitalDates: true,
  ambiguousDates: ['τρίτη', 'πέμπτη', 'τρίτης', 'πέμπτης'],
  rangeJoiners: ['έως', 'μέχρι', 'ως'],
  yearPrepositions: ['το', 'του', 'από το'],
  decadeBefore: ['δεκαετία του'],
  clockBefore: ['στις', 'ώρα'],
  rangeOpeners: ['μεταξύ'],
  both: ['και οι δύο'],
};
