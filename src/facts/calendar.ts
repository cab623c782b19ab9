import type { DateFact, TimeFact, Value, Verdict } from './fact.js';
import { toNumber } from './value.js';

/** Two dates by the parts that both say: year, month, day; or the weekday; or the distance from today. */
export function compareDates(source: DateFact, target: DateFact): Verdict {
  if (source.value !== undefined && target.value !== undefined) return compareValues(source, target);
  if (source.weekday !== undefined && target.weekday !== undefined) {
    if (source.weekday !== target.weekday) return 'contradicts';
    const isTurned = source.relative && target.relative && compareRelative(source.relative, target.relative);
    return isTurned === 'contradicts' ? isTurned : 'same';
  }
  if (source.relative && target.relative) return compareRelative(source.relative, target.relative);
  if (source.weekday !== undefined && target.value !== undefined) return isOn(target.value, source.weekday, 'sharper');
  if (target.weekday !== undefined && source.value !== undefined) return isOn(source.value, target.weekday, 'vaguer');
  return 'absent';
}

type Relative = NonNullable<DateFact['relative']>;

function compareRelative(source: Relative, target: Relative): Verdict {
  if (source.unit !== target.unit || source.several !== target.several) return 'absent';
  const mayTurn = source.eitherWay === true || target.eitherWay === true;
  const isSame = source.offset === target.offset || (mayTurn && source.offset === -target.offset);
  return isSame ? 'same' : 'contradicts';
}

function compareValues(source: DateFact, target: DateFact): Verdict {
  const verdicts = readings(source).flatMap((a) => readings(target).map((b) => compareEdtf(a, b)));
  for (const verdict of ['same', 'vaguer', 'sharper', 'contradicts'] as const) {
    if (verdict !== 'same' && isRange(source) !== isRange(target) && verdicts.includes('same')) break;
    if (verdicts.includes(verdict)) return sharpened(verdict, source, target);
  }
  return 'absent';
}

/** Two ranges agree in both ends; of a range one end answers for the whole, vaguely. */
function sharpened(verdict: Verdict, source: DateFact, target: DateFact): Verdict {
  if (isRange(source) && isRange(target)) {
    const ends = [compareEdtf(source.from ?? '', target.from ?? ''), compareEdtf(source.to ?? '', target.to ?? '')];
    return ends.includes('contradicts') ? 'contradicts' : verdict;
  }
  if (verdict !== 'same' || isRange(source) === isRange(target)) return verdict;
  return isRange(source) ? 'vaguer' : 'sharper';
}

function isRange({ to }: DateFact): boolean {
  return to !== undefined;
}

function readings({ value, to, alternatives = [] }: DateFact): readonly string[] {
  return [value, to, ...alternatives].filter((reading) => reading !== undefined);
}

/** Part by part; an X may be any digit. */
export function compareEdtf(source: string, target: string): Verdict {
  const [a, b] = [partsOf(source), partsOf(target)];
  let [common, missing, more] = [0, 0, 0];
  for (let i = 0; i < 3; i++) {
    const [left, right] = [a[i], b[i]];
    if (left && right) {
      if (!fits(left, right)) return 'contradicts';
      common++;
    } else if (left) missing++;
    else if (right) more++;
  }
  if (common === 0) return 'absent';
  return missing > 0 ? 'vaguer' : more > 0 ? 'sharper' : 'same';
}

/** Year, month, day; undefined where nothing is known of it. */
function partsOf(edtf: string): readonly (string | undefined)[] {
  const [year, month, day] = edtf.split('-');
  return [year, month, day].map((part) => (part === undefined || /^X+$/u.test(part) ? undefined : part));
}

function fits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a.charAt(i), b.charAt(i)];
    if (x !== y && x !== 'X' && y !== 'X') return false;
  }
  return true;
}

/** A weekday and a full date that falls on it. */
function isOn(value: string, weekday: number, verdict: Verdict): Verdict {
  return weekdayOf(value) === weekday ? verdict : 'absent';
}

/** ISO: 1 Monday … 7 Sunday, of a full date that exists. */
export function weekdayOf(edtf: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(edtf) || !hasSuchDay(edtf)) return undefined;
  return new Date(`${edtf}T00:00:00Z`).getUTCDay() || 7;
}

/** False for 30 February and 31 April; without a year there is a 29 February. */
export function hasSuchDay(edtf: string): boolean {
  const [year = '', month = '', day = ''] = edtf.split('-');
  if (!/^\d\d$/u.test(month) || !/^\d\d$/u.test(day)) return true;
  const known = /^\d{4}$/u.test(year) ? Number(year) : LEAP_YEAR;
  const days = new Date(Date.UTC(known < 100 ? LEAP_YEAR : known, Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

const LEAP_YEAR = 2000;

/** A bare number against a date, from the number's side: "1997", "the 7th", "in the 30s". */
export function dateHolds({ value, to, relative }: DateFact, number: Value): Verdict | undefined {
  const wanted = toNumber(number);
  // No number says "yesterday", but 2025 may say "last year".
  if (value === undefined || (relative && relative.unit !== 'year')) return undefined;
  for (const reading of to === undefined ? [value] : [value, to]) {
    const [year, month, day] = partsOf(reading);
    const known = [year, month, day].filter((part) => part !== undefined);
    // A month is called by its name: two governments are no February.
    const said = month !== undefined && known.length > 1 ? [year, day].filter((part) => part !== undefined) : known;
    const isSaid = said.some((part) => Number(part.replace(/^X+/u, '').replaceAll('X', '0')) === wanted);
    if (isSaid) return known.length === 1 && to === undefined ? 'same' : 'sharper';
  }
  return undefined;
}

/** A bare number against a time: 15 and 15:00, 3 and 15:00, 4.40 and 4:40. */
export function timeHolds({ value }: TimeFact, number: Value): Verdict | undefined {
  const [hour = 0, minute = 0] = value.split(':').map(Number);
  const wanted = toNumber(number);
  const isHour = wanted === hour || wanted === hour % 12 || (wanted === 12 && hour === 0) || wanted === hour + 24;
  if (isHour) return minute === 0 ? 'same' : 'sharper';
  // "Two and a half hours" may be read as half past two.
  const pointed = [hour + minute / 100, (hour % 12) + minute / 100, hour + minute / 60];
  return pointed.some((reading) => Math.abs(reading - wanted) < 1e-9) ? 'same' : undefined;
}

export function compareTimes(source: TimeFact, target: TimeFact): Verdict {
  if (source.value === target.value) return 'same';
  const [[a = 0, left], [b = 0, right]] = [source, target].map(({ value }) => value.split(':').map(Number)) as [
    number[],
    number[],
  ];
  const mayBeSame = source.halfDay === true || target.halfDay === true;
  return mayBeSame && left === right && a % 12 === b % 12 ? 'same' : 'contradicts';
}
