import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

// Declension of adjectives: Зализняк, Грамматический словарь русского языка, types 1 to 3.
const HARD = 'ый ого ому ым ом ая ой ую ое ые ых ыми';
const SOFT = 'ий его ему им ем яя ей юю ее ие их ими';
const VELAR = 'ий ого ому им ом ая ой ую ое ие их ими';

export const contexts: ContextWords = {
  belowZero: ['мороза', 'ниже нуля'],
  // The twelve months of the Islamic calendar as the language writes them beside a day.
  islamicMonths: {
    мухаррама: 1,
    сафара: 2,
    'раби аль-авваля': 3,
    'раби ас-сани': 4,
    'джумада аль-уля': 5,
    'джумада ас-сани': 6,
    раджаба: 7,
    шаабана: 8,
    шабана: 8,
    рамадана: 9,
    шавваля: 10,
    'зуль-каада': 11,
    'зуль-хиджа': 12,
  },
  dayParts: { дня: 'pm', утра: 'am', вечера: 'pm', ночи: 'night' },
  calendars: { хиджры: 'islamic' },
  subunits: ['цент', 'цента', 'центов', 'копейка', 'копейки', 'копеек'],
  pluralParts: true,
  partOf: ['больше', 'меньше', 'более', 'менее', 'выше', 'ниже', 'дороже', 'дешевле', 'от'],
  rangeJoiners: ['до', 'по'],
  yearPrepositions: ['в', 'с', 'до', 'от', 'после', 'весной', 'летом', 'осенью', 'зимой'],
  clockBefore: ['в'],
  rangeOpeners: ['между'],
  both: ['оба', 'обе', 'обоих', 'обеих', 'обоим', 'обеим', 'обоими', 'обеими'],
  monthAdjectives: withEndings(
    {
      январск: 1, февральск: 2, мартовск: 3, апрельск: 4, майск: 5, июньск: 6, июльск: 7, августовск: 8, сентябрьск: 9,
      октябрьск: 10, ноябрьск: 11, декабрьск: 12,
    },
    VELAR,
  ), // prettier-ignore
  weekdayAdjectives: {
    ...withEndings({ понедельничн: 1, четвергов: 4, пятничн: 5, воскресн: 7 }, HARD),
    ...withEndings({ субботн: 6 }, SOFT),
  },
  unitAdjectives: withEndings(
    {
      килограммов: 'kilogram', километров: 'kilometer', метров: 'meter', сантиметров: 'centimeter', тонн: 'tonne',
      градусн: 'degree', мильн: 'mile', дневн: 'day', недельн: 'week', месячн: 'month', часов: 'hour',
      минутн: 'minute', секундн: 'second', процентн: 'percent',
    },
    HARD,
  ), // prettier-ignore
  ambiguousDates: ['среда', 'среде', 'средой', 'среды'],
  clockParts: { 'в половине': -30, 'около половины': -30, 'без четверти': -15, полпервого: 0, четверть: -45 },
  counted: {
    сутки: [1, 'day'],
    полчаса: [0.5, 'hour'], получаса: [0.5, 'hour'], полгода: [0.5, 'year'], полугода: [0.5, 'year'], полдня: [0.5, 'day'],
    полмесяца: [0.5, 'month'], полминуты: [0.5, 'minute'],
  }, // prettier-ignore
  decades: withEndings({
    двадцат: 20, тридцат: 30, сороков: 40, пятидесят: 50, шестидесят: 60, семидесят: 70, восьмидесят: 80, девяност: 90,
  }, 'ых_годах ых_годов ые_годы ым_годам'), // prettier-ignore
  ratioJoiners: ['из'],
};
