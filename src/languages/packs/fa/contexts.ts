import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
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
};
