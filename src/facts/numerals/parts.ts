import { classOf, SPACE as SPACE_CLASS } from '../characters.js';
import type { Value } from '../fact.js';
import type { NumeralToken } from './read.js';
import { foldKey, type Lexeme, type Lexicon } from './lexicon.js';
import { readingOf, strippings } from './words.js';

/** A word (or a part of one) with what it does in a number, or a digit sequence. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme | undefined;
  readonly digits?: WrittenDigits | undefined;
  /** What stands between it and the part before it; `none`: they are one word. */
  readonly gap: 'none' | 'space' | 'comma' | 'break';
  /** The space is a hyphen. */
  readonly hyphen?: boolean;
  /** Its word is no number where it stands alone. */
  readonly lone?: boolean;
  /** The first of a word (or of hyphened words) that says a part: "three twenty-fifths", "cento trentacinquesimi". */
  denominator?: boolean;
  /** A fraction's word follows, and what it divides by: 4 in "and three quarters". */
  numeratorOf?: number;
}

/** A digit sequence. */
export interface WrittenDigits {
  readonly value: Value;
  readonly text: string;
  readonly decimals: number;
}

/** The tokens from `from` that hang together and may be of a number; at least one. `next` is the first token not taken. */
export function collectRun(
  text: string,
  tokens: readonly NumeralToken[],
  from: number,
  lexicon: Lexicon,
): { parts: Part[]; next: number } {
  const parts: Part[] = [];
  let i = from;
  let open = false;
  let group = 0;
  for (; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1]?.end ?? 0;
    const hyphen = i > from && text.charCodeAt(before) === HYPHEN && token.start === before + 1;
    if (!hyphen) group = parts.length;
    const between = i === from ? 'break' : gapBetween(text, before, token.start);
    const gap =
      between === 'break' && isTokenisedHyphen(text, before, token, parts.at(-1), lexicon) ? 'space' : between;
    if (i > from && (gap === 'break' || open)) break;
    if (token.digits) {
      const { value, decimals } = token.digits;
      const digits = { value, text: token.norm, decimals };
      parts.push({ start: token.start, end: token.end, lexeme: undefined, digits, gap });
      i++;
      continue;
    }
    const reading = readingOf(token, lexicon);
    if (!reading) break;
    const phrase = phraseAt(text, tokens, i, reading.key, lexicon);
    if (phrase) {
      const last = tokens[i + phrase.words - 1] ?? token;
      if (phrase.joiner) parts.push({ start: token.start, end: token.start + 1, lexeme: phrase.joiner, gap });
      const start = token.start + phrase.skip;
      parts.push({ start, end: last.end, lexeme: phrase.lexeme, gap: phrase.joiner ? 'none' : gap });
      i += phrase.words;
      if (phrase.lexeme.kind === 'not') break;
      continue;
    }
    if (reading.parts.length === 0 || reading.parts[0]?.lexeme.kind === 'not') break;
    for (const [n, part] of reading.parts.entries())
      parts.push({
        start: token.start + part.start,
        end: token.start + part.end,
        lexeme: part.lexeme,
        gap: n === 0 ? gap : 'none',
        hyphen: n === 0 && hyphen,
        lone: lexicon.lone.has(reading.key),
      });
    // "due terzi"
    const share = lexicon.fractionWords.get(reading.key);
    const numerator = parts.at(-1 - reading.parts.length);
    if (share !== undefined && share < 0.5 && gap === 'space' && numerator)
      numerator.numeratorOf = Math.round(1 / share);
    const last = parts.at(-1);
    const first = parts[Math.max(group, denominatorStart(parts))];
    if (first && last?.lexeme?.ordinal && isDenominator(last.lexeme, parts.at(-1) === first, reading.key, lexicon))
      first.denominator = true;
    open = reading.open;
    i++;
  }
  const [end, next] = [parts.at(-1), tokens[i]];
  const part = next && !next.digits ? lexicon.fractionWords.get(next.norm) : undefined;
  if (end && part !== undefined) end.numeratorOf = Math.round(1 / part);
  return { parts, next: Math.max(i, from + 1) };
}

/** "fifty - two", as tokenised text has it: no range goes down. */
function isTokenisedHyphen(
  text: string,
  before: number,
  token: NumeralToken,
  last: Part | undefined,
  lexicon: Lexicon,
): boolean {
  if (last?.lexeme?.kind !== 'plus' || token.digits || text.slice(before, token.start) !== ' - ') return false;
  const unit = readingOf(token, lexicon)?.parts[0]?.lexeme;
  const [tens, ones] = [last.lexeme.value.units, unit?.value.units ?? 0n];
  return unit?.kind === 'plus' && tens >= 20n && tens < 100n && tens % 10n === 0n && ones > 0n && ones < 10n;
}

const HYPHEN = 0x2d;
const SPACE = 0x20;
const COMMA = 0x2c;

/** "five-eighths" are five of them, "twenty-firsts" one number. */
function denominatorStart(parts: readonly Part[]): number {
  let at = parts.length - 1;
  while (at > 0 && (parts[at]?.gap === 'none' || isAddedTo(parts, at))) at--;
  return at;
}

function isAddedTo(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]?.lexeme;
  if (before?.kind === 'joiner') return true;
  const value = parts[at]?.lexeme?.value;
  if (parts[at]?.lexeme?.kind === 'joiner') return before?.kind === 'plus' && before.room > 1n;
  return before?.kind === 'plus' && value !== undefined && value.units > 0n && value.units < before.room;
}

/** "terceros" and "firsts" alone are ranks: thirds have a word of their own. */
function isDenominator(last: Lexeme, alone: boolean, key: string, { partEndings }: Lexicon): boolean {
  if (last.part) return true;
  if (alone && last.value.units <= 3n) return false;
  return partEndings.some((ending) => key.endsWith(ending));
}

interface FoundPhrase {
  readonly lexeme: Lexeme;
  readonly words: number;
  /** Letters of the first word that are not the phrase's: وخمسة عشر. */
  readonly skip: number;
  readonly joiner: Lexeme | undefined;
}

function phraseAt(
  text: string,
  tokens: readonly NumeralToken[],
  at: number,
  key: string,
  lexicon: Lexicon,
): FoundPhrase | undefined {
  for (const { rest, length, joiner } of strippings(key, lexicon))
    for (const { words, lexeme } of lexicon.phrases.get(rest) ?? []) {
      const fits = words.every((word, n) => n === 0 || isWordAt(text, tokens, at + n, word, lexicon));
      if (fits) return { lexeme, words: words.length, skip: length, joiner };
    }
  return undefined;
}

function isWordAt(text: string, tokens: readonly NumeralToken[], at: number, word: string, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.digits || gapBetween(text, before.end, token.start) !== 'space') return false;
  return keyOf(token, lexicon) === word;
}

function keyOf(token: NumeralToken, lexicon: Lexicon): string {
  return token.word?.reading?.key ?? foldKey(token.norm, lexicon.tag);
}

function isSpace(code: number): boolean {
  return classOf(code) === SPACE_CLASS;
}

/** Spaces and a hyphen let a number go on, a comma perhaps; anything else, and a blank line, ends it. */
function gapBetween(text: string, from: number, to: number): Part['gap'] {
  if (from === to) return 'none';
  const code = text.charCodeAt(from);
  if (to === from + 1 && (code === SPACE || code === HYPHEN)) return 'space';
  if (to - from > 1 && !isSpace(code) && code !== COMMA) return 'break';
  const gap = text.slice(from, to);
  if (/^[\s\u00a0\u202f\u200c]+$/u.test(gap)) return gap.indexOf('\n') === gap.lastIndexOf('\n') ? 'space' : 'break';
  if (/^[-‐‑]$/u.test(gap)) return 'space';
  return /^, $/u.test(gap) ? 'comma' : 'break';
}
