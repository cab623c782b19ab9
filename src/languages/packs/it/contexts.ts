import type { ContextWords } from '../../pack.js';

// From ten to nineteen, then the tens with the units written on.
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
const UNITS = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const NUMERALS = [
  ...TEENS,
  ...TENS.flatMap((tens) => UNITS.map((unit) => (/^[uo]/u.test(unit) ? tens.slice(0, -1) : tens) + unit)),
];

/** Somebody of so many years: ventenne, quarantasettenni. */
const AGES: Record<string, readonly [number, string]> = Object.fromEntries(
  NUMERALS.flatMap((numeral, i) =>
    ['enne', 'enni'].map((ending) => [numeral.replace(/[aeiou]$/u, '') + ending, [i + 10, 'year'] as const]),
  ),
);

export const contexts: ContextWords = {
  // Vocabolario Treccani, -enne: «un quarantasettenne».
  counted: {
    ...AGES,
    "mezz'ora": [0.5, 'hour'], mezzora: [0.5, 'hour'],
  }, // prettier-ignore
  // Vocabolario Treccani: i secoli dal Duecento.
  centuries: {
    duecento: 13, trecento: 14, quattrocento: 15, cinquecento: 16, seicento: 17, settecento: 18, ottocento: 19, novecento: 20,
  }, // prettier-ignore
  belowZero: ['sotto zero', 'sotto lo zero'],
  clockPartsAfter: { 'meno un quarto': -15, 'meno dieci': -10, 'meno cinque': -5, 'meno venti': -20 },
  dayParts: {
    'del pomeriggio': 'pm',
    'di pomeriggio': 'pm',
    'del mattino': 'am',
    'di mattina': 'am',
    'di sera': 'pm',
    'della sera': 'pm',
    'di notte': 'night',
    'della notte': 'night',
  },
  partOf: ['di', 'del', 'della', 'dei', 'delle', 'degli', 'dello', "dell'"],
  partEndings: ['i', 'e'],
  subunits: ['cent', 'centesimo', 'centesimi', 'penny', 'pence'],
  mixedJoiners: ['e'],
  pluralParts: true,
  rangeJoiners: ['a', 'al', "all'", 'all'],
  yearPrepositions: ['nel', 'dal', 'del', 'al', 'fino al', "nell'estate del"],
  decadeBefore: ['anni', 'gli anni'],
  clockBefore: ['alle', 'ore'],
  rangeOpeners: ['tra', 'fra'],
  both: ['entrambi', 'entrambe'],
  elisions: [
    'l',
    'd',
    'un',
    'c',
    'dell',
    'all',
    'nell',
    'dall',
    'sull',
    'quell',
    'quest',
    'vent',
    'trent',
    'quarant',
    'cinquant',
    'sessant',
    'settant',
    'ottant',
    'novant',
    'cent',
  ],
  clockParts: { "un quarto all'": -15 },
  ratioJoiners: ['su'],
};
