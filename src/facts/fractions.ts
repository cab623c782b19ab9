import { isCapital, type Item, type Reading } from './reading.js';
import { compareValues, isWhole, multiply, toNumber } from './value.js';
import { wholeAt, type Amount } from './whole.js';

/** A number, or a part of a scale word that no number stands before. */
export function readWhole(reading: Reading, at: number): Amount | undefined {
  const item = reading.items[at];
  if (!item) return undefined;
  return item.numeral ? wholeAt(reading, at, item, item.numeral) : scaledWord(reading, at, item);
}

/** "half a million", "three quarters billion", "ein halbes Dutzend": a part of a scale word that stands alone. */
export function readScaled(reading: Reading, part: Amount): Amount | undefined {
  const item = reading.items[part.last + 1];
  const scale = Number(item?.numeral?.value);
  if (!item?.numeral?.bare || !(scale >= 12) || compareValues(part.value, 1) >= 0) return undefined;
  return { ...asPart(part, toNumber(part.value) * scale), last: part.last + 1, end: item.end, scaled: true };
}

/** "three billions", "2 dozens": the plural counts where a number stands before it and nothing is counted by it. */
export function readPlural(reading: Reading, amount: Amount): Amount {
  const [plural, after] = [reading.items[amount.last + 1], reading.items[amount.last + 2]];
  const factor = plural?.sense.vague;
  if (!plural || factor === undefined || plural.numeral || amount.ordinal || !plural.gap) return amount;
  const isYear = reading.items[amount.first]?.digits?.plain === true && toNumber(amount.value) >= 1000;
  if (isYear || after?.sense.dateJoiner || compareValues(amount.value, 1) <= 0) return amount;
  return { ...amount, value: multiply(amount.value, factor), last: amount.last + 1, end: plural.end, scaled: true };
}

/** "two thirds", 三分之二, "tres veintiunavos". */
export function readParts(reading: Reading, amount: Amount): Amount | undefined {
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
  // "a fifth of", "a fifth more than" are parts, "a fifth man" a rank.
  if (lexicon.partOf.has(after?.norm.split(' ')[0] ?? '')) return divisor;
  const isEnd = !after || after.kind === 'mark' || after.sense.dateJoiner === true;
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
export function readMixed(reading: Reading, amount: Amount): Amount | undefined {
  const joiner = reading.items[amount.last + 1];
  const decimal = joiner && reading.lexicon.decimalJoiners.has(joiner.norm) && withDecimals(reading, amount);
  if (decimal) return decimal;
  const half = halfCounter(reading, amount);
  if (half) return plusPart(amount, half.last, half.item, 0.5);
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

/** "siete con cincuenta": in words on both sides, and nothing is counted but per cent or money. */
function withDecimals({ items }: Reading, amount: Amount): Amount | undefined {
  const at = amount.last + 2;
  const [decimals, after] = [items[at], items[at + 1]];
  const { numeral } = decimals ?? {};
  if (!decimals || !numeral?.spelled || numeral.kind === 'ordinal' || numeral.scaled || numeral.certainty !== 'certain')
    return undefined;
  if (!amount.spelled || amount.ordinal || amount.certainty !== 'certain') return undefined;
  // "two thousand with five"
  if (amount.scaled && toNumber(amount.value) % 1000 === 0) return undefined;
  if (!isWhole(amount.value) || !isWhole(numeral.value) || toNumber(numeral.value) >= 1000) return undefined;
  const isEnd = !after || after.kind === 'mark' || after.sense.percent || after.sense.currencies !== undefined;
  if (!isEnd) return undefined;
  const value = Number(`${amount.value}.${numeral.value}`);
  return { ...amount, value, last: at, end: decimals.end, alternatives: [amount.value, numeral.value], decimals: 2 };
}

/** 两个半小时, 三斤半: the counter and its half may be one run of characters, or two. */
function halfCounter(reading: Reading, { last, ordinal }: Amount): { last: number; item: Item } | undefined {
  const [counter, sign] = [reading.items[last + 1], reading.items[last + 2]];
  const { halves } = reading.lexicon;
  if (!halves || !counter || counter.gap || ordinal) return undefined;
  if (isHalfCounter(reading, counter)) return { last: last + 1, item: counter };
  const isParted = halves.counters.includes(counter.norm) && sign?.norm === halves.sign && !sign.gap;
  return isParted && !halves.begins.includes(reading.folded.charAt(sign.end) || ' ')
    ? { last: last + 2, item: sign }
    : undefined;
}

/** 个半 */
export function isHalfCounter({ lexicon: { halves } }: Reading, item: Item | undefined): boolean {
  if (!halves || !item?.norm.endsWith(halves.sign)) return false;
  return halves.counters.includes(item.norm.slice(0, -halves.sign.length));
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

/** "halbes Dutzend", 半ダース, "half million": no number stands before the part. */
function scaledWord(reading: Reading, at: number, { start, end, sense: { fraction } }: Item): Amount | undefined {
  if (fraction === undefined || !reading.items[at + 1]?.numeral?.bare) return undefined;
  const certainty = 'likely' as const;
  return readScaled(reading, {
    first: at, last: at, start, end, value: fraction, spelled: true, scaled: false, ordinal: false, certainty,
  }); // prettier-ignore
}
