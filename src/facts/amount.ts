import type { Numeral } from './numerals/read.js';
import type { Certainty, Quantity, Value } from './fact.js';
import { isCapital, isSentenceStart, type Item, type Reading } from './reading.js';
import { compareValues, isWhole, multiply, negate, toNumber } from './value.js';

/** A number or a range of numbers, and the items it is made of. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly from?: Value;
  readonly to?: Value;
  readonly spelled: boolean;
  readonly scaled: boolean;
  readonly ordinal: boolean;
  readonly certainty: Certainty;
  readonly decimals?: number;
  readonly alternatives?: readonly Value[];
}

/** The amount that begins at a numeral: with its sign, and up to the far end of a range. */
export function readAmount(reading: Reading, at: number): Amount | undefined {
  // Every extractor asks for the same amount in turn.
  const known = reading.amounts.get(at);
  if (known) return known;
  const single = readSingle(reading, at);
  const amount = single && (readRange(reading, single) ?? single);
  if (amount) reading.amounts.set(at, amount);
  return amount;
}

export function readSingle(reading: Reading, at: number): Amount | undefined {
  const amount = readWhole(reading, at);
  return amount && (readParts(reading, amount) ?? readMixed(reading, amount) ?? amount);
}

/** "two thirds", 三分之二. */
function readParts(reading: Reading, amount: Amount): Amount | undefined {
  const { items } = reading;
  if (amount.ordinal) return undefined;
  const next = items[amount.last + 1];
  if (next?.sense.partsOf) {
    const parts = readWhole(reading, amount.last + 2);
    const divisor = toNumber(amount.value);
    if (!parts || divisor === 0) return undefined;
    return asPart({ ...parts, first: amount.first, start: amount.start }, toNumber(parts.value) / divisor);
  }
  if (next?.sense.fractionBar) return overOf(reading, amount);
  const at = amount.last + (next?.norm === '-' ? 2 : 1);
  const word = items[at];
  const part = word?.sense.fraction;
  // "two third parties": an ordinal in the singular is a part of one alone.
  if (
    !word ||
    part === undefined ||
    amount.scaled ||
    (word.numeral && toNumber(amount.value) !== 1 && !reading.lexicon.pluralParts)
  )
    return undefined;
  return asPart({ ...amount, last: at, end: word.end }, toNumber(amount.value) * part);
}

/** "one over twenty": whole numbers, the smaller first. */
function overOf(reading: Reading, amount: Amount): Amount | undefined {
  const below = readWhole(reading, amount.last + 2);
  if (!below || below.ordinal || !isWhole(below.value) || !isWhole(amount.value)) return undefined;
  if (compareValues(amount.value, below.value) >= 0) return undefined;
  const { last, end } = below;
  return asPart({ ...amount, last, end }, toNumber(amount.value) / toNumber(below.value));
}

function asPart(amount: Amount, value: number): Amount {
  const certainty = amount.certainty === 'possible' ? 'likely' : amount.certainty;
  return { ...amount, alternatives: [], value, certainty, decimals: 2 };
}

/** "three and two fifths". */
function readMixed(reading: Reading, amount: Amount): Amount | undefined {
  const joiner = reading.items[amount.last + 1];
  if (!(joiner?.sense.rangeAnd ?? joiner?.sense.mixedAnd) || amount.ordinal) return undefined;
  const [article, unit] = [reading.items[amount.last + 2], reading.items[amount.last + 3]];
  if (article?.sense.article && unit?.sense.fraction)
    return plusPart(amount, amount.last + 3, unit, unit.sense.fraction);
  const part = readWhole(reading, amount.last + 2);
  const isSlashed = reading.items[amount.last + 2]?.norm.includes('/') === true;
  const fraction = part && (isSlashed ? part : readParts(reading, part));
  if (!fraction || toNumber(fraction.value) >= 1) return undefined;
  return {
    ...fraction,
    first: amount.first,
    start: amount.start,
    value: toNumber(amount.value) + toNumber(fraction.value),
  };
}

/** "one and a fourth" */
function plusPart(amount: Amount, last: number, { end }: Item, part: number): Amount {
  return asPart({ ...amount, last, end }, toNumber(amount.value) + part);
}

function readWhole(reading: Reading, at: number): Amount | undefined {
  const { items } = reading;
  const item = items[at];
  const numeral = item?.numeral;
  if (!item || !numeral) return undefined;
  const negative = isNegative(reading, at);
  const alternatives = numeral.scaled ? undefined : item.digits?.alternatives;
  return {
    first: at,
    last: at,
    start: negative ? item.start - 1 : item.start,
    end: item.end,
    value: negative ? negate(numeral.value) : numeral.value,
    spelled: numeral.spelled,
    scaled: numeral.scaled,
    ordinal: numeral.kind === 'ordinal',
    certainty: certaintyOf(reading, at, item, numeral),
    ...(numeral.decimals !== undefined && { decimals: numeral.decimals }),
    ...(alternatives && { alternatives: negative ? alternatives.map(negate) : alternatives }),
  };
}

function certaintyOf(reading: Reading, at: number, item: Item, numeral: Numeral): Certainty {
  if (isNamePart(reading, at, item)) return 'possible';
  // 2人 is "the pair", 1つ "one of them": other languages say it without a number.
  const isPair = item.digits && (numeral.value === 1 || numeral.value === 2) && numeral.certainty === 'certain';
  return isPair && /^[人つ]/u.test(reading.folded.slice(item.end, item.end + 1)) ? 'likely' : numeral.certainty;
}

/** "Four Corners", "Formula One"; "both" counts nothing new. */
function isNamePart(reading: Reading, at: number, item: Item): boolean {
  if (item.sense.both) return true;
  // "Vier-Tage-Woche"
  if (reading.items[at + 1]?.norm === '-' && reading.items[at + 2]?.sense.units) return false;
  return !item.digits && isCapital(reading, item) && !isSentenceStart(reading, at);
}

/** The fields of a quantity that an amount decides. */
export function quantityOf({ text }: Reading, amount: Amount, start: number, end: number): Omit<Quantity, 'kind'> {
  const { value, from, to, spelled, certainty, decimals, alternatives } = amount;
  return {
    start,
    end,
    text: text.slice(start, end),
    certainty,
    value,
    spelled,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(decimals !== undefined && { decimals }),
    ...(alternatives && alternatives.length > 0 && { alternatives }),
  };
}

/** A minus is written on to its number, and not on to what stands before it. */
function isNegative({ items, folded, text }: Reading, at: number): boolean {
  const [before, sign, number] = [items[at - 2], items[at - 1], items[at]];
  if (sign?.norm !== '-' || number?.gap || !number?.digits) return false;
  // U+2212 is a minus and nothing else.
  if (text.charCodeAt(sign.start) === 0x2212) return !before?.numeral || sign.gap;
  if (!sign.gap) return false;
  // "- 5" in a list, or a dash of speech at the start of a line.
  const isLineStart = sign.start === 0 || folded.charAt(sign.start - 1) === '\n';
  return !before?.numeral && (!isLineStart || items[at + 1]?.kind !== 'word');
}

const DASHES = new Set(['-', '–', '—', '~', '〜', '～', '−', '‑']);

function readRange(reading: Reading, low: Amount): Amount | undefined {
  const { items } = reading;
  const joiner = items[low.last + 1];
  // "entre el 30 y el 43 %"
  const article = isDeterminer(items[low.last + 2]) && items[low.last + 3]?.numeral ? 1 : 0;
  const high = joiner && readSingle(reading, low.last + 2 + article);
  if (!joiner || !high || high.ordinal !== low.ordinal) return undefined;
  const isDash = DASHES.has(joiner.norm);
  const isOpened =
    items[low.first - 1]?.sense.rangeOpener === true ||
    (isDeterminer(items[low.first - 1]) && items[low.first - 2]?.sense.rangeOpener === true);
  if (!isDash && !joiner.sense.rangeJoiner && !(isOpened && joiner.sense.rangeAnd)) return undefined;
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
