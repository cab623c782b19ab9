import { sliceMapped, type MappedText } from '../../text/mapped.js';
import { createMappedBuilder } from '../../text/mapping.js';
import type { Span } from '../../text/span.js';

/**
 * The way back for a text that a parser has put together from lines of a file: folded, their indentation taken off.
 *
 * @param value the text as the parser gives it
 * @param lines what stands in the file line by line, escapes decoded, without what is certainly no text
 * @param whole the stretch of the file that the text stands for, where the lines do not lead to it
 */
export function alignLines(raw: string, value: string, lines: readonly MappedText[], whole: Span): MappedText {
  const builder = createMappedBuilder(raw);
  let end = whole.start;
  let at = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    const skipped = gapBefore(value, line.text, at);
    if (skipped === undefined) return wholly(raw, value, whole);
    const [first] = line.pieces;
    builder.put(value.slice(at, at + skipped), end, first?.raw ?? end);
    append(builder, line);
    at += skipped + line.text.length;
    const last = line.pieces.at(-1);
    end = last ? last.raw + last.rawLength : end;
  }
  const rest = value.slice(at);
  if (/[^\n ]/u.test(rest)) return wholly(raw, value, whole);
  builder.put(rest, end, Math.max(end, whole.end));
  return builder.build(whole.start);
}

/** How many breaks and spaces stand before the line's text; undefined where something else does. */
function gapBefore(value: string, line: string, at: number): number | undefined {
  for (let skipped = 0; ; skipped++) {
    if (value.startsWith(line, at + skipped)) return skipped;
    const sign = value.charAt(at + skipped);
    if (sign !== '\n' && sign !== ' ') return undefined;
  }
}

function append(builder: ReturnType<typeof createMappedBuilder>, line: MappedText): void {
  for (const piece of line.pieces) {
    const { text } = sliceMapped(line, { start: piece.at, end: piece.at + piece.length });
    if (piece.length === piece.rawLength) builder.keep(piece.raw, piece.raw + piece.rawLength);
    else builder.put(text, piece.raw, piece.raw + piece.rawLength);
  }
}

function wholly(raw: string, value: string, { start, end }: Span): MappedText {
  const builder = createMappedBuilder(raw);
  builder.put(value, start, end);
  return builder.build(start);
}
