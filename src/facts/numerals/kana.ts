import type { Lexeme, Lexicon } from './lexicon.js';
import { accepts } from './grammar.js';

export interface Syllables {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
}

/** Shorter runs are words first of all: くに is a country, いち a market. */
const SHORTEST = 4;

/**
 * にじゅうさん: a number written by its sound. Only where a whole run of hiragana is one number with a ten, a hundred or
 * a thousand in it: each of its syllables is a particle or a part of a word as well.
 */
export function syllablesFrom(text: string, start: number, lexicon: Lexicon): readonly Syllables[] | undefined {
  if (isHiragana(text.charCodeAt(start - 1))) return undefined;
  let end = start;
  while (isHiragana(text.charCodeAt(end))) end++;
  if (end - start < SHORTEST) return undefined;
  const pieces = cut(text, start, end, lexicon);
  if (!pieces || !pieces.some(({ lexeme }) => lexeme.kind === 'times')) return undefined;
  return accepts(pieces.map(({ lexeme }) => lexeme), lexicon) ? pieces : undefined; // prettier-ignore
}

/** The longest syllables first; no two lists of them share a beginning that would ask for a way back. */
function cut(text: string, start: number, end: number, { syllables }: Lexicon): Syllables[] | undefined {
  const pieces: Syllables[] = [];
  for (let at = start; at < end;) {
    let length = Math.min(4, end - at);
    while (length > 0 && !syllables.has(text.slice(at, at + length))) length--;
    const lexeme = syllables.get(text.slice(at, at + length));
    if (!lexeme) return undefined;
    pieces.push({ start: at, end: at + length, lexeme });
    at += length;
  }
  return pieces;
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096;
}
