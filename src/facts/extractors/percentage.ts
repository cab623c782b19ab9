import type { Proposal } from './extractor.js';
import { quantityOf, readAmount, readSingle, type Amount } from '../amount.js';
import type { Value } from '../fact.js';
import type { Reading } from '../reading.js';
import { add, compareValues, multiply } from '../value.js';

/** "5 %", "five per cent", "%5" (Turkish), "2 percentage points". */
export function extractPercentage(reading: Reading, at: number): Proposal | undefined {
  const found = percentageAt(reading, at);
  if (!found || !reading.lexicon.loosePoints || found.fact.kind !== 'percentage' || found.fact.unit) return found;
  return { ...found, fact: { ...found.fact, units: ['percent', 'percentage-point'] } };
}

function percentageAt(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  if (items[at]?.norm === '%' || (items[at]?.sense.percent && !items[at]?.numeral)) return before(reading, at);
  const amount = twoDigits(reading, at) ?? readAmount(reading, at);
  if (!amount || amount.ordinal) return undefined;
  const last = percentAfter(reading, amount.last);
  const unit = last === undefined ? undefined : items[last];
  if (last === undefined || !unit) return undefined;
  const range = percentRange(reading, amount, last);
  if (range) return range;
  const half = unit.sense.tenths ? halfAfter(reading, last) : 0;
  // 75折 says both digits.
  const isTenths = unit.sense.tenths && compareValues(amount.value, 11) < 0;
  const read = isTenths ? { ...amount, value: add(multiply(amount.value, 10), half * 5) } : amount;
  const finer = isTenths && unit.norm === '割' ? hundredthsAfter(reading, last) : undefined;
  if (finer) {
    const value = add(read.value, finer.value);
    const batted = quantityOf(reading, { ...read, value }, amount.start, finer.end);
    return { first: amount.first, last: finer.last, fact: { kind: 'percentage', ...batted } };
  }
  const fact = { kind: 'percentage' as const, ...quantityOf(reading, read, amount.start, unit.end + half) };
  return { first: amount.first, last, fact: unit.sense.points ? { ...fact, unit: 'percentage-point' } : fact };
}

/** 八五折: eight and a half tenths, written without a point. */
function twoDigits(reading: Reading, at: number): Amount | undefined {
  const { items } = reading;
  const [tens, units, mark] = [items[at], items[at + 1], items[at + 2]];
  if (!mark?.sense.tenths || mark.gap || !tens?.numeral?.spelled || !units?.numeral?.spelled || units.gap)
    return undefined;
  const [a, b] = [Number(tens.numeral.value), Number(units.numeral.value)];
  const amount = a > 0 && a < 10 && b > 0 && b < 10 ? readAmount(reading, at + 1) : undefined;
  return amount && { ...amount, first: at, start: tens.start, value: a * 10 + b };
}

/** 3割8分7厘 is 38.7 %. */
function hundredthsAfter({ items }: Reading, tenths: number) {
  let [value, last]: [Value, number] = [0, tenths];
  for (const [mark, worth] of [['分', 1], ['厘', 0.1]] as const) {
    const [number, sign] = [items[last + 1], items[last + 2]];
    const digit = Number(number?.numeral?.value);
    if (sign?.norm !== mark || number?.gap || !(digit > 0 && digit < 10)) continue;
    value = add(value, multiply(digit, worth));
    last += 2;
  } // prettier-ignore
  return last === tenths ? undefined : { value, last, end: items[last]?.end ?? 0 };
}

/** 三成半: and a half. */
function halfAfter({ items }: Reading, last: number): number {
  const next = items[last + 1];
  return next && !next.gap && /^[半반]/u.test(next.norm) ? 1 : 0;
}

/** "70 % à 90 %", "entre un 70 % y un 90 %": the sign on both ends. */
function percentRange(reading: Reading, low: Amount, sign: number): Proposal | undefined {
  const { items } = reading;
  const joiner = items[sign + 1];
  const isOpened = items[low.first - 1]?.sense.rangeOpener ?? items[low.first - 2]?.sense.rangeOpener;
  const joins =
    joiner?.sense.rangeJoiner ?? (/^[-–—~〜～]$/u.test(joiner?.norm ?? '') || (isOpened && joiner?.sense.rangeAnd));
  if (!joins || low.to !== undefined || items[sign]?.sense.tenths) return undefined;
  const article = items[sign + 2]?.sense.article && !items[sign + 3]?.sense.percent ? 1 : 0;
  const high = readSingle(reading, sign + 2 + article);
  const last = high && percentAfter(reading, high.last);
  if (last === undefined || !high || compareValues(low.value, high.value) > 0) return undefined;
  // "a quarter of a point to 2.25 percent"
  if (items[sign]?.sense.points !== items[last]?.sense.points) return undefined;
  const amount = { ...low, from: low.value, to: high.value };
  return {
    first: low.first,
    last,
    fact: { kind: 'percentage', ...quantityOf(reading, amount, low.start, items[last]?.end ?? high.end) },
  };
}

function percentAfter({ items }: Reading, last: number): number | undefined {
  const hyphen = items[last + 1]?.norm === '-' && !items[last + 1]?.gap ? 1 : 0;
  const next = items[last + 1 + hyphen];
  if (next?.sense.tenths && !items[last]?.numeral?.scaled) return last + 1 + hyphen;
  if (next?.sense.points) return last + 1 + hyphen;
  if (!next?.sense.percent) return undefined;
  const isFirst = PERCENT_FIRST[next.norm] !== undefined && !next.gap;
  return isFirst ? undefined : last + 1 + hyphen;
}

function before(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const [sign, number] = [items[at], items[at + 1]];
  if (!sign || !number?.numeral || items[at - 1]?.numeral) return undefined;
  if (sign.norm === '%' && number.gap) return undefined;
  // "hundert Prozent 5 …": a word stands before its number only where the language says it so.
  const share = PERCENT_FIRST[sign.norm];
  if (sign.norm !== '%' && share === undefined) return undefined;
  const amount = readAmount(reading, at + 1);
  if (!amount || amount.ordinal) return undefined;
  const read = share === undefined || share === 1 ? amount : { ...amount, value: multiply(amount.value, share) };
  return {
    first: at,
    last: amount.last,
    fact: { kind: 'percentage', ...quantityOf(reading, read, sign.start, amount.end) },
  };
}

/** Turkish, Chinese; how many per cent one of it is. */
const PERCENT_FIRST: Readonly<Record<string, number>> = {
  yüzde: 1, 百分之: 1, 佰分之: 1, '百 分之': 1, '百 分 之': 1, 千分之: 0.1, 仟分之: 0.1, 万分之: 0.01, 萬分之: 0.01,
}; // prettier-ignore
