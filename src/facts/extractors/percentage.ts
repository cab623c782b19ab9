import type { Proposal } from './extractor.js';
import { quantityOf, readAmount } from '../amount.js';
import type { Reading } from '../reading.js';
import { multiply } from '../value.js';

/** "5 %", "five per cent", "%5" (Turkish), "2 percentage points". */
export function extractPercentage(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  if (items[at]?.norm === '%' || (items[at]?.sense.percent && !items[at]?.numeral)) return before(reading, at);
  const amount = readAmount(reading, at);
  if (!amount || amount.ordinal) return undefined;
  const last = percentAfter(reading, amount.last);
  const unit = last === undefined ? undefined : items[last];
  if (last === undefined || !unit) return undefined;
  const read = unit.sense.tenths ? { ...amount, value: multiply(amount.value, 10) } : amount;
  const fact = { kind: 'percentage' as const, ...quantityOf(reading, read, amount.start, unit.end) };
  return { first: amount.first, last, fact: unit.sense.points ? { ...fact, unit: 'percentage-point' } : fact };
}

function percentAfter({ items }: Reading, last: number): number | undefined {
  const hyphen = items[last + 1]?.norm === '-' && !items[last + 1]?.gap ? 1 : 0;
  const next = items[last + 1 + hyphen];
  if (next?.sense.tenths && !items[last]?.numeral?.scaled) return last + 1 + hyphen;
  return next?.sense.percent || next?.sense.points ? last + 1 + hyphen : undefined;
}

function before(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const [sign, number] = [items[at], items[at + 1]];
  if (!sign || !number?.numeral || items[at - 1]?.numeral) return undefined;
  if (sign.norm === '%' && number.gap) return undefined;
  // "hundert Prozent 5 …": a word stands before its number only where the language says it so.
  if (sign.norm !== '%' && !PERCENT_FIRST.has(sign.norm)) return undefined;
  const amount = readAmount(reading, at + 1);
  if (!amount || amount.ordinal) return undefined;
  return {
    first: at,
    last: amount.last,
    fact: { kind: 'percentage', ...quantityOf(reading, amount, sign.start, amount.end) },
  };
}

/** Turkish, Chinese. */
const PERCENT_FIRST = new Set(['yüzde', '百分之']);
