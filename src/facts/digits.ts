import type { Value } from './fact.js';
import { classOf, FRACTION, isDigit } from './characters.js';
import { valueOf } from './value.js';

/** How a language writes numbers in digits. */
export interface DigitRules {
  readonly decimal: string;
  readonly group: readonly string[];
}

export interface DigitRun {
  readonly end: number;
  readonly value: Value;
  /** Digits after the point as written. */
  readonly decimals: number;
  /** Digits that stand together, no sign between them: a year, a code. */
  readonly plain: boolean;
  readonly alternatives?: readonly Value[];
  /** An element of "1,2,3": what follows its comma is an element too. */
  readonly listed?: boolean;
}

/** Longer chains of digits and separators are lists, not numbers. */
const MOST_GROUPS = 16;

/**
 * The number that begins at a digit (or ½) of folded text.
 * @param listed whether the number before was one of a list, and a comma stands between
 */
export function readDigits(text: string, start: number, rules: DigitRules, listed: boolean): DigitRun {
  if (classOf(text.charCodeAt(start)) === FRACTION) return vulgar(text, start, '0');
  const chain = readChain(text, start);
  if (listed && chain.signs[0] === ',') return { ...whole(chain), listed: true };
  const run = interpret(chain, rules);
  return withExponent(text, run) ?? withFraction(text, run);
}

/** "2.5e-7", as scientists and programs write it. */
function withExponent(text: string, run: DigitRun): DigitRun | undefined {
  if (text.charCodeAt(run.end) !== 0x65) return undefined;
  EXPONENT.lastIndex = run.end;
  const [all, exponent = ''] = EXPONENT.exec(text) ?? [];
  const value = all === undefined ? NaN : Number(`${run.value}e${exponent}`);
  return all !== undefined && Number.isFinite(value)
    ? { end: run.end + all.length, value, decimals: 0, plain: false }
    : undefined;
}

const EXPONENT = /e([+-]?\d{1,3})(?![\d\p{L}]|[.,]\d)/uy;

/** Groups of digits, the signs between them, and where each group ends. */
interface Chain {
  readonly groups: readonly string[];
  readonly signs: readonly string[];
  readonly ends: readonly number[];
}

function readChain(text: string, start: number): Chain {
  let at = digitsEnd(text, start);
  const groups = [text.slice(start, at)];
  const signs: string[] = [];
  const ends = [at];
  while (groups.length < MOST_GROUPS) {
    // Arabic and Hebrew writers put marks of direction around a separator.
    const place = afterBidi(text, at);
    const sign = text.charAt(place);
    if (!isSeparator(sign)) break;
    const next = afterBidi(text, place + 1);
    if (!isDigit(text.charCodeAt(next))) break;
    const end = digitsEnd(text, next);
    // A space parts groups of three alone: "5 123" yes, "2018 300" and "12 1234" no.
    if (isSpace(sign) && (end - next !== 3 || (groups[0] ?? '').length > 3 || (signs[0] ?? sign) !== sign)) break;
    signs.push(sign);
    groups.push(text.slice(next, end));
    ends.push(end);
    at = end;
  }
  return { groups, signs, ends };
}

function interpret(chain: Chain, rules: DigitRules): DigitRun {
  const { signs } = chain;
  const [first, second] = signs;
  if (first === undefined) return whole(chain);
  const grouped = groupedLength(chain);
  if (grouped > 1) return number(chain, grouped);
  if (grouped === 1 && !isPointLike(first)) return number(chain, 1);
  if (grouped === 1 && second !== undefined && second !== first && isPointLike(second)) return number(chain, 1);
  if (grouped === 1 && (second === undefined || second !== first)) return ambiguous(chain, rules);
  if (!isPointLike(first)) return whole(chain);
  // "1,2,3" is a list, "1.2.3" no number either.
  if (second === first) return { ...whole(chain), listed: first === ',' };
  return decimal(chain);
}

/** How many groups of thousands (or of the Indian hundreds of thousands) follow the first group. */
function groupedLength({ groups, signs }: Chain): number {
  const [head = '', ...rest] = groups;
  if (head.length > 3 || head.startsWith('0')) return 0;
  let same = 0;
  while (same < signs.length && signs[same] === signs[0]) same++;
  const run = rest.slice(0, same);
  const thousands = run.findIndex((group) => group.length !== 3);
  const length = thousands < 0 ? run.length : thousands;
  if (length === run.length) return length;
  const indian = head.length <= 2 && run.at(-1)?.length === 3 && run.slice(0, -1).every((group) => group.length === 2);
  if (indian) return run.length;
  // A comma list of years or scores must not be read as one long number up to its first odd group.
  return signs[0] === ',' || signs[0] === '.' ? 0 : length;
}

function number(chain: Chain, grouped: number): DigitRun {
  const { groups, signs, ends } = chain;
  const digits = groups.slice(0, grouped + 1).join('');
  const point = signs[grouped];
  const fraction = groups[grouped + 1];
  const hasFraction = point !== undefined && point !== signs[0] && isPointLike(point) && fraction !== undefined;
  return {
    end: ends[hasFraction ? grouped + 1 : grouped] ?? 0,
    value: valueOf(digits, hasFraction ? fraction : ''),
    decimals: hasFraction ? fraction.length : 0,
    plain: false,
  };
}

/** "1.234": thousands or a decimal. The language decides; where its own sign is against the look, both readings stay. */
function ambiguous(chain: Chain, { decimal: point, group }: DigitRules): DigitRun {
  const [sign = ''] = chain.signs;
  const asThousands = number({ ...chain, signs: chain.signs.slice(0, 1) }, 1);
  const asDecimal = decimal(chain);
  if (sign === '٬') return asThousands;
  if (sign === '٫') return asDecimal;
  if (sign === point) return { ...asDecimal, alternatives: [asThousands.value] };
  return group[0] === sign ? asThousands : { ...asThousands, alternatives: [asDecimal.value] };
}

function decimal({ groups, ends }: Chain): DigitRun {
  const [head = '', fraction = ''] = groups;
  return { end: ends[1] ?? 0, value: valueOf(head, fraction), decimals: fraction.length, plain: false };
}

function whole({ groups, ends }: Chain): DigitRun {
  return { end: ends[0] ?? 0, value: valueOf(groups[0] ?? ''), decimals: 0, plain: true };
}

/** "2½", "10 1/2". */
function withFraction(text: string, run: DigitRun): DigitRun {
  if (!run.plain) return run;
  const gap = isSpace(text.charAt(run.end)) ? (text.charAt(run.end + 1) === ' ' ? 2 : 1) : 0;
  if (classOf(text.charCodeAt(run.end + gap)) === FRACTION) return vulgar(text, run.end + gap, String(run.value));
  if (!gap) return run;
  const slashed = readSlashed(text, run.end + gap);
  return slashed ? { ...mixed(String(run.value), slashed), end: slashed.end } : run;
}

interface Slashed {
  readonly numerator: number;
  readonly denominator: number;
  readonly end: number;
}

/** "3/4" and the like: a proper fraction of small numbers that is no date. */
export function readSlashed(text: string, start: number): Slashed | undefined {
  SLASHED.lastIndex = start;
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [numerator, denominator] = [Number(match[1]), Number(match[2])];
  if (numerator >= denominator || numerator === 0) return undefined;
  return { numerator, denominator, end: start + match[0].length };
}

const SLASHED = /(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄])/uy;

function vulgar(text: string, at: number, head: string): DigitRun {
  const [numerator, denominator] = VULGAR[text.charAt(at)] ?? [0, 1];
  return { ...mixed(head, { numerator, denominator }), end: at + 1 };
}

function mixed(head: string, { numerator, denominator }: Pick<Slashed, 'numerator' | 'denominator'>): DigitRun {
  const value = Number(head) + numerator / denominator;
  return { end: 0, value, decimals: 1, plain: false };
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4], '½': [1, 2], '¾': [3, 4], '⅐': [1, 7], '⅑': [1, 9], '⅒': [1, 10], '⅓': [1, 3], '⅔': [2, 3],
  '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5], '⅙': [1, 6], '⅚': [5, 6], '⅛': [1, 8], '⅜': [3, 8],
  '⅝': [5, 8], '⅞': [7, 8],
}; // prettier-ignore

function afterBidi(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= 0x200e && isBidi(code); code = text.charCodeAt(++at));
  return at;
}

function isBidi(code: number): boolean {
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isSeparator(sign: string): boolean {
  return isPointLike(sign) || sign === '،' || sign === "'" || sign === '٬' || isSpace(sign);
}

function isPointLike(sign: string): boolean {
  return sign === '.' || sign === ',' || sign === '٫';
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\u00a0' || sign === '\u2009' || sign === '\u202f';
}
