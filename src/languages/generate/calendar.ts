import type { BesideDuration, CldrData, RelativeDay } from '../pack.js';
import { branchOf, leaves, type Branch, type CldrSource } from './cldr-source.js';
import { foldWord } from './number-words.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RELATIVE_UNITS = ['day', 'week', 'month', 'year'] as const;

/** Months, weekdays, relative days and the halves of the day. One-letter (narrow) forms are left out: they say nothing. */
export function calendar(
  source: CldrSource,
  tag: string,
): Pick<CldrData, 'months' | 'weekdays' | 'relativeDays' | 'past' | 'future' | 'dayPeriods'> {
  const gregorian = source.branch(
    `cldr-dates-full/main/${tag}/ca-gregorian.json`,
    ...['main', tag, 'dates', 'calendars', 'gregorian'],
  );
  const fields = source.branch(`cldr-dates-full/main/${tag}/dateFields.json`, 'main', tag, 'dates', 'fields');
  return {
    months: named(branchOf(gregorian, 'months'), (key) => Number(key)),
    weekdays: named(branchOf(gregorian, 'days'), (key) => WEEKDAYS.indexOf(key) + 1),
    relativeDays: relativeDays(fields),
    past: besideDuration(fields, 'past'),
    future: besideDuration(fields, 'future'),
    dayPeriods: dayPeriods(branchOf(gregorian, 'dayPeriods')),
  };
}

function named(contexts: Branch, valueOf: (key: string) => number): Record<string, number> {
  const names: Record<string, number> = {};
  for (const context of ['format', 'stand-alone'])
    for (const width of ['wide', 'abbreviated', 'short'])
      for (const [key, name] of Object.entries(branchOf(branchOf(contexts, context), width)))
        if (typeof name === 'string') for (const form of withAndWithoutStop(name)) names[form] ??= valueOf(key);
  return names;
}

/** "січ." and "січ". A single letter or digit is no name. */
export function withAndWithoutStop(name: string): string[] {
  const word = foldWord(name);
  const forms = word.endsWith('.') ? [word, word.slice(0, -1)] : [word];
  return forms.filter((form) => [...form.replace('.', '')].length > 1 || /\p{Script=Han}/u.test(form));
}

const OFFSETS = [-2, -1, 0, 1, 2];

function relativeDays(fields: Branch): CldrData['relativeDays'] {
  const relative: Record<string, RelativeDay> = {};
  for (const unit of RELATIVE_UNITS)
    for (const offset of OFFSETS)
      for (const width of ['', '-short']) {
        const name = branchOf(fields, `${unit}${width}`)[`relative-type-${offset}`];
        if (typeof name !== 'string') continue;
        const known = relative[foldWord(name)];
        if (known?.unit === unit && known.offset === -offset && offset !== 0)
          relative[foldWord(name)] = { ...known, eitherWay: true };
        relative[foldWord(name)] ??= { unit, offset };
      }
  // "This Monday" is mostly Monday and nothing else.
  for (const [at, day] of WEEKDAYS.entries())
    for (const offset of [-1, 1]) {
      const name = branchOf(fields, day)[`relative-type-${offset}`];
      if (typeof name === 'string') relative[foldWord(name)] ??= { unit: 'week', offset, weekday: at + 1 };
    }
  return relative;
}

/** What is left of "{0} days ago" without number and unit, where most units have it. */
function besideDuration(fields: Branch, direction: 'past' | 'future'): BesideDuration {
  const counts = { before: new Map<string, number>(), after: new Map<string, number>() };
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute'];
  for (const unit of units) {
    const patterns = branchOf(branchOf(fields, unit), `relativeTime-type-${direction}`);
    const found = { before: new Set<string>(), after: new Set<string>() };
    for (const pattern of leaves(patterns, () => true)) {
      const [before = '', after] = pattern.split('{0}').map((part) => foldWord(part));
      if (after === undefined) continue;
      found.before.add(before);
      found.after.add(after.split(' ').slice(1).join(' '));
      // 3日前, 3일 전: the last sign, whatever the unit.
      if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(after)) found.after.add(after.slice(-1));
    }
    for (const side of ['before', 'after'] as const)
      for (const word of found[side]) counts[side].set(word, (counts[side].get(word) ?? 0) + 1);
  }
  const common = (words: ReadonlyMap<string, number>) =>
    [...words]
      .filter(([word, count]) => word !== '' && !word.includes('(') && count > units.length / 2)
      .map(([word]) => word);
  return { before: common(counts.before), after: common(counts.after) };
}

/** "12 ночі" is not midnight: noon and midnight are taken where they stand alone. */
function dayPeriods(contexts: Branch): CldrData['dayPeriods'] {
  const periods: Record<string, 'am' | 'pm' | 'noon' | 'midnight'> = {};
  for (const context of ['format', 'stand-alone'])
    for (const width of ['wide', 'abbreviated'])
      for (const period of ['am', 'pm', 'noon', 'midnight'] as const) {
        const names = leaves(
          branchOf(branchOf(contexts, context), width),
          (key) => key.replace('-alt-variant', '') === period,
        );
        const isClear = context === 'stand-alone' || period === 'am' || period === 'pm';
        for (const name of isClear ? names : []) periods[foldWord(name)] ??= period;
      }
  return periods;
}
