import type { Reading, ReadSegment } from '../../alignment/pair.js';
import { hasSuchDay, weekdayOf } from '../../facts/calendar.js';
import type { DateFact, Fact, TimeFact } from '../../facts/fact.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { Check, Draft } from '../check.js';
import { statesFacts } from '../placed-fact.js';

/** 30 February, 25:70, a Sunday that was a Saturday: no source is needed to see it. */
export const dateImpossible: Check = {
  id: 'date/impossible',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *segment(segment: ReadSegment, { pack }: Reading): Iterable<Draft> {
    for (const [at, fact] of segment.facts.entries()) {
      if (fact.certainty !== 'certain' || (fact.kind !== 'date' && fact.kind !== 'time')) continue;
      if (isNowhere(fact)) yield { ...draftOf(segment, fact, ''), why: [] };
      else if (fact.kind === 'date') yield* wrongWeekday(segment, at, fact, pack);
    }
  },
};

function isNowhere(fact: DateFact | TimeFact): boolean {
  if (fact.kind === 'time') {
    const [hour = 0, minute = 0] = fact.value.split(':').map(Number);
    return hour > 24 || minute > 59;
  }
  const readings = [fact.value, ...(fact.alternatives ?? [])].filter((value) => value !== undefined);
  return readings.length > 0 && !readings.some(hasSuchDay);
}

/** Russia and Greece counted by the Julian calendar until then. */
const FIRST_COMMON_YEAR = 1924;

function* wrongWeekday(
  segment: ReadSegment,
  at: number,
  { value = '', alternatives = [], ...date }: DateFact,
  pack: LanguagePack | undefined,
): Iterable<Draft> {
  const named = weekdayBeside(segment, at, pack);
  const right = weekdayOf(value);
  if (named?.weekday === undefined || right === undefined || Number(value.slice(0, 4)) < FIRST_COMMON_YEAR) return;
  if ([value, ...alternatives].some((reading) => weekdayOf(reading) === named.weekday)) return;
  const weekday = nameOf(right, pack);
  const span = { start: Math.min(date.start, named.start), end: Math.max(date.end, named.end) };
  yield {
    ...draftOf(segment, span, weekday, date.text),
    why: [{ step: 'fallsOn', values: { date: date.text, weekday } }],
  };
}

/** "Saturday, 7 October 2023", "2023年10月7日（土）": a weekday right before the date, or after it in brackets. */
function weekdayBeside(segment: ReadSegment, at: number, pack: LanguagePack | undefined): DateFact | undefined {
  const { facts, text } = segment;
  const [before, date, after] = [facts[at - 1], facts[at], facts[at + 1]];
  if (!date) return undefined;
  const between = (from: Fact, to: Fact) => text.text.slice(from.end, to.start).trim().toLowerCase();
  if (isWeekday(before) && joins(between(before, date), pack)) return before;
  if (!isWeekday(after)) return undefined;
  const isOpened = ['(', '（'].includes(between(date, after));
  return isOpened || (pack?.spaced === false && date.end === after.start) ? after : undefined;
}

function isWeekday(fact: Fact | undefined): fact is DateFact {
  return (
    fact?.kind === 'date' && fact.weekday !== undefined && fact.value === undefined && fact.certainty === 'certain'
  );
}

/** Nothing, a comma, or a word that joins the parts of a date: "den", "the", "the … of". */
function joins(between: string, pack: LanguagePack | undefined): boolean {
  const word = between.replace(/^[,،، ]+/u, '');
  return word === '' || ARTICLES.has(word) || pack?.words.dateJoiners?.includes(word) === true;
}

const ARTICLES = new Set(['the', 'den', 'der', 'dem', 'le', 'el', 'il', 'de', 'die']);

/** The full name in the text's language; ISO number where there is no pack. */
function nameOf(weekday: number, pack: LanguagePack | undefined): string {
  const names = Object.entries(pack?.cldr.weekdays ?? {}).filter(([, day]) => day === weekday);
  const [name = String(weekday)] = names.map(([word]) => word).toSorted((a, b) => b.length - a.length);
  return (pack?.contexts?.capitalDates ?? pack?.contexts?.capitalNouns)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}

function draftOf(
  segment: ReadSegment,
  { start, end }: { readonly start: number; readonly end: number },
  expected: string,
  about?: string,
): Omit<Draft, 'why'> {
  const found = about ?? segment.text.text.slice(start, end);
  return {
    severity: 'error',
    message: { key: 'finding.date/impossible', values: { found, expected } },
    target: { segment, start, end },
    confidence: 0.9,
    about: found,
  };
}
