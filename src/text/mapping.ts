import { rawSpan, sliceMapped, verbatim, type MappedText, type Piece } from './mapped.js';
import type { Span } from './span.js';

/** Puts a mapped text together from the left to the right. */
export interface MappedBuilder {
  /** How much text there is so far. */
  readonly length: number;
  /** A stretch of the file that reads as it stands. */
  keep(start: number, end: number): void;
  /** Text that a stretch of the file stands for: an escape, a line break that reads as a space. */
  put(text: string, start: number, end: number): void;
  /** @param at where the text would stand if there is none */
  build(at?: number): MappedText;
}

/** @param raw what the offsets mean: the file, or a decoded text that `mapThrough` leads on from */
export function createMappedBuilder(raw: string): MappedBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let isKept = false;
  const add = (length: number, start: number, rawLength: number): void => {
    pieces.push({ at, length, raw: start, rawLength });
    at += length;
  };
  return {
    get length() {
      return at;
    },
    keep(start, end) {
      if (start >= end) return;
      parts.push(raw.slice(start, end));
      const last = pieces.at(-1);
      const goesOn = isKept && last && last.raw + last.length === start;
      isKept = true;
      if (!goesOn) return add(end - start, start, end - start);
      const length = last.length + end - start;
      pieces[pieces.length - 1] = { ...last, length, rawLength: length };
      at += end - start;
    },
    put(text, start, end) {
      if (text === '') return;
      isKept = false;
      parts.push(text);
      const isChance = text.length === end - start && text.length > 1;
      // An escape as long as what it stands for must not look like verbatim text.
      if (isChance) add(1, start, end - start);
      add(isChance ? text.length - 1 : text.length, start, end - start);
    },
    build: (where = 0) => (at === 0 ? verbatim('', where) : { text: parts.join(''), pieces }),
  };
}

/**
 * The text of some stretches of a file, one after the other, with escapes decoded.
 *
 * @param escapes finds one escape; global
 * @param decode what an escape stands for
 */
export function unescaped(
  raw: string,
  spans: readonly Span[],
  escapes: RegExp,
  decode: (escape: string, at: number) => string,
): MappedText {
  const builder = createMappedBuilder(raw);
  for (const { start, end } of spans) {
    const written = raw.slice(start, end);
    let from = start;
    for (const match of written.matchAll(escapes)) {
      const at = start + match.index;
      builder.keep(from, at);
      from = at + match[0].length;
      builder.put(decode(match[0], at), at, from);
    }
    builder.keep(from, end);
  }
  return builder.build(spans[0]?.start);
}

/** Two mappings in a row: `inner` leads to the text of `outer`, the result to the file of `outer`. */
export function mapThrough<T extends MappedText>(inner: T, outer: MappedText): T {
  const [only] = outer.pieces;
  if (only && outer.pieces.length === 1 && only.length === only.rawLength) {
    const pieces = inner.pieces.map((piece) => ({ ...piece, raw: piece.raw + only.raw }));
    return { ...inner, pieces };
  }
  return { ...inner, pieces: inner.pieces.flatMap((piece) => piecesThrough(piece, outer)) };
}

function piecesThrough(piece: Piece, outer: MappedText): readonly Piece[] {
  const span = { start: piece.raw, end: piece.raw + piece.rawLength };
  if (piece.length === piece.rawLength && piece.length > 0) {
    return sliceMapped(outer, span).pieces.map((part) => ({ ...part, at: part.at + piece.at }));
  }
  const { start, end } = rawSpan(outer, span);
  const whole = { at: piece.at, length: piece.length, raw: start, rawLength: end - start };
  if (whole.length !== whole.rawLength || whole.length <= 1) return [whole];
  return [
    { ...whole, length: 1 },
    { ...whole, at: whole.at + 1, length: whole.length - 1 },
  ];
}
