import type { CldrData } from '../pack.js';
import { branchOf, leaves, type Branch, type CldrSource } from './cldr-source.js';
import { foldWord } from './number-words.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const RELATIVE_UNITS = ['day', 'week', 'month', 'year'] as const;

/** Months, weekdays, relative days and the halves of the day. One-letter (narrow) forms are left out: they say nothing. */
export function calendar(
  source: CldrSource,
  tag: string,
): Pick<CldrData, 'months' | 'weekdays' | 'relativeDays' | 'dayPeriods'> {
  const gregorian = source.branch(
    `cldr-dates-full/main/${tag}/ca-gregorian.json`,
    ...['main', tag, 'dates', 'calendars', 'gregorian'],
  );
  return {
    months: named(branchOf(gregorian, 'months'), (key) => Number(key)),
    weekdays: named(branchOf(gregorian, 'days'), (key) => WEEKDAYS.indexOf(key) + 1),
    relativeDays: relativeDays(
      source.branch(`cldr-dates-full/main/${tag}/dateFields.json`, 'main', tag, 'dates', 'fields'),
    ),
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

function relativeDays(fields: Branch): CldrData['relativeDays'] {
  const relative: Record<string, { unit: (typeof RELATIVE_UNITS)[number]; offset: number }> = {};
  for (const unit of RELATIVE_UNITS)
    for (const offset of [-2, -1, 0, 1, 2])
      for (const width of ['', '-short']) {
        const name = branchOf(fields, `${unit}${width}`)[`relative-type-${offset}`];
        if (typeof name === 'string') relative[foldWord(name)] ??= { unit, offset };
      }
  return relative;
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
