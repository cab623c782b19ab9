import type { Span } from './span.js';

/**
 * A stretch of decoded text and where it came from. A verbatim piece has equal lengths and maps letter by letter; any
 * other (an escape such as `&amp;`) maps as a whole.
 */
export interface Piece {
  /** Offset in the decoded text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the raw file. */
  readonly raw: number;
  readonly rawLength: number;
}

/** Text as a reader should see it, with the way back to the file as it is. Pieces are in order and leave no gap. */
export interface MappedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Text that stands in the file just as it reads. @param raw where it begins in the file */
export function verbatim(text: string, raw: number): MappedText {
  return { text, pieces: [{ at: 0, length: text.length, raw, rawLength: text.length }] };
}

/** The raw range that holds the decoded range; what lies between two pieces (markup) is included. */
export function rawSpan(mapped: MappedText, { start, end }: Span): Span {
  const rawStart = rawOffset(mapped, start, 'start');
  return { start: rawStart, end: Math.max(rawStart, rawOffset(mapped, end, 'end')) };
}

/** A part of a mapped text, with offsets of its own. */
export function sliceMapped(mapped: MappedText, { start, end }: Span): MappedText {
  const pieces: Piece[] = [];
  const first = firstIndexWhere(mapped.pieces, (piece) => start < piece.at + piece.length);
  for (let index = first; index < mapped.pieces.length; index++) {
    const piece = mapped.pieces[index] as Piece;
    if (piece.at >= end) break;
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) continue;
    pieces.push(...cutPiece(piece, from, to).map((part) => ({ ...part, at: part.at - start })));
  }
  return { text: mapped.text.slice(start, end), pieces };
}

/** A part of an escape leads to the whole of it, and must not look like a verbatim piece by the chance of equal lengths. */
function cutPiece(piece: Piece, from: number, to: number): readonly Piece[] {
  const length = to - from;
  if (piece.length === piece.rawLength)
    return [{ at: from, length, raw: piece.raw + from - piece.at, rawLength: length }];
  const { raw, rawLength } = piece;
  if (length !== rawLength || length === 1) return [{ at: from, length, raw, rawLength }];
  return [
    { at: from, length: 1, raw, rawLength },
    { at: from + 1, length: length - 1, raw, rawLength },
  ];
}

function rawOffset({ pieces }: MappedText, offset: number, side: 'start' | 'end'): number {
  // At a seam a start belongs to the piece that begins there, an end to the piece that ends there.
  const holds = (piece: Piece) =>
    side === 'start' ? offset < piece.at + piece.length : offset <= piece.at + piece.length;
  const piece = pieces[firstIndexWhere(pieces, holds)] ?? pieces.at(-1);
  if (!piece) return 0;
  const inside = offset - piece.at;
  if (piece.length === piece.rawLength) return piece.raw + inside;
  return side === 'end' && inside > 0 ? piece.raw + piece.rawLength : piece.raw;
}

/** Binary search: where the first element stands for which the test holds, where it holds for all that follow. */
function firstIndexWhere<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
