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
  dayParts: { 'το βράδυ': 'pm', 'το απόγευμα': 'pm', 'το πρωί': 'am', 'τα ξημερώματα': 'am', 'το μεσημέρι': 'pm' },
  counted: {
    μισάωρο: [0.5, 'hour'],
    μισαώρου: [0.5, 'hour'],
    ημίωρο: [0.5, 'hour'],
    εξάμηνο: [6, 'month'],
    τρίμηνο: [3, 'month'],
  },
};
