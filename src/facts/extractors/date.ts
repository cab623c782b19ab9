import type { RelativeDay } from '../../languages/pack.js';
import { hasSuchDay } from '../calendar.js';
import { gregorianOfIslamic, gregorianOfPersian } from '../calendars.js';
import type { Certainty, DateFact } from '../fact.js';
import type { Proposal } from './extractor.js';
import { isCapital, isSentenceStart, type Item, type Reading } from '../reading.js';
import { ordinalSuffixAfter } from './number.js';
import { extractPeriod } from './period.js';

/** Every way to say a day, a month or a year; decades and ranges of years are in period.ts. */
export function extractDate(reading: Reading, at: number): Proposal | undefined {
  const item = reading.items[at];
  if (!item) return undefined;
  if (item.shape?.type === 'date') return allDigits(reading, at, item);
  const found =
    ideographic(reading, at) ??
    persianDay(reading, at) ??
    dayFirst(reading, at) ??
    yearFirst(reading, at) ??
    monthFirst(reading, at) ??
    weekday(reading, at, item) ??
    relative(reading, at, item);
  const period = extractPeriod(reading, at);
  if (!found || !period) return found ?? period;
  return period.last > found.last ? period : found;
}

/** The parts of a date and the last item that holds one. */
export interface Parts {
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The far end of "7–9 October". */
  readonly dayTo?: number;
}

function allDigits({ text }: Reading, at: number, { start, end, shape }: Item): Proposal | undefined {
  if (shape?.type !== 'date') return undefined;
  const { value, alternatives } = shape;
  const fact: DateFact = { kind: 'date', start, end, text: text.slice(start, end), certainty: 'certain', value };
  return { first: at, last: at, fact: alternatives.length > 0 ? { ...fact, alternatives } : fact };
}

/** 2023年10月7日, 10월 7일, 7日. */
function ideographic(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const era = eraYear(items, at) ?? eraBeside(items, at);
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
function persianDay(reading: Reading, at: number): Proposal | undefined {
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

/** 7 October 2023, 7. Oktober, 7 de octubre de 2023, 7–9 October. */
function dayFirst(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const first = dayAt(reading, at);
  if (!first) return undefined;
  const { value, last } = first;
  const dash = items[last + 1];
  const joins = dash && (/^[-–—]$/u.test(dash.norm) || dash.sense.rangeJoiner);
  const second = joins ? dayAt(reading, last + 2) : undefined;
  const afterSecond = second && second.value > value ? monthAfter(reading, second.last) : undefined;
  const month = afterSecond ?? monthAfter(reading, last);
  if (!month) return undefined;
  const range = afterSecond && second ? { dayTo: second.value } : {};
  const dated = { day: value, month: month.value, ...range, last: month.last };
  return date(reading, at, withYear(reading, dated), 'certain');
}

/** October 7, 2023; October 2023; October. */
function monthFirst(reading: Reading, at: number): Proposal | undefined {
  const { items, lexicon } = reading;
  const month = items[at]?.sense.month;
  if (month === undefined) return undefined;
  const named: Parts = { month, last: stopAfter(items, at) };
  // "February's 4-1 win" is no 4 February.
  const isPossessive = reading.folded.charAt(items[at]?.end ?? 0) === "'";
  const dayNext =
    lexicon.dateOrder === 'dmy' || isPossessive ? undefined : dayAt(reading, skipThe(items, named.last + 1));
  const isDay = dayNext && dayNext.last !== undefined && !countsSomething(items[dayNext.last + 1]);
  if (dayNext && isDay) {
    const dated = withYear(reading, { ...named, ...dayRange(reading, dayNext) });
    // "In February 30 people …" has no such day.
    const isDate = dated.year !== undefined || hasSuchDay(edtf(dated)) || items[dated.last + 1]?.kind !== 'word';
    if (isDate) return date(reading, at, dated, 'certain');
  }
  const dated = withYear(reading, named);
  if (dated.year !== undefined) return date(reading, at, dated, 'certain');
  if (isMonthAlone(reading, at)) return date(reading, at, { month, last: at }, 'certain');
  if (isCapitalMonth(reading, at)) return date(reading, at, { month, last: at }, 'possible');
  return isCutOff(reading, at) ? date(reading, at, { month, last: at }, 'likely') : undefined;
}

/** 2023. október 7. */
function yearFirst(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const year = yearAt(reading, at);
  if (year === undefined) return undefined;
  let next = at + 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    if (items[next]?.norm === '.' || items[next]?.sense.yearWord || items[next]?.sense.dateJoiner) next++;
  }
  const month = items[next]?.sense.month;
  // 2023 წლის 7 ოქტომბერი
  const day = next > at + 1 && reading.lexicon.dateOrder === 'ymd' ? dayAt(reading, next) : undefined;
  const after = day && monthAfter(reading, day.last);
  if (day && after) return date(reading, at, { year, month: after.value, day: day.value, last: after.last }, 'certain');
  // "in 2018, October …" and "1997 May …" are two things unless the language puts the year first.
  if (month === undefined || reading.lexicon.dateOrder !== 'ymd') return undefined;
  const last = stopAfter(items, next);
  const dated = dayAt(reading, last + 1);
  const parts = dated ? { year, month, day: dated.value, last: dated.last } : { year, month, last };
  return date(reading, at, parts, 'certain');
}

interface Day {
  readonly value: number;
  readonly last: number;
}

/** A day of the month with its ordinal sign: 7, 7th, 7., 7-го, seventh. */
function dayAt(reading: Reading, at: number): Day | undefined {
  const item = reading.items[at];
  const value = wholeOf(item);
  if (!item?.numeral || value === undefined || value < 1 || value > 31 || item.numeral.scaled) return undefined;
  if (item.digits && (!item.digits.plain || item.norm.length > 2)) return undefined;
  const suffix = ordinalSuffixAfter(reading, at);
  if (suffix !== undefined) return { value, last: suffix };
  const dot = reading.items[at + 1];
  const next = reading.items[at + 2];
  if (dot?.norm === '.' && !dot.gap && item.digits && next?.sense.month !== undefined) return { value, last: at + 1 };
  const [hyphen, ending] = [dot, next];
  const isEnding = hyphen?.norm === '-' && !hyphen.gap && ending?.kind === 'word' && ending.end - ending.start <= 3;
  return isEnding && !ending.gap && ending.sense.month === undefined ? { value, last: at + 2 } : { value, last: at };
}

function dayRange(reading: Reading, day: Day): Pick<Parts, 'day' | 'dayTo' | 'last'> {
  const joiner = reading.items[day.last + 1];
  const isJoined = joiner !== undefined && (/^[-–—]$/u.test(joiner.norm) || joiner.sense.rangeJoiner === true);
  const second = isJoined ? dayAt(reading, day.last + 2) : undefined;
  if (!second || second.value <= day.value) return { day: day.value, last: day.last };
  return { day: day.value, dayTo: second.value, last: second.last };
}

function monthAfter(reading: Reading, last: number): Day | undefined {
  const { items } = reading;
  let at = last + 1;
  const isPassed = () => !items[at]?.sense.month && (isJoiner(items[at]) || isPrefix(reading, at));
  for (let skipped = 0; skipped < 2 && isPassed(); skipped++) at++;
  const item = items[at];
  const value = item?.sense.month;
  if (!item || value === undefined || item.numeral || item.sense.monthAdjective) return undefined;
  return { value, last: stopAfter(items, at) };
}

/** "Oct." keeps its stop where the date goes on. */
function stopAfter(items: readonly Item[], at: number): number {
  const [month, stop, next] = [items[at], items[at + 1], items[at + 2]];
  const isShort = (month?.end ?? 0) - (month?.start ?? 0) <= 5;
  return isShort && stop?.norm === '.' && !stop.gap && next?.numeral ? at + 1 : at;
}

function withYear(reading: Reading, parts: Parts): Parts {
  const { items } = reading;
  let at = parts.last + 1;
  for (let skipped = 0; skipped < 2 && (isJoiner(items[at]) || isComma(items[at])); skipped++) at++;
  // "30 سبتمبر، من عام 1882"
  if (at > parts.last + 1 && items[at]?.sense.yearWord && !items[at]?.sense.units?.includes('century')) at++;
  const year = yearAt(reading, at);
  if (year === undefined) return parts;
  return { ...parts, year, last: yearWordsAfter(items, at) };
}

export function yearWordsAfter(items: readonly Item[], at: number): number {
  const next = items[at + 1];
  // Packs list "in" and "en" as words of a year too: those stand before it.
  const isYear = next?.sense.yearWord && !next.sense.yearPreposition && !next.sense.rangeJoiner;
  if (!next || !isYear || (!next.sense.units && next.end - next.start > 4)) return at;
  const stop = items[at + 2];
  const isAbbreviation = next.end - next.start <= 2;
  const after = items[at + 3];
  // The stop of "2023 р." belongs to it, except where a sentence ends there.
  return isAbbreviation && stop?.norm === '.' && !stop.gap && after?.gap === true ? at + 2 : at + 1;
}

/** Four digits together, 1000 … 2999, that count nothing. */
export function yearAt(reading: Reading, at: number): number | undefined {
  const item = reading.items[at];
  const value = wholeOf(item);
  if (!item?.digits?.plain || item.numeral?.scaled || item.norm.length !== 4) return undefined;
  if (value === undefined || value < 1000 || value > 2999) return undefined;
  const next = reading.items[at + 1];
  return next?.sense.percent || (next?.sense.currencies && !next.gap) ? undefined : value;
}

function isComma(item: Item | undefined): boolean {
  return item?.norm === ',' || item?.norm === '،';
}

function isJoiner(item: Item | undefined): boolean {
  return item?.sense.dateJoiner === true;
}

/** 7 באוקטובר: written on to the month. */
function isPrefix({ items, lexicon }: Reading, at: number): boolean {
  return items[at + 1]?.gap === false && lexicon.prefixes.includes(items[at]?.norm ?? '');
}

function skipThe(items: readonly Item[], at: number): number {
  return items[at]?.sense.dateJoiner || items[at]?.norm === 'the' ? at + 1 : at;
}

function countsSomething(next: Item | undefined): boolean {
  const { units, percent, currencies } = next?.sense ?? {};
  return Boolean(percent ?? currencies) || (units !== undefined && next?.sense.yearWord !== true);
}

/** "votes are cast on Nov." */
function isCutOff(reading: Reading, at: number): boolean {
  const [item, stop] = [reading.items[at], reading.items[at + 1]];
  if (item?.sense.weak !== 'short' || stop?.norm !== '.' || stop.gap) return false;
  return isCapital(reading, item) && !isSentenceStart(reading, at) && reading.items[at + 2] === undefined;
}

/** "for May", "the May vote": neither an auxiliary, nor a part of a name. */
function isCapitalMonth(reading: Reading, at: number): boolean {
  const { items, lexicon } = reading;
  const item = items[at];
  if (!item || !lexicon.capitalDates || item.sense.weak !== 'ambiguous' || isSentenceStart(reading, at)) return false;
  const isNamed = (other: Item | undefined) => other?.kind === 'word' && isCapital(reading, other);
  return isCapital(reading, item) && !isNamed(items[at - 1]) && !isNamed(items[at + 1]);
}

/** Words that are months and more ("may", "march", "mars", abbreviations) need a word before them that says when. */
function isMonthAlone(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  if (!item?.sense.weak) return true;
  if (item.sense.weak === 'name' && !isCapital(reading, item)) return true;
  if (item.sense.weak === 'short' || isSentenceStart(reading, at)) return false;
  // English May has a capital, French mars has none (Mars is the planet).
  if (item.norm !== item.norm.toUpperCase() && isCapital(reading, item) !== reading.lexicon.capitalDates) return false;
  const before = reading.items[at - 1];
  return Boolean(before?.sense.yearPreposition ?? before?.sense.dateJoiner ?? before?.sense.rangeJoiner);
}

function weekday(reading: Reading, at: number, item: Item): Proposal | undefined {
  const { weekday: value, weak, relative: counted } = item.sense;
  if (value === undefined) return undefined;
  if (weak === 'short' && !isBesideDate(reading, at)) return undefined;
  const before = reading.items[at - 1]?.sense;
  const isSaid = isCapital(reading, item)
    ? item.end - item.start > 3 && !isSentenceStart(reading, at)
    : before?.yearPreposition === true && !reading.lexicon.capitalDates;
  if (weak === 'ambiguous' && !isSaid) return undefined;
  const { start, end } = item;
  const text = reading.text.slice(start, end);
  const certainty = isTitle(reading, at, item) ? 'possible' : 'certain';
  const fact: DateFact = { kind: 'date', start, end, text, certainty, weekday: value };
  return { first: at, last: at, fact: counted ? { ...fact, relative: fromNow(counted) } : fact };
}

/** "Sat, 7 Oct", 10月7日（土）: an abbreviation says a weekday where a date stands beside it. */
function isBesideDate(reading: Reading, at: number): boolean {
  const { items } = reading;
  const [before, open, close] = [items[at - 2], items[at - 1], items[at + 1]];
  if (open?.norm === '(' && close?.norm === ')') return before?.sense.part === 'day' || before?.numeral !== undefined;
  let next = at + 1;
  while (next < at + 3 && (items[next]?.norm === '.' || items[next]?.norm === ',')) next++;
  const day = dayAt(reading, next);
  if (day) return monthAfter(reading, day.last) !== undefined;
  return items[next]?.sense.month !== undefined && dayAt(reading, stopAfter(items, next) + 1) !== undefined;
}

/** "The Sunday Times", "Saturday Night Live": in languages that write both with a capital. */
function isTitle(reading: Reading, at: number, item: Item): boolean {
  const next = reading.items[at + 1];
  if (reading.lexicon.capitalNouns || !isCapital(reading, item) || next?.kind !== 'word' || !next.gap) return false;
  return isCapital(reading, next) && next.sense.month === undefined && next.end - next.start > 2;
}

function relative({ text }: Reading, at: number, { start, end, sense }: Item): Proposal | undefined {
  if (!sense.relative) return undefined;
  const fact: DateFact = {
    kind: 'date', start, end, text: text.slice(start, end), certainty: 'likely', relative: fromNow(sense.relative),
  }; // prettier-ignore
  return { first: at, last: at, fact };
}

function fromNow({ unit, offset, eitherWay, several }: RelativeDay): NonNullable<DateFact['relative']> {
  return { unit, offset, ...(eitherWay && { eitherWay }), ...(several && { several }) };
}

function date(reading: Reading, first: number, parts: Parts, certainty: Certainty): Proposal {
  const { items, text } = reading;
  const [start, end] = [items[first]?.start ?? 0, items[parts.last]?.end ?? 0];
  const value = edtf(parts);
  const range = parts.dayTo === undefined ? {} : { from: value, to: edtf({ ...parts, day: parts.dayTo }) };
  const fact: DateFact = { kind: 'date', start, end, text: text.slice(start, end), certainty, value, ...range };
  return { first, last: parts.last, fact };
}

export function edtf({ year, month, day }: Omit<Parts, 'last'>): string {
  const pad = (value: number | undefined, width: number) =>
    value === undefined ? 'X'.repeat(width) : String(value).padStart(width, '0');
  if (day !== undefined) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return month === undefined ? pad(year, 4) : `${pad(year, 4)}-${pad(month, 2)}`;
}

export function wholeOf(item: Item | undefined): number | undefined {
  const value = Number(item?.numeral?.value);
  return item?.numeral && Number.isInteger(value) ? value : undefined;
}
