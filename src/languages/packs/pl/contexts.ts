import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

// Declension of adjectives: Saloni et al., Słownik gramatyczny języka polskiego.
const HARD = 'y ego emu ym a ej ą e i ych ymi';
const SOFT = 'i iego iemu im ia iej ią ie ich imi';

export const contexts: ContextWords = {
  pluralParts: true,
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
  numeralPrefixes: {
    dwu: 2, trzy: 3, cztero: 4, pięcio: 5, sześcio: 6, siedmio: 7, ośmio: 8, dziewięcio: 9, dziesięcio: 10,
    dwudziesto: 20, trzydziesto: 30,
  }, // prettier-ignore
};
