import type { ContextWords } from '../../pack.js';

const NUMERALS: readonly (readonly [stressed: string, unstressed: string, value: number])[] = [
  ['δί', 'δι', 2], ['τρί', 'τρι', 3], ['τετρά', 'τετρα', 4], ['πεντά', 'πεντα', 5], ['εξά', 'εξα', 6], ['επτά', 'επτα', 7],
  ['εφτά', 'εφτα', 7], ['οκτά', 'οκτα', 8], ['οχτά', 'οχτα', 8], ['εννιά', 'εννια', 9], ['εννεά', 'εννεα', 9],
  ['δεκά', 'δεκα', 10], ['ενδεκά', 'ενδεκα', 11], ['δωδεκά', 'δωδεκα', 12], ['δεκαπεντά', 'δεκαπεντα', 15],
  ['εικοσά', 'εικοσα', 20], ['τριαντά', 'τριαντα', 30], ['σαραντά', 'σαραντα', 40], ['πενηντά', 'πενηντα', 50],
  ['εξηντά', 'εξηντα', 60], ['εβδομηντά', 'εβδομηντα', 70], ['ογδοντά', 'ογδοντα', 80], ['ενενηντά', 'ενενηντα', 90],
]; // prettier-ignore

/** Λεξικό της κοινής νεοελληνικής (Τριανταφυλλίδη): πεντάχρονος, τετραήμερο, εξάωρη. */
const ENDINGS: readonly (readonly [unit: string, isStressed: boolean, endings: string])[] = [
  ['year', true, 'χρονος χρονη χρονο χρονου χρονης χρονα χρονοι χρονων χρονους χρονες'],
  ['year', false, 'ετής ετούς ετή ετία ετίας ετές'],
  ['month', true, 'μηνος μηνη μηνο μηνης μηνα'],
  ['day', false, 'ήμερος ήμερη ήμερο ήμερης ημέρου ήμερα'],
  ['hour', true, 'ωρος ωρη ωρο ωρης ωρα'],
];

/** A number and a unit in one word. */
const COMPOUNDS: Readonly<Record<string, readonly [number, string]>> = Object.fromEntries(
  NUMERALS.flatMap(([stressed, unstressed, value]) =>
    ENDINGS.flatMap(([unit, isStressed, endings]) =>
      endings.split(' ').map((ending) => [(isStressed ? stressed : unstressed) + ending, [value, unit] as const]),
    ),
  ),
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
    ...COMPOUNDS,
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
