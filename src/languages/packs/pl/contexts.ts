import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

// Declension of adjectives: Saloni et al., Słownik gramatyczny języka polskiego.
const HARD = 'y ego emu ym a ej ą e i ych ymi';
const SOFT = 'i iego iemu im ia iej ią ie ich imi';

const UNITS = {
  jedno: 1, dwu: 2, trzy: 3, cztero: 4, pięcio: 5, sześcio: 6, siedmio: 7, ośmio: 8, dziewięcio: 9,
}; // prettier-ignore
const TENS = {
  dwudziesto: 20, trzydziesto: 30, czterdziesto: 40, pięćdziesięcio: 50, sześćdziesięcio: 60, siedemdziesięcio: 70,
  osiemdziesięcio: 80, dziewięćdziesięcio: 90,
}; // prettier-ignore

/** As numerals stand in adjectives and nouns: czterdziestodwuletni, siedemnastolatek. */
const NUMERAL_PREFIXES: Readonly<Record<string, number>> = {
  ...UNITS,
  ...TENS,
  dziesięcio: 10, jedenasto: 11, dwunasto: 12, trzynasto: 13, czternasto: 14, piętnasto: 15, szesnasto: 16,
  siedemnasto: 17, osiemnasto: 18, dziewiętnasto: 19, stu: 100,
  ...Object.fromEntries(
    Object.entries(TENS).flatMap(([tens, ten]) => Object.entries(UNITS).map(([unit, one]) => [tens + unit, ten + one])),
  ),
}; // prettier-ignore

export const contexts: ContextWords = {
  belowZero: ['poniżej zera', 'mrozu'],
  dayParts: { 'po południu': 'pm', rano: 'am', wieczorem: 'pm', 'w nocy': 'night' },
  subunits: ['cent', 'centy', 'centów', 'grosz', 'grosze', 'groszy'],
  mixedJoiners: ['i'],
  pluralParts: true,
  partOf: ['więcej', 'mniej', 'wyższy', 'wyższa', 'wyższe', 'niższy', 'niższa', 'niższe'],
  rangeJoiners: ['do'],
  yearPrepositions: ['w', 'od', 'do', 'z', 'po', 'przed'],
  decadeBefore: ['lata', 'latach', 'lat'],
  clockBefore: ['o', 'godz', 'godzinie', 'o godzinie'],
  ambiguousDates: ['maja', 'maj'],
  rangeOpeners: ['między', 'pomiędzy'],
  both: ['oba', 'obie', 'obaj', 'obu', 'obydwa', 'obydwie', 'obydwu', 'oboje', 'obojga'],
  monthAdjectives: withEndings(
    {
      styczniow: 1, lutow: 2, marcow: 3, kwietniow: 4, majow: 5, czerwcow: 6, lipcow: 7, sierpniow: 8, wrześniow: 9,
      październikow: 10, listopadow: 11, grudniow: 12,
    },
    HARD,
  ), // prettier-ignore
  weekdayAdjectives: {
    ...withEndings({ poniedziałkow: 1, wtorkow: 2, środow: 3, czwartkow: 4, piątkow: 5, niedzieln: 7 }, HARD),
    ...withEndings({ sobotn: 6 }, SOFT),
  },
  unitAdjectives: withEndings(
    {
      kilogramow: 'kilogram', kilometrow: 'kilometer', metrow: 'meter', centymetrow: 'centimeter', tonow: 'tonne',
      stopniow: 'degree', milow: 'mile', dniow: 'day', tygodniow: 'week', miesięczn: 'month', godzinn: 'hour',
      minutow: 'minute', procentow: 'percent',
    },
    HARD,
  ), // prettier-ignore
  numeralPrefixes: NUMERAL_PREFIXES,
  capitalBodies: true,
  clockParts: { 'wpół do': -30, 'kwadrans po': 15, 'za kwadrans': -15 },
  counted: {
    doba: [1, 'day'], dobę: [1, 'day'], doby: [1, 'day'],
    półgodziny: [0.5, 'hour'], półgodzinny: [0.5, 'hour'], półgodzinna: [0.5, 'hour'], półgodzinne: [0.5, 'hour'],
    półgodzinnej: [0.5, 'hour'], półgodzinnym: [0.5, 'hour'], półrocze: [0.5, 'year'], półroczu: [0.5, 'year'],
    półrocza: [0.5, 'year'], kwadrans: [15, 'minute'],
  }, // prettier-ignore
  ratioJoiners: ['na', 'z', 'ze'],
};
