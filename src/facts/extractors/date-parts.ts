import type { Certainty, DateFact } from '../fact.js';
import type { Item, Reading } from '../reading.js';
import type { Proposal } from './extractor.js';
import { ordinalSuffixAfter } from './number.js';

/** The parts of a date and the last item that holds one. */
export interface Parts {
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The far end of "7–9 October". */
  readonly dayTo?: number;
}

export interface Day {
  readonly value: number;
  readonly last: number;
}

/** A day of the month with its ordinal sign: 7, 7th, 7., 7-го, seventh. */
export function dayAt(reading: Reading, at: number): Day | undefined {
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

export function monthAfter(reading: Reading, last: number): Day | undefined {
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
export function stopAfter(items: readonly Item[], at: number): number {
  const [month, stop, next] = [items[at], items[at + 1], items[at + 2]];
  const isShort = (month?.end ?? 0) - (month?.start ?? 0) <= 5;
  return isShort && stop?.norm === '.' && !stop.gap && next?.numeral ? at + 1 : at;
}

export function withYear(reading: Reading, parts: Parts): Parts {
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

export function isJoiner(item: Item | undefined): boolean {
  return item?.sense.dateJoiner === true;
}

/** 7 באוקטובר: written on to the month. */
function isPrefix({ items, lexicon }: Reading, at: number): boolean {
  return items[at + 1]?.gap === false && lexicon.prefixes.includes(items[at]?.norm ?? '');
}

export function date(reading: Reading, first: number, parts: Parts, certainty: Certainty): Proposal {
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
