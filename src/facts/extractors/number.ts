import type { Quantity } from '../fact.js';
import { quantityOf, readAmount, type Amount } from '../amount.js';
import type { Proposal } from './extractor.js';
import { isCapital, type Item, type Reading } from '../reading.js';
import type { Writable } from '../whole.js';

/** What no other extractor knows more about: a number, an ordinal, an order of magnitude. */
export function extractNumber(reading: Reading, at: number): Proposal | undefined {
  const item = reading.items[at];
  if (item?.sense.vague !== undefined && !item.numeral) return vague(reading, at, item, item.sense.vague);
  const century = item && namedCentury(reading, at, item);
  if (century) return century;
  const amount = readAmount(reading, at);
  if (!amount) return item && (romanCentury(reading, at, item) ?? multiple(reading, at, item));
  const suffix = ordinalSuffixAfter(reading, amount.last);
  const isOrdinal = amount.ordinal || suffix !== undefined || isAfterOrdinalMark(reading, at);
  const end = reading.items[suffix ?? amount.last]?.end ?? amount.end;
  const base = quantityOf(reading, amount, amount.start, end);
  const isBeforeCentury = isOrdinal && isCentury(reading, suffix ?? amount.last);
  if (isBeforeCentury || (amount.ordinal && isAfterCentury(reading, at))) {
    return { first: at, last: suffix ?? amount.last, fact: { kind: 'ordinal', unit: 'century', ...base } };
  }
  const divided = amount.ordinal ? articlePart(reading, at, amount) : undefined;
  if (divided) return divided;
  const fact: Writable<Quantity> = { kind: isOrdinal ? 'ordinal' : 'number', ...base };
  // "millions": how many is not said.
  if (isBareScale(item, amount) || isAfterSeveral(reading, at)) {
    fact.vague = true;
    fact.certainty = 'likely';
  }
  // 第一, 第二: as often left out as "first" and "second".
  if (isOrdinal && amount.spelled && Number(amount.value) <= 2) fact.certainty = 'possible';
  // "a third" is a part as well as a rank.
  if (amount.ordinal && item?.sense.fraction) fact.alternatives = [item.sense.fraction];
  return { first: at, last: suffix ?? amount.last, fact };
}

/** "a hundredth of": a part; "a hundredth time" is a rank. */
function articlePart(reading: Reading, at: number, amount: Amount): Proposal | undefined {
  const { items, lexicon } = reading;
  const [article, after] = [items[at - 1], items[amount.last + 1]];
  const isEnd = !after || after.kind === 'mark' || after.sense.dateJoiner === true;
  const divisor = Number(amount.value);
  const isPart = items[amount.last]?.numeral?.part === true;
  const isSaid = article?.sense.article === true && lexicon.hasParts && isEnd && divisor > 3;
  if (!isPart && !isSaid) return undefined;
  const base = quantityOf(reading, { ...amount, alternatives: [amount.value] }, amount.start, amount.end);
  return { first: at, last: amount.last, fact: { kind: 'number', ...base, certainty: 'likely', value: 1 / divisor } };
}

/** "2nd", "2-й", "2." before a word in languages that write so: the index of the suffix. */
export function ordinalSuffixAfter({ items, lexicon, folded }: Reading, last: number): number | undefined {
  const [number, next, after] = [items[last], items[last + 1], items[last + 2]];
  if (!number?.digits || number.numeral?.scaled || !next || next.gap || !Number.isInteger(number.digits.value))
    return undefined;
  // "2та1" is a score.
  if (next.sense.ordinalSuffix && next.kind === 'word') return after?.digits && !after.gap ? undefined : last + 1;
  if (next.norm === '-' && after && !after.gap && after.sense.ordinalSuffix) return last + 2;
  const isOrdinalDot = lexicon.dotOrdinals && next.norm === '.' && after?.kind === 'word' && after.gap;
  return isOrdinalDot && folded.charAt(next.end) !== '\n' ? last + 1 : undefined;
}

/** 几百, 数十: some hundreds. */
function isAfterSeveral({ items }: Reading, at: number): boolean {
  return items[at]?.gap === false && /[几幾数數]$/u.test(items[at - 1]?.norm ?? '');
}

function isBareScale(item: Item | undefined, { value, spelled, ordinal }: Amount): boolean {
  if (!item || !spelled || ordinal || /\s/u.test(item.norm) || typeof value !== 'number') return false;
  return value >= 1000 && Number.isInteger(Math.log10(value));
}

/** 第3, "№" is not one. */
function isAfterOrdinalMark({ items }: Reading, at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && items[at]?.gap === false && /(?:第|제|だい)$/u.test(before.norm);
}

function isCentury({ items }: Reading, last: number): boolean {
  return Boolean(items[last + 1]?.sense.century);
}

/** القرن الحادي والعشرين: an article may be written on. */
function isAfterCentury({ items }: Reading, at: number): boolean {
  const [before, far] = [items[at - 1], items[at - 2]];
  if (before?.sense.century) return true;
  return before !== undefined && before.end === items[at]?.start && far?.sense.century === true;
}

/** "secolul al XIX-lea": a small word may stand between. */
function isCenturyBefore(items: readonly Item[], at: number): boolean {
  const [near, far] = [items[at - 1], items[at - 2]];
  if (near?.sense.century) return true;
  // In "В OS X" the first word is no century.
  const isFar = far?.sense.century === true && far.end - far.start > 1;
  return near?.kind === 'word' && near.end - near.start <= 3 && isFar;
}

/** "Novecento" */
function namedCentury(reading: Reading, at: number, item: Item): Proposal | undefined {
  const { start, end, sense } = item;
  if (sense.namedCentury === undefined || !isCapital(reading, item)) return undefined;
  const fact: Quantity = {
    kind: 'ordinal', start, end, text: reading.text.slice(start, end), certainty: 'likely', value: sense.namedCentury,
    spelled: true, unit: 'century',
  }; // prettier-ignore
  return { first: at, last: at, fact };
}

/** "XIX століття", "siglo XX", "XIXe siècle". */
function romanCentury({ text, items }: Reading, at: number, { start, end, kind }: Item): Proposal | undefined {
  const [next, after] = [items[at + 1], items[at + 2]];
  const isBefore = next?.sense.century ?? (next?.norm === '-' && items[at + 3]?.sense.century && after?.gap === false);
  if (kind !== 'word' || !(isBefore || isCenturyBefore(items, at))) return undefined;
  const raw = text.slice(start, end);
  // Without its stop "в" is a word of every sentence.
  if (isBefore && next?.sense.century && next.end - next.start === 1 && text.charAt(next.end) !== '.') return undefined;
  // An ending may be written on: XIXe. A Cyrillic Х or І often stands for the Latin letter.
  const letters = /^([IVXХІ]{1,6})(?:\p{Ll}{1,3})?$/u.exec(raw)?.[1]?.replaceAll('Х', 'X').replaceAll('І', 'I') ?? '';
  const value = ROMAN.indexOf(letters);
  if (value < 1 || (raw.length > letters.length && letters.length < 2)) return undefined;
  const fact: Quantity = {
    kind: 'ordinal',
    start,
    end,
    text: raw,
    certainty: 'certain',
    value,
    spelled: false,
    unit: 'century',
  };
  return { first: at, last: at, fact };
}

export const ROMAN: readonly string[] = [
  '', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII',
  'XVIII', 'XIX', 'XX', 'XXI', 'XXII',
]; // prettier-ignore

/** "twice" may be rendered "two times", "both" by "two", "half" by 50 %: they answer, and are never missed. */
function multiple(reading: Reading, at: number, item: Item): Proposal | undefined {
  const { text } = reading;
  const { start, end, sense, numeral } = item;
  const value = sense.multiple ?? (sense.both ? 2 : sense.fraction);
  if (value === undefined || numeral) return undefined;
  // 두 배로 is read already.
  if (sense.multiple !== undefined && reading.items[at - 1]?.numeral?.spelled) return undefined;
  const isFraction = sense.multiple === undefined && !sense.both;
  if (isFraction && (isPeriod(reading.items[at - 1]) || isName(reading, at))) return undefined;
  const fact: Quantity = {
    kind: 'number', start, end, text: text.slice(start, end), certainty: 'possible', value, spelled: true,
  }; // prettier-ignore
  return { first: at, last: at, fact };
}

/** "the third quarter", "seconda metà": a stretch of time or of a match, no share. */
function isPeriod(before: Item | undefined): boolean {
  return before?.numeral?.kind === 'ordinal';
}

/** "Oriente Medio" */
function isName(reading: Reading, at: number): boolean {
  const { items, lexicon } = reading;
  const item = items[at];
  if (!item || lexicon.capitalNouns || !isCapital(reading, item)) return false;
  const before = items[at - 1];
  return (
    before !== undefined && isCapital(reading, before) && before.gap !== undefined && before.end + 1 === item.start
  );
}

/** "hundreds", "tens of thousands", "десятки тысяч", 数百万. */
function vague({ items, text }: Reading, at: number, { start }: Item, value: number): Proposal {
  let [last, product] = [at, value];
  for (;;) {
    const joint = items[last + 1];
    // "of", "de", "di"
    const skip =
      joint?.kind === 'word' && !joint.numeral && joint.end - joint.start <= 3 && joint.sense.vague === undefined
        ? 1
        : 0;
    const next = items[last + 1 + skip];
    const factor = next?.sense.vague ?? (next?.digits ? undefined : bareScale(next));
    if (factor === undefined || factor <= value) break;
    product *= factor;
    last += 1 + skip;
  }
  const end = items[last]?.end ?? start;
  const fact: Quantity = {
    kind: 'number', start, end, text: text.slice(start, end), certainty: 'likely', value: product, spelled: true,
    vague: true,
  }; // prettier-ignore
  return { first: at, last, fact };
}

function bareScale(item: Item | undefined): number | undefined {
  const value = Number(item?.numeral?.value);
  return value >= 1000 && Number.isInteger(Math.log10(value)) ? value : undefined;
}
