import type { RelativeDay } from '../../languages/pack.js';
import type { DateFact } from '../fact.js';
import { isCapital, isSentenceStart, type Item, type Reading } from '../reading.js';
import { dayAt, monthAfter, stopAfter } from './date-parts.js';
import type { Proposal } from './extractor.js';

export function weekday(reading: Reading, at: number, item: Item): Proposal | undefined {
  const { weekday: value, weak, relative: counted } = item.sense;
  if (value === undefined) return undefined;
  if (weak === 'short' && !isBesideDate(reading, at)) return undefined;
  const before = reading.items[at - 1]?.sense;
  const isSaid = isCapital(reading, item)
    ? item.end - item.start > 3 && !isSentenceStart(reading, at)
    : before?.yearPreposition === true && !reading.lexicon.capitalDates;
  if ((weak === 'ambiguous' || weak === 'numeral') && !isSaid) return undefined;
  const { start, end } = item;
  const text = reading.text.slice(start, end);
  const isName = isTitle(reading, at, item) || (!reading.lexicon.capitalDates && mayBeName(reading, at));
  const certainty = isName ? 'possible' : 'certain';
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

/**
 * June Carter, Julio Iglesias, Марта, Plácido Domingo: the capital of a name where the language would write the month or the day
 * without one, or before another capital.
 */
export function mayBeName(reading: Reading, at: number): boolean {
  const { items, lexicon } = reading;
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || !isCapital(reading, item) || isCapital(reading, { start: item.end - 1, end: item.end })) return false;
  if (before?.sense.yearPreposition ?? before?.sense.dateJoiner ?? before?.sense.rangeJoiner) return false;
  if ([before, next].some((other) => other?.numeral ?? other?.sense.month ?? other?.sense.weekday)) return false;
  // "am Donnerstag Behauptungen": a noun, where all have capitals.
  const mayStandBefore = !lexicon.capitalNouns || isSentenceStart(reading, at);
  const isBeforeName =
    mayStandBefore &&
    next?.kind === 'word' &&
    next.gap &&
    isCapital(reading, next) &&
    !isSentenceStart(reading, at + 1);
  const hasOwnCapital = !lexicon.capitalDates && !lexicon.capitalNouns && !isSentenceStart(reading, at);
  return isBeforeName || hasOwnCapital;
}

export function relative({ text }: Reading, at: number, { start, end, sense }: Item): Proposal | undefined {
  if (!sense.relative) return undefined;
  const fact: DateFact = {
    kind: 'date', start, end, text: text.slice(start, end), certainty: 'likely', relative: fromNow(sense.relative),
  }; // prettier-ignore
  return { first: at, last: at, fact };
}

function fromNow({ unit, offset, eitherWay, several }: RelativeDay): NonNullable<DateFact['relative']> {
  return { unit, offset, ...(eitherWay && { eitherWay }), ...(several && { several }) };
}
