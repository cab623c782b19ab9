import { gregorianOfIslamic, gregorianOfPersian } from '../calendars.js';
import type { DateFact } from '../fact.js';
import type { Item, Reading } from '../reading.js';
import { date, wholeOf, type Day } from './date-parts.js';
import type { Proposal } from './extractor.js';

/** 2023年10月7日, 10월 7일, 7日. */
export function ideographic(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const era = eraYear(items, at) ?? eraBeside(items, at);
  if (!era && items[at + 1]?.sense.part === undefined) return undefined;
  let last: number | undefined = era?.last;
  const parts: { year?: number; month?: number; day?: number } = era ? { year: era.value } : {};
  for (const [part, least, most] of [['year', 1000, 2999], ['month', 1, 12], ['day', 1, 31]] as const) {
    if (parts[part] !== undefined) continue;
    const number = items[last === undefined ? at : last + 1];
    const mark = items[last === undefined ? at + 1 : last + 2];
    const value = wholeOf(number);
    if (mark?.sense.part !== part || value === undefined || value < least || value > most) continue;
    parts[part] = value;
    last = (last === undefined ? at : last + 1) + 1;
  } // prettier-ignore
  if (last === undefined) return undefined;
  // 7日 alone may be seven days as well.
  const isBareDay = parts.month === undefined && parts.day !== undefined;
  // 2日前 is two days ago.
  if (isBareDay && items[last + 1]?.sense.sideAfter) return undefined;
  return date(reading, at, { ...parts, last }, isBareDay ? 'likely' : 'certain');
}

/** 令和6年, 令和元年, 民國113年. */
function eraYear(items: readonly Item[], at: number): Day | undefined {
  const [era, number, mark] = [items[at], items[at + 1], items[at + 2]];
  if (era?.sense.era === undefined || !number) return undefined;
  if (number.norm === '元年') return { value: era.sense.era + 1, last: at + 1 };
  const count = number.norm === '元' ? 1 : wholeOf(number);
  // "Meiji 28"; no era has had more years than Showa.
  const isLatin = era.norm.charCodeAt(0) < 0x250 && number.digits?.plain === true && number.gap;
  if (isLatin && count !== undefined && count > 0 && count <= 64) return { value: era.sense.era + count, last: at + 1 };
  return mark?.sense.part === 'year' && count !== undefined
    ? { value: era.sense.era + count, last: at + 2 }
    : undefined;
}

/** 1895（明治28）年, 平成31（2019）年: one year by two counts. */
function eraBeside(items: readonly Item[], at: number): Day | undefined {
  const isEra = items[at]?.sense.era !== undefined;
  const open = isEra ? at + 2 : at + 1;
  const [close, mark] = [items[open + (isEra ? 2 : 3)], items[open + (isEra ? 3 : 4)]];
  if (items[open]?.norm !== '(' || close?.norm !== ')' || mark?.sense.part !== 'year') return undefined;
  const value = wholeOf(items[isEra ? open + 1 : at]);
  const isYear = value !== undefined && value >= 1800 && value < 2100;
  return isYear && (isEra || items[open + 1]?.sense.era !== undefined)
    ? { value, last: open + (isEra ? 3 : 4) }
    : undefined;
}

/** ۱۵ مهر ۱۴۰۲ is 7 October 2023; without its year it may be a day earlier or later. */
export function persianDay(reading: Reading, at: number): Proposal | undefined {
  const { items, text } = reading;
  const day = wholeOf(items[at]);
  const { persianMonth: month, islamicMonth } = items[at + 1]?.sense ?? {};
  if (day !== undefined && islamicMonth !== undefined) return islamicDay(reading, at, day, islamicMonth);
  if (day === undefined || month === undefined || day < 1 || day > 31) return undefined;
  const written = items[at + 2]?.sense.yearWord ? at + 3 : at + 2;
  const year = wholeOf(items[written]);
  const isYear = year !== undefined && year >= 1200 && year < 1500;
  const last = isYear ? written : at + 1;
  const [start, end] = [items[at]?.start ?? 0, items[last]?.end ?? 0];
  const found = { kind: 'date', start, end, text: text.slice(start, end), certainty: 'certain' } as const;
  if (isYear) return { first: at, last, fact: { ...found, value: gregorianOfPersian(year, month, day) } };
  const days = [1403, 1402, 1404].map((some) => `XXXX${gregorianOfPersian(some, month, day).slice(4)}`);
  const [value, ...others] = new Set(days);
  return { first: at, last, fact: { ...found, ...(value !== undefined && { value }), alternatives: others } };
}

/** ١٥ رمضان ١٤٤٥ هـ is 25 March 2024; without its year it may be any day. */
function islamicDay({ items, text }: Reading, at: number, day: number, month: number): Proposal | undefined {
  const written = items[at + 2]?.sense.yearWord ? at + 3 : at + 2;
  const year = wholeOf(items[written]);
  if (day < 1 || day > 30 || year === undefined || year < 1200 || year >= 1500) return undefined;
  const last = items[written + 1]?.sense.calendar === 'islamic' ? written + 1 : written;
  const [start, end] = [items[at]?.start ?? 0, items[last]?.end ?? 0];
  const [value = '', ...alternatives] = gregorianOfIslamic(year, month, day);
  const fact: DateFact = {
    kind: 'date', start, end, text: text.slice(start, end), certainty: 'certain', value, alternatives,
  }; // prettier-ignore
  return { first: at, last, fact };
}
