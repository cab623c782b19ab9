import { daysFrom, isDay } from '../text/day.js';
import { compareEdtf, weekdayOf } from './calendar.js';
import type { DateFact, Fact, Quantity, Verdict } from './fact.js';
import { toNumber } from './value.js';

type Relative = NonNullable<DateFact['relative']>;

/**
 * "Yesterday" with the date that it is where the day of the text is known, "last week" with its Monday and Sunday, "two days ago" with
 * that day. "These days" and "last Monday" stay as they are: nobody says how many, and some mean another one.
 * @param written the days on which the text may have been written, the likeliest first (2026-05-03); the year may be unknown (XXXX-05-03)
 */
export function countedFrom(written: readonly string[], fact: Fact): Fact {
  const counted = countOf(fact);
  if (!counted) return fact;
  const offsets = counted.eitherWay ? [counted.offset, -counted.offset] : [counted.offset];
  const dates = written.flatMap((day) => offsets.flatMap((offset) => dateFrom(day, { ...counted, offset }) ?? []));
  const [value, ...alternatives] = new Set(dates);
  if (value === undefined) return fact;
  if (fact.kind === 'duration') return alternatives.length === 0 ? { ...fact, date: value } : fact;
  const others = alternatives.length > 0 ? { alternatives } : {};
  const week = counted.unit === 'week' ? { from: value, to: daysFrom(value, 6) } : {};
  return { ...fact, value, ...week, ...others };
}

/** How far from now a fact is; undefined where it is not counted from now, or by no whole number. */
function countOf(fact: Fact): Relative | undefined {
  if (fact.kind === 'date') {
    const { relative, weekday } = fact;
    return relative && !relative.several && weekday === undefined ? relative : undefined;
  }
  return fact.kind === 'duration' && fact.fromNow ? countOfDuration(fact) : undefined;
}

/** "Two days ago" is the day before yesterday; "about ten" and "two to three" are no day. */
function countOfDuration({ value, unit, direction, qualifier, to }: Quantity): Relative | undefined {
  const count = toNumber(value);
  if (!direction || qualifier || to !== undefined || !isUnit(unit) || !Number.isInteger(count)) return undefined;
  if (count < 1 || count > LARGEST_COUNT) return undefined;
  return { unit, offset: direction === 'past' ? -count : count };
}

/** Who writes "60 days ago" has not counted them out. */
const LARGEST_COUNT = 31;

function isUnit(unit: string | undefined): unit is Relative['unit'] {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}

/** EDTF; of a week the Monday. */
function dateFrom(written: string, { unit, offset }: Relative): string | undefined {
  const [year = '', month = '', date = ''] = written.split('-');
  if (unit === 'month') {
    const months = Number(month) - 1 + offset;
    const at = String((((months % 12) + 12) % 12) + 1).padStart(2, '0');
    return `${/^\d+$/u.test(year) ? Number(year) + Math.floor(months / 12) : year}-${at}`;
  }
  if (isDay(written)) {
    if (unit === 'year') return String(Number(year) + offset);
    if (unit === 'day') return daysFrom(written, offset);
    return daysFrom(written, offset * 7 + 1 - (weekdayOf(written) ?? 1));
  }
  if (unit !== 'day') return undefined;
  // Whether there is a 29 February nobody can tell.
  const day = daysFrom(`${COMMON_YEAR}-${month}-${date}`, offset);
  return [day, daysFrom(day, 1), daysFrom(day, -1)].some((near) => near.endsWith('-02-28'))
    ? undefined
    : `XXXX${day.slice(4)}`;
}

const COMMON_YEAR = 2001;

/** Two dates of which at least one is counted from now; undefined where the words alone decide. */
export function compareFromNow(source: DateFact, target: DateFact): Verdict | undefined {
  if (source.weekday !== undefined && target.weekday !== undefined) return undefined;
  if (source.relative && target.relative) return compareCounts(source, target);
  if (source.relative) return source.value === undefined ? undefined : compareWithSaid(source, target);
  return target.value === undefined ? undefined : turned(compareWithSaid(target, source));
}

/** "Yesterday" here and there; of two texts that were written days apart it is another day. */
function compareCounts(source: DateFact, target: DateFact): Verdict | undefined {
  if (source.relative?.several || target.relative?.several) return undefined;
  if (source.value === undefined || target.value === undefined) return undefined;
  const [a, b] = [readings(source), readings(target)];
  const isOneUnit = source.relative?.unit === target.relative?.unit;
  if (isOneUnit && a.some((left) => b.includes(left))) return 'same';
  const isOneWord = isOneUnit && source.relative?.offset === target.relative?.offset;
  if (!isOneWord) return undefined;
  // Newsrooms around the world write one day's news on two.
  return a.some((left) => b.some((right) => areNear(left, right))) || source.relative?.unit !== 'day'
    ? 'same'
    : 'contradicts';
}

function areNear(a: string, b: string): boolean {
  return !isDay(a) || !isDay(b) || [daysFrom(a, -1), daysFrom(a, 1)].includes(b);
}

/** @param counted "yesterday", with its date @param said "on Thursday", "2 May", "in 2025" */
function compareWithSaid(counted: DateFact, said: DateFact): Verdict {
  const unit = counted.relative?.unit;
  if (said.value === undefined) {
    if (unit !== 'day' || said.weekday === undefined) return 'absent';
    const weekdays = readings(counted).map(weekdayOf);
    if (weekdays.includes(undefined)) return 'absent';
    return weekdays.includes(said.weekday) ? 'same' : 'contradicts';
  }
  if (unit === 'week') return isWithin(said.value, counted) ? 'sharper' : 'absent';
  const verdicts = readings(counted).flatMap((a) => readings(said).map((b) => compareEdtf(a, b)));
  // Neither "yesterday" nor "on 2 May" says the year.
  if (verdicts.includes('vaguer') && isYearless(said) && isOfSize(unit, said.value)) return 'same';
  for (const verdict of ['same', 'sharper', 'vaguer'] as const) if (verdicts.includes(verdict)) return verdict;
  const isOneDay = isOfSize(unit, said.value) && said.to === undefined;
  return isOneDay && verdicts.includes('contradicts') ? 'contradicts' : 'absent';
}

function isYearless({ value = '' }: DateFact): boolean {
  return value.startsWith('XXXX-');
}

function isOfSize(unit: Relative['unit'] | undefined, edtf: string): boolean {
  return edtf.split('-').length === (unit === 'day' ? 3 : unit === 'month' ? 2 : 1);
}

function isWithin(day: string, { from = '', to = '' }: DateFact): boolean {
  const dated = [from, to].map((end) => day.replace(/^XXXX/u, end.slice(0, 4)));
  return dated.some((each) => isDay(each) && each >= from && each <= to);
}

function readings({ value, alternatives = [] }: DateFact): readonly string[] {
  return value === undefined ? [] : [value, ...alternatives];
}

function turned(verdict: Verdict): Verdict {
  return verdict === 'sharper' ? 'vaguer' : verdict === 'vaguer' ? 'sharper' : verdict;
}

/** "Two days ago" and "the day before yesterday", "on Friday", "1 May"; undefined where the two have nothing in common. */
export function compareDurationWithDate(duration: Quantity, date: DateFact): Verdict | undefined {
  const count = countOfDuration(duration);
  if (!count) return undefined;
  const { relative, weekday } = date;
  if (relative && !relative.several && weekday === undefined) {
    const isSame = relative.unit === count.unit && relative.offset === count.offset;
    return isSame || (relative.eitherWay && relative.offset === -count.offset) ? 'same' : undefined;
  }
  if (duration.date === undefined) return undefined;
  const { start, end, text, certainty } = duration;
  const counted: DateFact = { kind: 'date', start, end, text, certainty, value: duration.date, relative: count };
  const verdict = compareWithSaid(counted, date);
  return verdict === 'absent' ? undefined : verdict;
}
