import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  scoreJoiners: ['بر'],
  belowZero: ['زیر صفر'],
  ambiguousDates: ['مه', 'مهٔ'],
  ordinalEndings: ['م', 'مین', 'ام', 'امین'],
  // نه is "no" as well.
  counted: {
    'نه سال': [9, 'year'],
    'نه ماه': [9, 'month'],
    'نه هفته': [9, 'week'],
    'نه روز': [9, 'day'],
    'نه ساعت': [9, 'hour'],
    'نه دقیقه': [9, 'minute'],
  },
  // The twelve months of the Islamic calendar as the language writes them beside a day.
  islamicMonths: {
    محرم: 1,
    صفر: 2,
    'ربیع الاول': 3,
    ربیع‌الاول: 3,
    'ربیع الثانی': 4,
    ربیع‌الثانی: 4,
    'جمادی الاول': 5,
    جمادی‌الاول: 5,
    'جمادی الثانی': 6,
    جمادی‌الثانی: 6,
    رجب: 7,
    شعبان: 8,
    رمضان: 9,
    شوال: 10,
    ذیقعده: 11,
    ذی‌القعده: 11,
    ذیحجه: 12,
    ذی‌الحجه: 12,
  },
  calendar: 'persian',
  calendars: { شمسی: 'persian', خورشیدی: 'persian', 'هجری شمسی': 'persian', قمری: 'islamic', 'هجری قمری': 'islamic' },
  // as the CLDR names them
  persianMonths: {
    فروردین: 1, اردیبهشت: 2, خرداد: 3, تیر: 4, مرداد: 5, شهریور: 6, مهر: 7, آبان: 8, آذر: 9, دی: 10, بهمن: 11, اسفند: 12,
  }, // prettier-ignore
  singularParts: true,
  rangeJoiners: ['تا'],
  yearPrepositions: ['سال', 'در سال'],
  decadeBefore: ['دهه'],
  clockBefore: ['ساعت'],
  rangeOpeners: ['بین'],
  dayParts: { عصر: 'pm', شب: 'pm', بعدازظهر: 'pm', 'بعد از ظهر': 'pm', صبح: 'am', بامداد: 'am' },
  alsoBefore: ['پیش'],
};
