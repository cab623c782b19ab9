import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

// Declension of adjectives: Український правопис (2019), §§ 105–107.
const HARD = 'ий ого ому им ім а ої ій у ою е і их ими';
const SOFT = 'ій ього ьому ім я ьої ю ьою є і іх іми';

export const contexts: ContextWords = {
  belowZero: ['морозу', 'нижче нуля'],
  // The twelve months of the Islamic calendar as the language writes them beside a day.
  islamicMonths: {
    мухаррама: 1,
    сафара: 2,
    'рабі аль-авваля': 3,
    'рабі ас-сані': 4,
    'джумада аль-уля': 5,
    'джумада ас-сані': 6,
    раджаба: 7,
    шаабана: 8,
    шабана: 8,
    рамадану: 9,
    шавваля: 10,
    'зуль-каада': 11,
    'зуль-хіджа': 12,
  },
  dayParts: { дня: 'pm', ранку: 'am', вечора: 'pm', ночі: 'night' },
  calendars: { хіджри: 'islamic' },
  subunits: ['цент', 'центи', 'центів', 'копійка', 'копійки', 'копійок'],
  pluralParts: true,
  partOf: ['більше', 'менше', 'вище', 'нижче', 'дорожче', 'дешевше', 'від'],
  rangeJoiners: ['до', 'по'],
  yearPrepositions: ['у', 'в', 'з', 'із', 'до', 'від', 'після', 'протягом', 'навесні', 'влітку', 'восени', 'взимку'],
  clockWords: ['година', 'години', 'годині', 'годину', 'год'],
  clockBefore: ['о', 'об'],
  ambiguousDates: ['лютий', 'лютого', 'лютому', 'лютим'],
  rangeOpeners: ['між', 'поміж'],
  both: ['обидва', 'обидві', 'обоє', 'обох', 'обом', 'обома'],
  monthAdjectives: withEndings(
    {
      січнев: 1, лютнев: 2, березнев: 3, квітнев: 4, травнев: 5, червнев: 6, липнев: 7, серпнев: 8, вереснев: 9,
      жовтнев: 10, листопадов: 11, груднев: 12,
    },
    HARD,
  ), // prettier-ignore
  weekdayAdjectives: {
    ...withEndings({ понеділков: 1, вівторков: 2, четвергов: 4, "п'ятничн": 5 }, HARD),
    ...withEndings({ суботн: 6 }, SOFT),
    ...withEndings({ недільн: 7 }, HARD),
  },
  unitAdjectives: withEndings(
    {
      кілограмов: 'kilogram', кілометров: 'kilometer', метров: 'meter', сантиметров: 'centimeter', тонн: 'tonne',
      градусн: 'degree', мильн: 'mile', денн: 'day', тижнев: 'week', місячн: 'month', годинн: 'hour',
      хвилинн: 'minute', секундн: 'second', відсотков: 'percent',
    },
    HARD,
  ), // prettier-ignore
  clockParts: { 'пів на': -30, 'чверть на': -45, 'за чверть': -15, 'пів по': 30, 'чверть по': 15 },
  counted: {
    доба: [1, 'day'],
    добу: [1, 'day'],
    півгодини: [0.5, 'hour'], 'пів години': [0.5, 'hour'], півроку: [0.5, 'year'], 'пів року': [0.5, 'year'],
    півмісяця: [0.5, 'month'], півдня: [0.5, 'day'],
  }, // prettier-ignore
  decades: withEndings({
    двадцят: 20, тридцят: 30, сороков: 40, "п'ятдесят": 50, шістдесят: 60, сімдесят: 70, вісімдесят: 80, "дев'яност": 90,
  }, 'их_роках их_років і_роки им_рокам'), // prettier-ignore
  ratioJoiners: ['з', 'із'],
};
