import { hasSuchDay } from '../calendar.js';
import type { DateFact } from '../fact.js';
import { isCapital, isSentenceStart, type Item, type Reading } from '../reading.js';
import { date, dayAt, edtf, monthAfter, stopAfter, withYear, yearAt, type Day, type Parts } from './date-parts.js';
import { mayBeName, relative, weekday } from './day-names.js';
import type { Proposal } from './extractor.js';
import { ideographic, persianDay } from './other-dates.js';
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

function allDigits({ text }: Reading, at: number, { start, end, shape }: Item): Proposal | undefined {
  if (shape?.type !== 'date') return undefined;
  const { value, alternatives } = shape;
  const fact: DateFact = { kind: 'date', start, end, text: text.slice(start, end), certainty: 'certain', value };
  return { first: at, last: at, fact: alternatives.length > 0 ? { ...fact, alternatives } : fact };
}

/** 7 October 2023, 7. Oktober, 7 de octubre de 2023, 7–9 October. */
function dayFirst(reading: Reading, at: number): Proposal | undefined {
  const { items, lexicon } = reading;
  const first = dayAt(reading, at);
  if (!first) return undefined;
  const { value } = first;
  // "5.–7. lokakuuta", "zwischen dem 5. und 7. Oktober"
  const isRank = lexicon.dotOrdinals && items[first.last + 1]?.norm === '.' && !items[first.last + 1]?.gap;
  const last = isRank && first.last === at ? first.last + 1 : first.last;
  const second = secondDay(reading, at, last);
  const afterSecond = second && second.value > value ? monthAfter(reading, second.last) : undefined;
  const month = afterSecond ?? monthAfter(reading, first.last);
  if (!month) return undefined;
  const range = afterSecond && second ? { dayTo: second.value } : {};
  const dated = { day: value, month: month.value, ...range, last: month.last };
  return date(reading, at, withYear(reading, dated), 'certain');
}

/** The far end of a range of days: "5–7", "5 to 7", "between 5 and 7", "dal 5 al 7", "בין 5 ל-7". */
function secondDay(reading: Reading, at: number, last: number): Day | undefined {
  const { items } = reading;
  const joiner = items[last + 1];
  if (!joiner) return undefined;
  const isOpened = items[at - 1]?.sense.rangeOpener ?? (isSmall(items[at - 1]) && items[at - 2]?.sense.rangeOpener);
  const joins =
    /^[-–—]$/u.test(joiner.norm) ||
    joiner.sense.rangeJoiner ||
    (isOpened && (joiner.sense.rangeAnd ?? isSmall(joiner)));
  if (!joins) return undefined;
  const isSkipped = joiner.kind === 'word' && (items[last + 2]?.norm === '-' || isSmall(items[last + 2]));
  return dayAt(reading, isSkipped ? last + 3 : last + 2);
}

/** "dem", "el" */
function isSmall(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.numeral && item.end - item.start <= 3;
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
  if (isMonthAlone(reading, at))
    return date(reading, at, { month, last: at }, mayBeName(reading, at) ? 'possible' : 'certain');
  if (isCapitalMonth(reading, at) || isUncasedWord(reading, at))
    return date(reading, at, { month, last: at }, 'possible');
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
  const parts = dated ? { year, month, ...dayRange(reading, dated) } : { year, month, last };
  return date(reading, at, parts, 'certain');
}

function dayRange(reading: Reading, day: Day): Pick<Parts, 'day' | 'dayTo' | 'last'> {
  const joiner = reading.items[day.last + 1];
  const isJoined = joiner !== undefined && (/^[-–—]$/u.test(joiner.norm) || joiner.sense.rangeJoiner === true);
  const second = isJoined ? dayAt(reading, day.last + 2) : undefined;
  if (!second || second.value <= day.value) return { day: day.value, last: day.last };
  return { day: day.value, dayTo: second.value, last: second.last };
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

/** मार्च is March or a march, "ekim" October or sowing, and no capital tells which. */
function isUncasedWord({ items, lexicon }: Reading, at: number): boolean {
  const item = items[at];
  return item?.sense.weak === 'ambiguous' && (!lexicon.capitalDates || item.norm === item.norm.toUpperCase());
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
