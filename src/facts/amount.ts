import type { Quantity, Value } from './fact.js';
import { readMixed, readParts, readPlural, readScaled, readWhole } from './fractions.js';
import type { Item, Reading } from './reading.js';
import { compareValues, isWhole, multiply, negate, toNumber } from './value.js';
import type { Amount, Writable } from './whole.js';

export type { Amount } from './whole.js';

/** The amount that begins at a numeral: with its sign, and up to the far end of a range. */
export function readAmount(reading: Reading, at: number): Amount | undefined {
  // Every extractor asks for the same amount in turn.
  const known = reading.amounts[at];
  if (known !== undefined) return known ?? undefined;
  const single = readSingle(reading, at);
  const amount =
    single && (readRange(reading, single) ?? ratioOf(reading, single) ?? belowNothing(reading, single) ?? single);
  reading.amounts[at] = amount ?? null;
  return amount;
}

export function readSingle(reading: Reading, at: number): Amount | undefined {
  const whole = readWhole(reading, at);
  if (!whole) return undefined;
  const amount = pastStop(reading, whole);
  const parts = readParts(reading, amount);
  return parts ? (readScaled(reading, parts) ?? parts) : (readMixed(reading, amount) ?? readPlural(reading, amount));
}

/** "5 Mio. Euro", «5 млн. грн»: the stop of a short scale, where a unit follows. */
function pastStop({ items }: Reading, amount: Amount): Amount {
  const [stop, unit] = [items[amount.last + 1], items[amount.last + 2]];
  if (stop?.norm !== '.' || stop.gap || !amount.scaled || !unit?.gap || items[amount.last]?.digits === undefined)
    return amount;
  const { units, currencies, percent } = unit.sense;
  return (units ?? currencies ?? percent) === undefined ? amount : { ...amount, last: amount.last + 1 };
}

/** The fields of a quantity that an amount decides. */
export function quantityOf({ text }: Reading, amount: Amount, start: number, end: number): Omit<Quantity, 'kind'> {
  const { value, from, to, spelled, certainty, decimals, alternatives } = amount;
  // Written out: spreads of what may be absent cost more than all the rest.
  const quantity: Writable<Omit<Quantity, 'kind'>> = {
    start,
    end,
    text: text.slice(start, end),
    certainty,
    value,
    spelled,
  };
  if (from !== undefined && to !== undefined) {
    quantity.from = from;
    quantity.to = to;
  }
  if (amount.tallied) quantity.tallied = true;
  if (decimals !== undefined) quantity.decimals = decimals;
  if (alternatives && alternatives.length > 0) quantity.alternatives = alternatives;
  if (amount.of !== undefined) quantity.of = amount.of;
  return quantity;
}

/** "one in three", "deux sur cinq", "2 из 5": the share, and each of its two numbers where a text says them apart. */
function ratioOf(reading: Reading, part: Amount): Amount | undefined {
  const { items } = reading;
  if (!items[part.last + 1]?.sense.ratio || !isCount(part)) return undefined;
  const at = part.last + 2;
  const article = isDeterminer(items[at]) && items[at + 1]?.numeral ? 1 : 0;
  const whole = readSingle(reading, at + article);
  const after = whole && items[whole.last + 1]?.sense;
  if (!whole || !isCount(whole) || toNumber(whole.value) < 2 || compareValues(part.value, whole.value) >= 0)
    return undefined;
  if ((after?.units ?? after?.percent ?? after?.currencies ?? after?.month) !== undefined) return undefined;
  const { last, end } = whole;
  const share = toNumber(part.value) / toNumber(whole.value);
  return {
    ...part, last, end, value: share, of: whole.value, alternatives: [whole.value, part.value], decimals: 2, certainty: 'likely',
  }; // prettier-ignore
}

/** A small whole number that counts. */
function isCount({ value, ordinal, scaled, to }: Amount): boolean {
  return !ordinal && !scaled && to === undefined && isWhole(value) && toNumber(value) >= 1 && toNumber(value) < 1000;
}

/** "- 10": with nothing else in the text it may be a number below zero, or an item of a list. */
function belowNothing({ items }: Reading, amount: Amount): Amount | undefined {
  const sign = items[0];
  const isWhole =
    amount.first === 1 && amount.last === items.length - 1 && sign?.norm === '-' && items[1]?.gap === true;
  if (!isWhole || amount.ordinal) return undefined;
  return { ...amount, start: sign.start, value: negate(amount.value), alternatives: [amount.value] };
}

const DASHES = new Set(['-', '–', '—', '~', '〜', '～', '−', '‑']);

function readRange(reading: Reading, low: Amount): Amount | undefined {
  const { items } = reading;
  const joiner = items[low.last + 1];
  // "entre el 30 y el 43 %"
  const isHyphened = items[low.last + 2]?.norm === '-' && joiner?.kind === 'word'; // בין 5 ל-7
  const article = (isDeterminer(items[low.last + 2]) || isHyphened) && items[low.last + 3]?.numeral ? 1 : 0;
  const high = joiner && readSingle(reading, low.last + 2 + article);
  if (!joiner || !high || high.ordinal !== low.ordinal) return undefined;
  const isDash = DASHES.has(joiner.norm);
  const isOpened =
    items[low.first - 1]?.sense.rangeOpener === true ||
    (isDeterminer(items[low.first - 1]) && items[low.first - 2]?.sense.rangeOpener === true);
  // «między 5 a 7», «між 5 та 7»
  const isAnd = joiner.sense.rangeAnd ?? (isDeterminer(joiner) && joiner.numeral === undefined);
  if (!isDash && !joiner.sense.rangeJoiner && !(isOpened && isAnd)) return undefined;
  const highItem = items[high.first];
  // "5 -7" is no range; "5 - 7" and "5-7" are.
  if (isDash && joiner.gap !== (highItem?.gap ?? false)) return undefined;
  const from = scaledLike(low, high, highItem);
  // "70–70 %" is a slip, and a range all the same; "3-3" a score.
  const order = compareValues(from, high.value);
  if (order > 0 || (order === 0 && !isMeasured(items[high.last + 1]))) return undefined;
  const certainty = low.certainty === 'possible' || high.certainty === 'possible' ? 'possible' : 'certain';
  return { ...high, first: low.first, start: low.start, value: from, from, to: high.value, certainty };
}

function isMeasured(next: Item | undefined): boolean {
  return next?.sense.percent === true || (next?.sense.units !== undefined && next.sense.yearWord !== true);
}

/** "el", "les", "un": a short word that counts nothing. */
function isDeterminer(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.digits === undefined && item.end - item.start <= 3;
}

/** "5–7 million": the scale belongs to both ends. */
function scaledLike(low: Amount, high: Amount, item: Item | undefined): Value {
  const digits = item?.digits?.value;
  if (!high.scaled || low.scaled || digits === undefined || toNumber(digits) === 0) return low.value;
  if (toNumber(low.value) >= 1000) return low.value;
  const scale = toNumber(high.value) / toNumber(digits);
  return Number.isInteger(scale) ? multiply(low.value, scale) : low.value;
}
