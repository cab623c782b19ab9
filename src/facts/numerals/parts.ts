import { classOf, SPACE as SPACE_CLASS } from '../characters.js';
import type { Value } from '../fact.js';
import type { NumeralToken } from './read.js';
import { exactOf, type Exact } from './exact.js';
import { foldKey, type Lexeme, type Lexicon } from './lexicon.js';
import { split } from './split.js';

/** A word (or a part of one) with what it does in a number, or a digit sequence. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme | undefined;
  readonly digits?: WrittenDigits;
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

/** A digit sequence; its exact value is only worked out where it is counted with. */
export interface WrittenDigits {
  readonly value: Value;
  readonly text: string;
  readonly decimals: number;
  readonly exact: Exact;
}

export function writtenDigits(value: Value, text: string, decimals: number): WrittenDigits {
  return {
    value,
    text,
    decimals,
    get exact() {
      return exactOf(value);
    },
  };
}

/** What one written word may be: its parts with offsets into it, and phrases that it may open. */
export interface WordReading {
  readonly parts: readonly { readonly start: number; readonly end: number; readonly lexeme: Lexeme }[];
  /** The parts do not reach the word's end ("twenty-year-old"): no number goes on behind it. */
  readonly open: boolean;
  readonly key: string;
}

const READINGS = new WeakMap<Lexicon, Map<string, WordReading | null>>();
const MOST_READINGS = 50_000;

export function readingOf({ norm, word }: NumeralToken, lexicon: Lexicon): WordReading | null {
  return word ? word.reading : readWord(norm, lexicon);
}

/** Most words are in no lexicon: one look-up each. */
export function readWord(word: string, lexicon: Lexicon): WordReading | null {
  let readings = READINGS.get(lexicon);
  if (!readings) READINGS.set(lexicon, (readings = new Map<string, WordReading | null>()));
  const known = readings.get(word);
  if (known !== undefined) return known;
  const reading = analyse(word, lexicon);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(word, reading);
  return reading;
}

function analyse(word: string, lexicon: Lexicon): WordReading | null {
  if (word.length > 120) return null;
  const key = foldKey(word, lexicon.tag);
  const lexeme = lexicon.words.get(key);
  if (lexeme) return { key, parts: [{ start: 0, end: word.length, lexeme }], open: false };
  const parts = prefixed(word, key, lexicon) ?? glued(word, key, lexicon) ?? partial(word, key, lexicon);
  if (parts) return { key, ...parts };
  return strippings(key, lexicon).some(({ rest }) => lexicon.phrases.has(rest))
    ? { key, parts: [], open: false }
    : null;
}

/** veintiunavo, tjugoförstedel, kolmasosa, इक्कीसवां: a numeral and an ending that makes a part or a rank of it. */
function partial(word: string, key: string, lexicon: Lexicon): Parts {
  const part = derived(word, key, lexicon.partSuffixes, true, lexicon);
  return part ?? derived(word, key, lexicon.ordinalEndings, false, lexicon) ?? multiplied(word, key, lexicon);
}

/** tresmillonésimo, dosmilésimo: a number and the scale that makes a rank of it, where else nothing is written together. */
function multiplied(word: string, key: string, lexicon: Lexicon): Parts {
  if (lexicon.compounds || key.length !== word.length) return undefined;
  for (const ending of lexicon.rankScales) {
    const cut = key.length - ending.length;
    if (cut < 3 || !key.endsWith(ending)) continue;
    const [head, scale] = [key.slice(0, cut), lexicon.words.get(ending)];
    const known = lexicon.words.get(head);
    const parts = known ? [{ start: 0, end: cut, lexeme: known }] : (writtenTogether(head, head, lexicon)?.parts ?? []);
    const isNumber = parts.length > 0 && parts.every(({ lexeme }) => lexeme.kind === 'plus' && !lexeme.ordinal);
    if (!isNumber || !scale || parts.at(-1)?.end !== cut) continue;
    return { parts: [...parts, { start: cut, end: word.length, lexeme: scale }], open: false };
  }
  return undefined;
}

function derived(word: string, key: string, endings: readonly string[], part: boolean, lexicon: Lexicon): Parts {
  for (const ending of endings) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    const head = key.slice(0, -ending.length);
    const known = lexicon.words.get(head);
    const found = known
      ? { parts: [{ start: 0, end: word.length, lexeme: known }], open: false }
      : writtenTogether(head, head, lexicon);
    const last = found?.parts.at(-1);
    if (!found || found.open || !last || !(last.lexeme.kind === 'plus' || last.lexeme.kind === 'times')) continue;
    const lexeme = { ...last.lexeme, ordinal: true, part, weak: false, vague: false };
    return { parts: [...found.parts.slice(0, -1), { ...last, end: word.length, lexeme }], open: false };
  }
  return undefined;
}

type Parts = Pick<WordReading, 'parts' | 'open'> | undefined;

/** ועשרים, بخمسة: a joiner or prepositions written to the number. */
function prefixed(word: string, key: string, lexicon: Lexicon): Parts {
  if (key.length !== word.length) return undefined;
  for (const { rest, length, joiner } of strippings(key, lexicon)) {
    const lexeme = length > 0 ? lexicon.words.get(rest) : undefined;
    if (!lexeme || !isNumber(lexeme)) continue;
    const number = { start: length, end: word.length, lexeme };
    return { parts: joiner ? [{ start: 0, end: 1, lexeme: joiner }, number] : [number], open: false };
  }
  return undefined;
}

interface Stripping {
  readonly rest: string;
  readonly length: number;
  /** The first letter taken off was "and". */
  readonly joiner: Lexeme | undefined;
}

/** The word itself, and without one, two or three of the letters that are written to a word (و + ب + ال). */
function strippings(key: string, lexicon: Lexicon): Stripping[] {
  const found: Stripping[] = [{ rest: key, length: 0, joiner: undefined }];
  if (lexicon.prefixes.length === 0) return found;
  for (let i = 0; i < found.length && i < 12; i++) {
    const { rest, length, joiner } = found[i] ?? { rest: '', length: 0, joiner: undefined };
    for (const prefix of new Set([...lexicon.joinedLetters, ...lexicon.prefixes]))
      if (rest.startsWith(prefix) && rest.length >= prefix.length + 2) {
        const isJoiner = length === 0 && lexicon.joinedLetters.includes(prefix);
        const letter = isJoiner ? lexicon.words.get(prefix) : joiner;
        found.push({ rest: rest.slice(prefix.length), length: length + prefix.length, joiner: letter });
      }
  }
  return found;
}

function isNumber({ kind }: Lexeme): boolean {
  return kind === 'plus' || kind === 'times' || kind === 'count' || kind === 'part';
}

/** dreiundzwanzig, 오백만명: several words written together, perhaps with a counter behind them. */
function glued(word: string, key: string, lexicon: Lexicon): Parts {
  return lexicon.compounds ? writtenTogether(word, key, lexicon) : undefined;
}

function writtenTogether(word: string, key: string, lexicon: Lexicon): Parts {
  if (key.includes(' ')) return undefined;
  const found = split(key, lexicon);
  if (!found || (found.end < key.length && !isCounted(key.slice(found.end), lexicon))) return undefined;
  if (found.end < key.length && found.pieces.length === 1 && found.pieces[0]?.end === 1) return undefined;
  // Folding may change the length (ß): then the parts share the whole word.
  const exact = key.length === word.length;
  return {
    open: found.end < key.length,
    parts: found.pieces.map(({ start, end, lexeme }) => ({
      lexeme,
      start: exact ? start : 0,
      end: exact ? end : word.length,
    })),
  };
}

function isCounted(rest: string, lexicon: Lexicon): boolean {
  for (let end = rest.length; end > 0; end--) if (lexicon.counters.has(rest.slice(0, end))) return true;
  return false;
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
      const digits = writtenDigits(value, token.norm, decimals);
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
  if (/^[\s\u00a0\u202f]+$/u.test(gap)) return gap.indexOf('\n') === gap.lastIndexOf('\n') ? 'space' : 'break';
  if (/^[-‐‑]$/u.test(gap)) return 'space';
  return /^, $/u.test(gap) ? 'comma' : 'break';
}
