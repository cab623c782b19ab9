import type { Span } from './span.js';

/** A place in a file as an editor names it: both 1-based, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** @param offset UTF-16 offset into the text that the index was made of; its length is allowed */
  position(offset: number): Position;
}

/** Lines end at LF, CR LF or a lone CR (old Mac exports still come in over the wire). */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    position(offset) {
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** The lines of a text without their ends, in order. Text that ends with a line end has an empty last line. */
export function* lineSpans(text: string): Generator<Span> {
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    yield { start, end };
    start = end === carriage && feed === carriage + 1 ? end + 2 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  yield { start, end: text.length };
}

/** Grows in one typed array: a file of 50 million short lines must not become 50 million boxed numbers. */
function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(64);
  let count = 0;
  for (const { start } of lineSpans(text)) {
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
  }
  return starts.subarray(0, count);
}

function lastAtOrBefore(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
