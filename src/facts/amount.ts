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
  const known = reading.amounts[at];
  if (known !== undefined) return known ?? undefined;
  const single = readSingle(reading, at);
  const amount = single && (readRange(reading, single) ?? single);
  reading.amounts[at] = amount ?? null;
  return amount;
}

export function readSingle(reading: Reading, at: number): Amount | undefined {
  const amount = readWhole(reading, at);
  if (!amount) return undefined;
  const parts = readParts(reading, amount);
  return parts ? (readScaled(reading, parts) ?? parts) : (readMixed(reading, amount) ?? readPlural(reading, amount));
}

/** "half a million", "three quarters billion", "ein halbes Dutzend": a part of a scale word that stands alone. */
export function readScaled(reading: Reading, part: Amount): Amount | undefined {
  const item = reading.items[part.last + 1];
  const scale = Number(item?.numeral?.value);
  if (!item?.numeral?.bare || !(scale >= 12) || compareValues(part.value, 1) >= 0) return undefined;
  return { ...asPart(part, toNumber(part.value) * scale), last: part.last + 1, end: item.end, scaled: true };
}

/** "three billions", "2 dozens": the plural counts where a number stands before it and nothing is counted by it. */
function readPlural(reading: Reading, amount: Amount): Amount {
  const [plural, after] = [reading.items[amount.last + 1], reading.items[amount.last + 2]];
  const factor = plural?.sense.vague;
  if (!plural || factor === undefined || plural.numeral || amount.ordinal || !plural.gap) return amount;
  const isYear = reading.items[amount.first]?.digits?.plain === true && toNumber(amount.value) >= 1000;
  if (isYear || after?.sense.dateJoiner || compareValues(amount.value, 1) <= 0) return amount;
  return { ...amount, value: multiply(amount.value, factor), last: amount.last + 1, end: plural.end, scaled: true };
}

/** "two thirds", 三分之二, "tres veintiunavos". */
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
  // "34 centesimi" are coins.
  if (!word || (word.sense.subunit && items[amount.last]?.digits)) return undefined;
  const part = word.sense.fraction;
  const whole = partWordAfter(reading, at);
  if (whole) return asPart({ ...amount, last: whole.last, end: whole.end }, toNumber(amount.value) / whole.value);
  const joined = joinedPart(reading, amount);
  if (joined) return joined;
  const isHyphenated = at > amount.last + 1 && amount.spelled;
  const isNamed = part !== undefined && !amount.scaled && (isHyphenated || isPartOf(reading, amount, word));
  if (isNamed) return asPart({ ...amount, last: at, end: word.end }, timesPart(amount, part));
  const divisor = denominatorAt(reading, amount, at);
  return divisor === undefined
    ? undefined
    : asPart({ ...amount, last: at, end: word.end }, toNumber(amount.value) / divisor);
}

/** "बीस का पांचवां भाग": the fifth part of twenty. */
function joinedPart({ items, lexicon }: Reading, amount: Amount): Amount | undefined {
  const [joiner, number, noun] = [items[amount.last + 1], items[amount.last + 2], items[amount.last + 3]];
  if (!joiner || !lexicon.partJoiners.has(joiner.norm) || number?.numeral?.kind !== 'ordinal') return undefined;
  const isNoun = noun !== undefined && lexicon.partWords.has(noun.norm);
  const divisor = Number(number.numeral.value);
  if (!(divisor > 2) || !(isNoun || !noun || noun.kind === 'mark')) return undefined;
  const { end } = isNoun ? noun : number;
  return asPart({ ...amount, last: amount.last + (isNoun ? 3 : 2), end }, toNumber(amount.value) / divisor);
}

/** "tizenkettő egész öt tized" is 12.5: the tenths say how small the five was. */
function timesPart({ value, spelled }: Amount, part: number): number {
  const [whole = '', decimals] = String(value).split('.');
  if (spelled && decimals !== undefined) return Number(whole) + Number(decimals) * part;
  // 3/20 has an end, 3 × 0.05 in doubles has none.
  const divisor = Math.round(1 / part);
  return Math.abs(divisor * part - 1) < 1e-12 ? toNumber(value) / divisor : toNumber(value) * part;
}

/** "two third parties": an ordinal in the singular is a part of one alone. */
function isPartOf({ lexicon }: Reading, { value }: Amount, { numeral }: Item): boolean {
  return !numeral || numeral.denominator === true || toNumber(value) === 1 || lexicon.pluralParts;
}

/** "vinte e um avos" */
function partWordAfter(reading: Reading, at: number) {
  const { items, lexicon } = reading;
  const [number, word] = [items[at], items[at + 1]];
  if (!number?.numeral || !word || !lexicon.partWords.has(word.norm)) return undefined;
  const value = Number(number.numeral.value);
  return value > 2 && number.numeral.kind === 'cardinal' ? { value, last: at + 1, end: word.end } : undefined;
}

/** What an ordinal after a cardinal divides by: "three twenty-firsts", "vijf achtste", "un octavo de". */
function denominatorAt(reading: Reading, amount: Amount, at: number): number | undefined {
  const { items, lexicon } = reading;
  const [word, after] = [items[at], items[at + 1]];
  const divisor = Number(word?.numeral?.value);
  if (word?.numeral?.kind !== 'ordinal' || !word.numeral.spelled || !(divisor > 2) || !Number.isInteger(divisor))
    return undefined;
  if (word.numeral.denominator) return divisor;
  if (items[amount.last]?.digits || isCapital(reading, word)) return undefined;
  if (toNumber(amount.value) !== 1) return lexicon.singularParts ? divisor : undefined;
  // "a fifth of" is a part, "a fifth man" a rank.
  const isEnd = !after || after.kind === 'mark' || after.sense.dateJoiner === true || lexicon.partOf.has(after.norm);
  return isEnd && lexicon.hasParts && (divisor > 3 || lexicon.singularParts) ? divisor : undefined;
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
  if (joiner?.numeral && reading.lexicon.singularParts) return unjoined(reading, amount);
  if (!(joiner?.sense.rangeAnd ?? joiner?.sense.mixedAnd) || amount.ordinal) return undefined;
  const [article, unit] = [reading.items[amount.last + 2], reading.items[amount.last + 3]];
  if (article?.sense.article && unit?.sense.fraction)
    return plusPart(amount, amount.last + 3, unit, unit.sense.fraction * scaleOf(amount));
  // "तीन और एक तिहाई"; "50 and half of them" are two things.
  const part = readWhole(reading, amount.last + 2);
  if (article?.sense.fraction !== undefined && !part && amount.spelled && !unit?.sense.dateJoiner) {
    const more = plusPart(amount, amount.last + 2, article, article.sense.fraction * scaleOf(amount));
    return { ...more, certainty: amount.certainty };
  }
  const isSlashed = reading.items[amount.last + 2]?.norm.includes('/') === true;
  const fraction = part && (isSlashed ? part : readParts(reading, part));
  if (!fraction || toNumber(fraction.value) >= 1) return undefined;
  const [whole, more] = [toNumber(amount.value), toNumber(fraction.value) * scaleOf(amount)];
  const value = whole < 0 ? whole - more : whole + more;
  return { ...fraction, first: amount.first, start: amount.start, certainty: amount.certainty, value };
}

/** "twintig drie vijfde" is 20.6. */
function unjoined(reading: Reading, amount: Amount): Amount | undefined {
  if (amount.ordinal || !amount.spelled || toNumber(amount.value) < 20) return undefined;
  const part = readWhole(reading, amount.last + 1);
  const fraction = part && readParts(reading, part);
  if (!fraction || !fraction.spelled || toNumber(fraction.value) >= 1) return undefined;
  const value = toNumber(amount.value) + toNumber(fraction.value);
  return { ...fraction, first: amount.first, start: amount.start, certainty: amount.certainty, value };
}

/** "seis millones y dos tercios": two thirds of a million. */
function scaleOf({ scaled, value }: Amount): number {
  if (!scaled) return 1;
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return 10 ** (zeros - (zeros % 3));
}

/** "one and a fourth" */
function plusPart(amount: Amount, last: number, { end }: Item, part: number): Amount {
  const whole = toNumber(amount.value);
  return asPart({ ...amount, last, end }, whole < 0 ? whole - part : whole + part);
}

function readWhole(reading: Reading, at: number): Amount | undefined {
  const { items } = reading;
  const item = items[at];
  const numeral = item?.numeral;
  if (!item) return undefined;
  if (!numeral) return scaledWord(reading, at, item);
  const negative = isNegative(reading, at);
  const alternatives = numeral.scaled ? undefined : item.digits?.alternatives;
  const amount: Writable<Amount> = {
    first: at,
    last: at,
    start: negative ? item.start - 1 : item.start,
    end: item.end,
    value: negative ? negate(numeral.value) : numeral.value,
    spelled: numeral.spelled,
    scaled: numeral.scaled,
    ordinal: numeral.kind === 'ordinal',
    certainty: certaintyOf(reading, at, item, numeral),
  };
  if (numeral.decimals !== undefined) amount.decimals = numeral.decimals;
  if (alternatives) amount.alternatives = negative ? alternatives.map(negate) : alternatives;
  return amount;
}

/** "halbes Dutzend", 半ダース, "half million": no number stands before the part. */
function scaledWord(reading: Reading, at: number, { start, end, sense: { fraction } }: Item): Amount | undefined {
  if (fraction === undefined || !reading.items[at + 1]?.numeral?.bare) return undefined;
  const certainty = 'likely' as const;
  return readScaled(reading, {
    first: at, last: at, start, end, value: fraction, spelled: true, scaled: false, ordinal: false, certainty,
  }); // prettier-ignore
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
  if (decimals !== undefined) quantity.decimals = decimals;
  if (alternatives && alternatives.length > 0) quantity.alternatives = alternatives;
  return quantity;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A minus is written on to its number, and not on to what stands before it. */
function isNegative({ items, folded, text, lexicon }: Reading, at: number): boolean {
  const [before, sign, number] = [items[at - 2], items[at - 1], items[at]];
  if (sign?.norm !== '-' || number?.gap || !number?.digits) return false;
  // U+2212 is a minus and nothing else.
  if (text.charCodeAt(sign.start) === 0x2212) return !before?.numeral || sign.gap;
  if (!sign.gap) return !lexicon.spaced && isHiragana(text.charCodeAt(sign.start - 1));
  // "- 5" in a list, or a dash of speech at the start of a line.
  const isLineStart = sign.start === 0 || folded.charAt(sign.start - 1) === '\n';
  const next = items[at + 1];
  const isCounted = next?.sense.units ?? next?.sense.currencies ?? next?.sense.percent;
  return !before?.numeral && (!isLineStart || next?.kind !== 'word' || isCounted !== undefined);
}

/** 答えは-5: after a particle a hyphen is a minus; in コロナ-19 it is none. */
function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
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
