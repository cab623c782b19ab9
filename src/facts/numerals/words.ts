import { foldKey, type Lexeme, type Lexicon } from './lexicon.js';
import type { NumeralToken } from './read.js';
import { split } from './split.js';

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
export function strippings(key: string, lexicon: Lexicon): Stripping[] {
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
