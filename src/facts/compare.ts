import { compareDates, compareTimes, dateHolds, timeHolds } from './calendar.js';
import type { DateFact, Fact, LabelFact, Quantity, ScoreFact, Value, Verdict } from './fact.js';
import { fold } from './fold.js';
import { compareDurationWithDate, compareFromNow } from './from-now.js';
import { compareQuantities } from './quantities.js';
import { convertTemperature } from './units.js';
import { sameValue, toNumber } from './value.js';

/**
 * How a target's fact stands to a source's. `absent` where the two cannot speak of one thing (a price and a date), so
 * that neither answers for the other.
 */
export function compareFacts(source: Fact, target: Fact): Verdict {
  if (source.kind === 'quote' || target.kind === 'quote') return compareQuotes(source, target);
  if (isQuantity(source) && isQuantity(target)) return compareQuantities(source, target);
  if (source.kind === 'date' && target.kind === 'date') return compareTwoDates(source, target);
  if (source.kind === 'time' && target.kind === 'time') return compareTimes(source, target);
  if (source.kind === 'score' && target.kind === 'score') return compareScores(source, target);
  if (source.kind === 'label' && target.kind === 'label') return compareLabels(source, target);
  return acrossKinds(source, target) ?? flip(acrossKinds(target, source)) ?? 'absent';
}

function compareTwoDates(source: DateFact, target: DateFact): Verdict {
  const fromNow = source.relative || target.relative ? compareFromNow(source, target) : undefined;
  return fromNow ?? compareDates(source, target);
}

export function isQuantity(fact: Fact): fact is Quantity {
  return !['date', 'time', 'score', 'label', 'quote'].includes(fact.kind);
}

/** Words are compared elsewhere; here a quotation only answers for the very same one. */
function compareQuotes(source: Fact, target: Fact): Verdict {
  if (source.kind !== 'quote' || target.kind !== 'quote') return 'absent';
  return source.value.normalize('NFKC') === target.value.normalize('NFKC') ? 'same' : 'absent';
}

/** Who is named first decides which side's points come first, so 1–0 may be told as 0:1. */
function compareScores(source: ScoreFact, target: ScoreFact): Verdict {
  const turned = source.value.split('-').reverse().join('-');
  return source.value === target.value || turned === target.value ? 'same' : 'contradicts';
}

/** "Covid-19" and «COVID‑19», "Boeing 737" and «Боїнг 737»: the digits decide. */
function compareLabels(source: LabelFact, target: LabelFact): Verdict {
  if (source.value === target.value) return 'same';
  // A right-to-left line may turn the groups of a telephone number round.
  const [a, b] = [source, target].map((label) => digitsOf(label).split(' ').sort().join(' '));
  if (a === '' && b === '') return 'absent';
  return a === b ? 'same' : a === '' || b === '' ? 'absent' : 'contradicts';
}

/** Facts of two kinds that may say the same; undefined where this order of the two decides nothing. */
function acrossKinds(a: Fact, b: Fact): Verdict | undefined {
  if (a.kind === 'label') return labelHolds(a, b) ? 'same' : undefined;
  if (isQuantity(a) && b.kind === 'date') return dateAnswers(b, a);
  if (isQuantity(a) && b.kind === 'time') return first(readings(a), (value) => timeHolds(b, value));
  if (isQuantity(a) && b.kind === 'score') return scoreHolds(b, a);
  return digitsOf(a) !== '' && digitsOf(a) === digitsOf(b) ? 'same' : undefined;
}

/** "1997", "the 7th", "80": a bare number; a century holds its decades. */
function dateAnswers(date: DateFact, quantity: Quantity): Verdict | undefined {
  if (quantity.direction) return compareDurationWithDate(quantity, date);
  if (quantity.kind === 'temperature') return isInTens(date, quantity) ? 'vaguer' : undefined;
  if (quantity.unit === 'century') return isInCentury(date, quantity) ? 'sharper' : undefined;
  if (quantity.unit !== undefined && quantity.unit !== 'year') return undefined;
  // "The first", "one": too little to be a month or a day.
  if (
    quantity.certainty === 'possible' ||
    (quantity.spelled && /-/u.test(date.value ?? '') === false && toNumber(quantity.value) <= 12)
  )
    return undefined;
  return first(readings(quantity), (value) => dateHolds(date, value));
}

/** "Highs in the 80s" are 27 to 32 degrees Celsius. */
function isInTens({ value = '' }: DateFact, { value: degrees, unit }: Quantity): boolean {
  const tens = /^XX(\d)X$/u.exec(value)?.[1];
  if (tens === undefined || unit === undefined) return false;
  const fahrenheit = [toNumber(degrees), convertTemperature(toNumber(degrees), 'celsius', 'fahrenheit') ?? NaN];
  return fahrenheit.some((value) => value >= Number(tens) * 10 - 2 && value < Number(tens) * 10 + 10);
}

function isInCentury({ value = '' }: DateFact, { value: century }: Quantity): boolean {
  return Number(value.slice(0, 2)) + 1 === toNumber(century);
}

function first(values: readonly Value[], verdictOf: (value: Value) => Verdict | undefined): Verdict | undefined {
  for (const value of values) {
    const verdict = verdictOf(value);
    if (verdict) return verdict;
  }
  return undefined;
}

function readings({ value, to, alternatives = [] }: Quantity): readonly Value[] {
  return to === undefined ? [value, ...alternatives] : [value, to, ...alternatives];
}

function labelHolds(label: LabelFact, other: Fact): boolean {
  const digits = digitsOf(label);
  if (digits === '') return false;
  if (digits === digitsOf(other)) return true;
  const groups = fold(label.value).match(/\d+/gu) ?? [];
  if (other.kind === 'date') {
    const isTowers = label.value === '9/11' && /-09-11$/u.test(other.value ?? '');
    return isTowers || groups.some((group) => group.length === 2 && other.value === `20${group}`);
  }
  // "SS19" is the summer of 2019.
  return (
    isQuantity(other) && groups.some((group) => sameValue(Number(group), other.value) || isShortYear(group, other))
  );
}

function isShortYear(group: string, { value }: Quantity): boolean {
  return group.length === 2 && sameValue(2000 + Number(group), value);
}

/** "3–1" is written "3 to 1", "a 3–1 win with 3 goals": a number of it is a part of what it says. */
function scoreHolds({ value }: ScoreFact, quantity: Quantity): Verdict | undefined {
  const sides = value.split('-').map(Number);
  const { from, to } = quantity;
  if (from !== undefined && to !== undefined) {
    return sides.every((side) => sameValue(side, from) || sameValue(side, to)) ? 'same' : undefined;
  }
  // "The opening two holes" is no part of "2&1".
  const isCount = quantity.kind === 'number' && quantity.certainty === 'certain' && !quantity.spelled;
  return isCount && sides.some((side) => sameValue(side, quantity.value)) ? 'sharper' : undefined;
}

function flip(verdict: Verdict | undefined): Verdict | undefined {
  return verdict === 'vaguer' ? 'sharper' : verdict === 'sharper' ? 'vaguer' : verdict;
}

/** All digits of what was written, one group after the other. */
function digitsOf({ text }: Fact): string {
  return (fold(text).match(/\d+/gu) ?? []).map((group) => group.replace(/^0+(?=\d)/u, '')).join(' ');
}
