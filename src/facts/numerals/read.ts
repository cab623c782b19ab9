import type { LanguagePack } from '../../languages/pack.js';
import type { Span } from '../../text/span.js';
import type { Certainty, Value } from '../fact.js';
import { valueOf } from './exact.js';
import { readNumber } from './grammar.js';
import { lexiconOf, type Lexeme, type Lexicon } from './lexicon.js';
import { collectRun, type Part } from './parts.js';
import { positionalRuns } from './positional.js';
import type { Reading } from './terms.js';
import { readingOf, type WordReading } from './words.js';

/** A word or a digit sequence of the text; `digits` holds what a digit sequence was read as. */
export interface NumeralToken extends Span {
  /** As it is written, or folded. */
  readonly norm: string;
  readonly digits?: { readonly value: Value; readonly decimals: number } | undefined;
  /** What `readWord` says of it, where that is known. */
  readonly word?: { readonly reading: WordReading | null } | undefined;
}

export interface Numeral extends Span {
  readonly value: Value;
  readonly kind: 'cardinal' | 'ordinal';
  readonly certainty: Certainty;
  /** No digit in it: all words. */
  readonly spelled: boolean;
  /** A scale word (million, тисяч, 万) stands in it. */
  readonly scaled: boolean;
  /** A scale word or a counting noun alone: million, Dutzend. */
  readonly bare?: boolean | undefined;
  /** Counted by a noun: two dozen, десяток, three score. */
  readonly tallied?: boolean | undefined;
  /** Is itself a part: "kolmasosa", "veintiunavo". */
  readonly part?: boolean | undefined;
  /** Says how many parts a whole has, where a cardinal stands before it. */
  readonly denominator?: boolean | undefined;
  /** Digits after the point of the digit token it starts with, as written ("1.9 million" 1). */
  readonly decimals?: number | undefined;
}

/**
 * Numbers written in words, or in digits and words ("1.9 million", "3万5千").
 * @param tokens the word and digit tokens of the text, in order, offsets into `text`
 * @returns in order of the text; a digit token that is part of no longer numeral is returned as a cardinal of its own
 */
export function readNumerals(text: string, tokens: readonly NumeralToken[], pack: LanguagePack): Numeral[] {
  const lexicon = lexiconOf(pack);
  const numerals: Numeral[] = [];
  if (!pack.spaced) {
    for (const run of positionalRuns(text, tokens, lexicon)) readRun(run, lexicon, numerals);
    return weighed(numerals, text, lexicon);
  }
  const words = unhyphenated(tokens);
  for (let i = 0; i < words.length;) {
    const token = words[i];
    if (!token || (!token.digits && !readingOf(token, lexicon))) {
      i++;
      continue;
    }
    if (token.digits && isAlone(token, words[i + 1], lexicon)) {
      numerals.push(digitNumeral(token.start, token.end, token.digits));
      i++;
      continue;
    }
    const { parts, next } = collectRun(text, words, i, lexicon);
    readRun(parts, lexicon, numerals);
    i = next;
  }
  return numerals;
}

/** Most numbers in digits have no word of a number beside them. */
function isAlone({ end }: NumeralToken, next: NumeralToken | undefined, lexicon: Lexicon): boolean {
  if (!next || next.start - end > 3) return true;
  return !next.digits && readingOf(next, lexicon) === null;
}

/** @param digits that stand for themselves */
export function digitNumeral(
  start: number,
  end: number,
  digits: { readonly value: Value; readonly decimals: number },
): Numeral {
  const { value, decimals } = digits;
  return { ...PLAIN, start, end, value, decimals };
}

/** All numerals have the same fields in the same order: engines read such objects much faster. */
const PLAIN: Numeral = {
  start: 0,
  end: 0,
  value: 0,
  kind: 'cardinal',
  certainty: 'certain',
  spelled: false,
  scaled: false,
  bare: undefined,
  tallied: undefined,
  part: undefined,
  denominator: undefined,
  decimals: undefined,
};

/** One written word, or the part of it before an age's or other ending ("двадцяти" of "двадцятирічний"); undefined: no number. */
export function readNumeral(word: string, pack: LanguagePack): Pick<Numeral, 'value' | 'kind'> | undefined {
  const [only, ...more] = readNumerals(word, [{ start: 0, end: word.length, norm: word }], pack);
  if (!only || more.length > 0 || only.start !== 0 || only.end !== word.length) return undefined;
  return { value: only.value, kind: only.kind };
}

/** "twenty-one" is two words of a number. */
function unhyphenated(tokens: readonly NumeralToken[]): readonly NumeralToken[] {
  if (!tokens.some(({ norm }) => norm.includes('-'))) return tokens;
  return tokens.flatMap((token) => {
    if (token.digits || !token.norm.includes('-')) return [token];
    let at = token.start;
    return token.norm.split('-').flatMap((norm) => {
      const start = at;
      at += norm.length + 1;
      return norm === '' ? [] : [{ start, end: start + norm.length, norm }];
    });
  });
}

function readRun(parts: readonly Part[], lexicon: Lexicon, numerals: Numeral[]): void {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.digits) {
    numerals.push(digitNumeral(only.start, only.end, only.digits));
    return;
  }
  for (let i = 0; i < parts.length;) {
    const reading = only?.lexeme ? readLone(only, lexicon) : readNumber(parts, i, lexicon);
    if (reading && !reading.empty && !reading.vague) numerals.push(numeralOf(lexicon, parts, reading));
    i = Math.max(i + 1, reading?.to ?? 0);
  }
}

const LONE = new WeakMap<Lexeme, Reading | null>();

/** Most numbers in words are one word, and say the same each time. */
function readLone(part: Part, lexicon: Lexicon): Reading | undefined {
  const { lexeme } = part;
  if (!lexeme || part.lone || part.denominator) return readNumber([part], 0, lexicon);
  let reading = LONE.get(lexeme);
  if (reading === undefined) LONE.set(lexeme, (reading = readNumber([part], 0, lexicon) ?? null));
  return reading ?? undefined;
}

/** One character is a number where a counter follows (三个); 百 or 京 in a word is none. */
function weighed(numerals: readonly Numeral[], text: string, lexicon: Lexicon): Numeral[] {
  const kept: Numeral[] = [];
  for (const numeral of numerals) {
    const { start, end, value } = numeral;
    if (end - start > 1 || !numeral.spelled) {
      kept.push(numeral);
      continue;
    }
    const isCounted = isCounter(text, end, lexicon);
    const isScale = lexicon.words.get(text.charAt(start))?.kind === 'times';
    if (isScale && Number(value) > (isCounted ? 1e12 : 1_000)) continue;
    const certainty = isCounted && value !== 1 ? 'certain' : 'possible';
    kept.push(numeral.certainty === certainty ? numeral : { ...numeral, certainty });
  }
  return kept;
}

function isCounter(text: string, at: number, { counters, counterStarts }: Lexicon): boolean {
  if (counterStarts[text.charCodeAt(at)] !== 1) return false;
  for (let length = 1; length <= 3; length++) if (counters.has(text.slice(at, at + length))) return true;
  return false;
}

/** A pair is two, a dozen often no more than ten or so. */
const LEAST_TALLY = 10n;

function isBare(part: Part | undefined): boolean {
  const lexeme = part?.lexeme;
  return lexeme?.kind === 'count' || (lexeme?.kind === 'times' && !lexeme.ordinal && lexeme.value.units >= 1_000n);
}

function numeralOf(
  lexicon: Lexicon,
  parts: readonly Part[],
  { from, to, value, ordinal, certainty, scaled }: Reading,
): Numeral {
  const [first, last] = [parts[from], parts[to - 1]];
  let spelled = true;
  for (let i = from; i < to; i++) if (parts[i]?.digits) spelled = false;
  return {
    ...PLAIN,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    value: valueOf(value),
    kind: ordinal ? 'ordinal' : 'cardinal',
    certainty,
    spelled,
    scaled,
    bare: (to === from + 1 && isBare(first)) || undefined,
    tallied: (last?.lexeme?.kind === 'count' && last.lexeme.value.units >= LEAST_TALLY) || undefined,
    part: (last?.lexeme?.part === true && lexicon.partSuffixes.length > 0) || undefined,
    denominator: first?.denominator === true || undefined,
    decimals: first?.digits?.decimals,
  };
}
