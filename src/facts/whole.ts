import type { Certainty, Value } from './fact.js';
import type { Numeral } from './numerals/read.js';
import { isCapital, isSentenceStart, type Item, type Reading } from './reading.js';
import { negate } from './value.js';

/** A number or a range of numbers, and the items it is made of. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
  /** Of a share said by two numbers the whole: 3 of "one in three". */
  readonly of?: Value | undefined;
  readonly spelled: boolean;
  readonly scaled: boolean;
  readonly ordinal: boolean;
  readonly certainty: Certainty;
  /** As `Quantity` has it. */
  readonly tallied?: boolean | undefined;
  readonly decimals?: number | undefined;
  readonly alternatives?: readonly Value[] | undefined;
}

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A numeral as it stands, with its sign. */
export function wholeAt(reading: Reading, at: number, item: Item, numeral: Numeral): Amount {
  const negative = isNegative(reading, at);
  const alternatives = numeral.scaled ? undefined : item.digits?.alternatives;
  // All fields, that all amounts may be alike.
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
    from: undefined,
    to: undefined,
    of: undefined,
    tallied: numeral.tallied,
    decimals: numeral.decimals,
    alternatives: negative ? alternatives?.map(negate) : alternatives,
  };
}

function certaintyOf(reading: Reading, at: number, item: Item, numeral: Numeral): Certainty {
  if (isNamePart(reading, at, item) || isBesideAccelerator(reading, item)) return 'possible';
  // 2人 is "the pair", 1つ "one of them": other languages say it without a number.
  const isPair = item.digits && (numeral.value === 1 || numeral.value === 2) && numeral.certainty === 'certain';
  return isPair && /^[人つ]/u.test(reading.folded.slice(item.end, item.end + 1)) ? 'likely' : numeral.certainty;
}

/** "сто_йност": the sign before a letter that a key stands for cuts the word in two. */
function isBesideAccelerator({ text }: Reading, { start, end, digits }: Item): boolean {
  return !digits && (text.charAt(start - 1) === '_' || /^[_&]\p{L}/u.test(text.slice(end, end + 2)));
}

/** "Four Corners", "Formula One"; "both" counts nothing new. */
function isNamePart(reading: Reading, at: number, item: Item): boolean {
  if (item.sense.both) return true;
  // "Vier-Tage-Woche"
  if (reading.items[at + 1]?.norm === '-' && reading.items[at + 2]?.sense.units) return false;
  return !item.digits && isCapital(reading, item) && !isSentenceStart(reading, at);
}

/** A minus is written on to its number, and not on to what stands before it. */
function isNegative({ items, folded, text, lexicon }: Reading, at: number): boolean {
  const [before, sign, number] = [items[at - 2], items[at - 1], items[at]];
  if (sign?.norm !== '-' || number?.gap || !number?.digits) return false;
  // U+2212 is a minus and nothing else.
  if (text.charCodeAt(sign.start) === 0x2212) return !before?.numeral || sign.gap;
  if (!sign.gap) {
    const isOpened = before?.kind === 'mark' && OPENING.includes(text.charAt(sign.start - 1));
    return isOpened || (!lexicon.spaced && isHiragana(text.charCodeAt(sign.start - 1)));
  }
  // "- 5" in a list, or a dash of speech at the start of a line.
  const isLineStart = sign.start === 0 || folded.charAt(sign.start - 1) === '\n';
  const next = items[at + 1];
  const isCounted = next?.sense.units ?? next?.sense.currencies ?? next?.sense.percent;
  return !before?.numeral && (!isLineStart || next?.kind !== 'word' || isCounted !== undefined);
}

/** What a minus may be written on to: «-1», (-5), min=-100. */
const OPENING = '([{«„“”"‘’\'‚‹「『=';

/** 答えは-5: after a particle a hyphen is a minus; in コロナ-19 it is none. */
function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}
