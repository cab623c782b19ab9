import { accepts } from './grammar.js';
import type { Lexeme, Lexicon } from './lexicon.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
}

/**
 * Cuts a folded word into number words that make one number: the whole word, or (where the language has counters) as much
 * of its beginning as there is. Longest pieces first, with a way back; a word has few ways to be cut.
 */
export function split(word: string, lexicon: Lexicon): { pieces: Piece[]; end: number } | undefined {
  const whole = cut(word, 0, word.length, [], lexicon);
  if (whole) return { pieces: whole, end: word.length };
  if (lexicon.counters.size === 0) return undefined;
  for (let end = word.length - 1; end > 0; end--) {
    const lexeme = lexicon.words.get(word.slice(0, end));
    const one =
      end > 1 && (lexeme?.kind === 'plus' || lexeme?.kind === 'times') ? [{ start: 0, end, lexeme }] : undefined;
    const pieces = one ?? cut(word, 0, end, [], lexicon);
    if (pieces) return { pieces, end };
  }
  return undefined;
}

function cut(word: string, at: number, end: number, before: readonly Piece[], lexicon: Lexicon): Piece[] | undefined {
  if (at === end) return accepts(before.map(({ lexeme }) => lexeme), lexicon) ? [...before] : undefined; // prettier-ignore
  for (const piece of candidates(word, at, lexicon)) {
    const next = at + piece.length;
    const lexeme = lexicon.words.get(piece);
    if (next > end || !lexeme || !word.startsWith(piece, at)) continue;
    const found = cut(word, next, end, [...before, { start: at, end: next, lexeme }], lexicon);
    if (found) return found;
  }
  return undefined;
}

/** Pieces that may start here: by two letters, and those of one letter. */
function candidates(word: string, at: number, lexicon: Lexicon): readonly string[] {
  const two = lexicon.pieces.get(word.slice(at, at + 2)) ?? [];
  const one = lexicon.pieces.get(word.slice(at, at + 1)) ?? [];
  return one.length === 0 || two === one ? two : [...two, ...one];
}
