import type { Quantity } from '../fact.js';
import type { Proposal } from './extractor.js';
import { isHalfCounter } from '../fractions.js';
import { quantityOf, readAmount, readSingle, type Amount } from '../amount.js';
import { partAfter } from './clock-words.js';
import { isCapital, type Item, type Reading } from '../reading.js';
import { unitRatio } from '../units.js';
import { add, isWhole, multiply, negate } from '../value.js';

const DURATIONS = new Set([
  'second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'millisecond',
  'microsecond', 'nanosecond', 'night',
]); // prettier-ignore
const TEMPERATURES = new Set(['celsius', 'fahrenheit', 'kelvin', 'degree', 'generic']);

/** A number and its unit: "5 km", "42-day", "20 °C", "5 ft 10 in". */
export function extractMeasure(reading: Reading, at: number): Proposal | undefined {
  const amount = readAmount(reading, at);
  if (!amount) return unnumbered(reading, at);
  if (amount.ordinal) return undefined;
  const found = unitAfter(reading, amount);
  if (!found) return halfCounted(reading, amount);
  const first = measure(reading, amount, found);
  return compound(reading, amount, found) ?? first;
}

/** 两个半小时: the half and its unit are one word. */
function halfCounted(reading: Reading, amount: Amount): Proposal | undefined {
  const [counter, half] = [reading.items[amount.last + 1], reading.items[amount.last + 2]];
  const counted = half?.sense.counted;
  const isCounter = reading.lexicon.halves?.counters.includes(counter?.norm ?? '') === true;
  if (!half || counted?.[0] !== 0.5 || half.gap || !isCounter || !isWhole(amount.value)) return undefined;
  const more = { ...amount, value: add(amount.value, 0.5), decimals: 1 };
  return measureOf(reading, more, { last: amount.last + 2, item: half, units: [counted[1]] });
}

interface Found {
  readonly last: number;
  readonly item: Item;
  readonly units: readonly string[];
}

/** "an hour", "half a mile": one or a half of the unit, if anything. */
function unnumbered(reading: Reading, at: number): Proposal | undefined {
  const { items, text } = reading;
  const [word, next] = [items[at], items[at + 1]];
  const counted = word?.sense.counted ?? (word?.sense.dual === undefined ? undefined : ([2, word.sense.dual] as const));
  if (word && counted && !word.gap && items[at - 1]?.sense.partsCounted) return undefined;
  if (word && counted && !word.numeral) {
    const part = partAfter(reading, at);
    return part
      ? withPart(reading, inOneWord(reading, at, word, counted), part)
      : inOneWord(reading, at, word, counted);
  }
  if (word?.sense.lone && !word.numeral && word.end - word.start > 2) return lone(reading, at, word);
  const isHalf = word?.sense.fraction === 0.5;
  if (!word || (!word.sense.article && !isHalf)) return undefined;
  const last = isHalf && next?.sense.article ? at + 2 : at + 1;
  const item = items[last];
  const [unit] = item?.sense.units ?? [];
  if (!item || unit === undefined || item.numeral || unit === 'second') return undefined;
  if (isCapital(reading, item) && !reading.lexicon.capitalNouns) return undefined;
  const [start, end] = [word.start, item.end];
  const part = !isHalf && DURATIONS.has(unit) ? partAfter(reading, last) : undefined;
  const fact: Quantity = {
    kind: kindOf(unit), start, end, text: text.slice(start, end), spelled: true, unit,
    // "About a mile", "half an inch" measure; "an hour" may only pass.
    certainty: isHalf || items[at - 1]?.sense.qualifier !== undefined ? 'likely' : 'possible',
    value: isHalf ? 0.5 : 1,
  }; // prettier-ignore
  // "an hour and a half"
  return part
    ? withPart(reading, { first: at, last, fact: { ...fact, certainty: 'likely' } }, part)
    : { first: at, last, fact };
}

/** بعد عقد: after a decade, where no article says that it is one. */
function lone(reading: Reading, at: number, item: Item): Proposal | undefined {
  const [unit = ''] = item.sense.units ?? [];
  return inOneWord(reading, at, item, [1, unit], 'possible');
}

/** يومين: two days. полчаса: half an hour. */
function inOneWord(
  { text }: Reading,
  at: number,
  { start, end }: Item,
  [value, unit]: readonly [count: number, unit: string],
  certainty: Quantity['certainty'] = 'likely',
): Proposal {
  const fact: Quantity = {
    kind: kindOf(unit), start, end, text: text.slice(start, end), certainty, value, spelled: true, unit,
  }; // prettier-ignore
  return { first: at, last: at, fact };
}

function measure(reading: Reading, amount: Amount, { last, item, units }: Found): Proposal {
  const [unit = ''] = units;
  const half = reading.items[last + 1];
  // 两米半
  if (half && isHalfMore(reading, half) && isWhole(amount.value) && amount.to === undefined) {
    const more = { ...amount, value: add(amount.value, 0.5), decimals: 1 };
    return measure(reading, more, { last: last + 1, item: { ...item, end: half.start + 1 }, units });
  }
  const part = amount.to === undefined && DURATIONS.has(unit) ? partAfter(reading, last) : undefined;
  if (part && isWhole(amount.value)) return withPart(reading, measureOf(reading, amount, { last, item, units }), part);
  return measureOf(reading, amount, { last, item, units });
}

/** "two hours and a half", "ساعتين ونصف الساعة", 두 시간 반. */
function withPart(
  { items, text }: Reading,
  { first, fact }: Proposal,
  { share, last, end }: { readonly share: number; readonly last: number; readonly end: number },
): Proposal {
  const { units } = items[last + 1]?.sense ?? {};
  const isSaidAgain = 'unit' in fact && fact.unit !== undefined && units?.includes(fact.unit) === true;
  const stop = isSaidAgain ? (items[last + 1]?.end ?? end) : end;
  const more = { ...fact, end: stop, text: text.slice(fact.start, stop), value: add(Number(fact.value), share) };
  return { first, last: isSaidAgain ? last + 1 : last, fact: more as Quantity };
}

function measureOf(reading: Reading, amount: Amount, { last, item, units }: Found): Proposal {
  const [unit = ''] = units;
  const named = temperatureBefore(reading, amount.first, unit) ?? unit;
  const kind = kindOf(named);
  if (kind === 'temperature' && amount.to === undefined) {
    const frost = frostAround(reading, amount, last);
    if (frost)
      return { first: frost.first, last: frost.last, fact: { ...frostOf(reading, amount, frost), kind, unit: named } };
  }
  const below = kind === 'temperature' ? belowZero(reading, amount) : undefined;
  const fact: Quantity = {
    kind,
    ...quantityOf(reading, below ?? amount, (below ?? amount).start, item.end),
    unit: named,
  };
  return { first: amount.first, last, fact: units.length > 1 ? { ...fact, units } : fact };
}

/** 零下15度, "15 degrees below zero": the words beside it are the sign. */
function frostAround(
  { items }: Reading,
  { first }: Amount,
  last: number,
): Pick<Proposal, 'first' | 'last'> | undefined {
  if (items[last + 1]?.sense.belowZero === 'after') return { first, last: last + 1 };
  return items[first - 1]?.sense.belowZero === 'before' ? { first, last } : undefined;
}

function frostOf(reading: Reading, amount: Amount, { last }: Pick<Proposal, 'last'>): Omit<Quantity, 'kind'> {
  const below = { ...amount, value: isNegative(amount) ? amount.value : negate(amount.value), alternatives: [] };
  return quantityOf(reading, below, amount.start, reading.items[last]?.end ?? amount.end);
}

function isNegative({ value }: Amount): boolean {
  return Number(value) < 0;
}

/** "from - 20 degrees to -5": a minus that stands apart may be a dash, too. */
function belowZero({ items }: Reading, amount: Amount): Amount | undefined {
  const [before, sign] = [items[amount.first - 2], items[amount.first - 1]];
  const isApart = sign?.norm === '-' && sign.gap && items[amount.first]?.gap === true;
  if (!isApart || before?.kind !== 'word' || amount.to !== undefined || amount.spelled) return undefined;
  return { ...amount, start: sign.start, value: negate(amount.value), alternatives: [amount.value] };
}

/** 两米半, 1時間半続いた; 半径 and 半額 are words of their own. */
function isHalfMore({ lexicon, folded }: Reading, { start, gap }: Item): boolean {
  const { halves } = lexicon;
  if (!halves || gap || folded.charAt(start) !== halves.sign) return false;
  return !halves.begins.includes(folded.charAt(start + 1) || ' ');
}

function kindOf(unit: string): 'duration' | 'temperature' | 'measure' {
  return DURATIONS.has(unit) ? 'duration' : TEMPERATURES.has(unit) ? 'temperature' : 'measure';
}

function unitAfter(reading: Reading, amount: Amount): Found | undefined {
  const { items } = reading;
  let last = amount.last + 1;
  const joint = items[last];
  if (joint && ((joint.norm === '-' && !joint.gap) || (joint.sense.dateJoiner && amount.scaled))) last++;
  const item = items[last];
  const isHalfMonth = item?.sense.part === 'month' && isHalfCounter(reading, items[last - 1]);
  const units = isHalfMonth ? ['month'] : item && !isFarLetter(reading, amount, item) ? item.sense.units : undefined;
  // A numeral that is a unit too: "five seconds" (a second).
  if (!item || !units || units.length === 0 || (item.numeral && item.gap === false)) return undefined;
  const suffix = items[last + 1];
  if (units[0] === 'degree' && suffix?.sense.units?.some((unit) => TEMPERATURES.has(unit))) {
    return { last: last + 1, item: suffix, units: suffix.sense.units };
  }
  const scale = units[0] === 'degree' && suffix ? SCALE_LETTERS[suffix.norm] : undefined;
  if (scale && suffix && isCapital(reading, suffix)) return { last: last + 1, item: suffix, units: [scale] };
  return { last, item, units };
}

const SCALE_LETTERS: Readonly<Record<string, string>> = { c: 'celsius', f: 'fahrenheit', с: 'celsius' };

/** "m" and "h" are units after digits alone, and in lower case. */
function isFarLetter(reading: Reading, amount: Amount, item: Item): boolean {
  if (item.norm.length > 1 || !/\p{Ll}/u.test(item.norm)) return false;
  return amount.spelled || (isCapital(reading, item) && item.norm !== 'l');
}

/** 摄氏20度: the scale stands first. */
function temperatureBefore({ items }: Reading, first: number, unit: string): string | undefined {
  if (unit !== 'degree') return undefined;
  const before = items[first - 1]?.norm ?? '';
  if (/(?:摄氏|摂氏|攝氏|섭씨)$/u.test(before)) return 'celsius';
  return /(?:华氏|華氏|화씨)$/u.test(before) ? 'fahrenheit' : undefined;
}

/** "5 ft 10 in" is one height: in the smaller unit, exactly. */
function compound(reading: Reading, large: Amount, unit: Found): Proposal | undefined {
  // A week of four days is not eleven days.
  if (large.to !== undefined || unit.units[0] === 'week') return undefined;
  const { items } = reading;
  const joint = items[unit.last + 1];
  const skip = joint && !joint.numeral && (joint.norm === ',' || joint.norm === '-' || joint.sense.rangeAnd) ? 1 : 0;
  const small = readSingle(reading, unit.last + 1 + skip);
  if (!small || small.ordinal || small.spelled !== large.spelled) return undefined;
  // "in" is a unit here alone.
  const isHeight = unit.units[0] === 'foot' && (joint?.norm === '-' || items[small.last + 1]?.norm === 'in');
  const smaller = unitAfter(reading, small) ?? (isHeight ? inchesAfter(reading, small) : undefined);
  const [from = '', to = ''] = [unit.units[0], smaller?.units[0]];
  const ratio = smaller && unitRatio(from, to);
  if (!smaller || ratio === undefined || ratio <= 1 || !Number.isInteger(ratio)) return undefined;
  if (Number(small.value) >= ratio) return undefined;
  const base = quantityOf(reading, { ...large, alternatives: [] }, large.start, smaller.item.end);
  const value = add(multiply(large.value, ratio), small.value);
  return { first: large.first, last: smaller.last, fact: { kind: kindOf(to), ...base, value, unit: to } };
}

/** "6-foot-6". */
function inchesAfter({ items }: Reading, { last }: Amount): Found | undefined {
  const isWritten = items[last + 1]?.norm === 'in';
  const item = items[isWritten ? last + 1 : last];
  return item && { last: isWritten ? last + 1 : last, item, units: ['inch'] };
}
