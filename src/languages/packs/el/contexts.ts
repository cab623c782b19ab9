import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

const YEARS = {
  δεκάχρον: 10, δωδεκάχρον: 12, δεκαπεντάχρον: 15, εικοσάχρον: 20, τριαντάχρον: 30, σαραντάχρον: 40, πενηντάχρον: 50,
  εξηντάχρον: 60, εβδομηντάχρον: 70, ογδοντάχρον: 80, ενενηντάχρον: 90,
}; // prettier-ignore

/** Somebody of so many years: εικοσάχρονη. */
const AGES: Record<string, readonly [number, string]> = Object.fromEntries(
  Object.entries(withEndings(YEARS, 'ος ου ο η ης οι ων ους ες')).map(([word, years]) => [
    word,
    [years, 'year'] as const,
  ]),
);

export const contexts: ContextWords = {
  belowZero: ['κάτω από το μηδέν', 'υπό το μηδέν'],
  clockPartsAfter: { 'παρά τέταρτο': -15, 'παρά δέκα': -10, 'παρά πέντε': -5, 'παρά είκοσι': -20, 'και τέταρτο': 15 },
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
    // Λεξικό της κοινής νεοελληνικής (Τριανταφυλλίδη), -χρονος.
    ...AGES,
    τριήμερο: [3, 'day'],
    τριήμερη: [3, 'day'],
    διήμερο: [2, 'day'],
    διήμερη: [2, 'day'],
    εικοσιτετράωρο: [24, 'hour'],
    εικοσιτετράωρη: [24, 'hour'],
    σαρανταοκτάωρη: [48, 'hour'],
    μισάωρο: [0.5, 'hour'],
    μισαώρου: [0.5, 'hour'],
    ημίωρο: [0.5, 'hour'],
    εξάμηνο: [6, 'month'],
    τρίμηνο: [3, 'month'],
  },
};
