import type { Alignment, Reading, ReadSegment } from './alignment/pair.js';
import { createLineIndex } from './text/lines.js';
import { rawSpan } from './text/mapped.js';
import type { Span } from './text/span.js';

/** Lines of a file, the first and the last of them; line numbers count from 1. */
export interface Lines extends Span {
  readonly line: number;
  readonly endLine: number;
}

export interface LeftOut {
  readonly source: readonly Lines[];
  readonly target: readonly Lines[];
}

/** Where in both files stands what was not compared; undefined where all was. */
export function leftOutOf({ source, target, frame }: Alignment): LeftOut | undefined {
  if (!frame || frame.source.length + frame.target.length === 0) return undefined;
  return { source: linesOf(frame.source, source), target: linesOf(frame.target, target) };
}

/** Neighbouring segments as one. */
function linesOf(segments: readonly ReadSegment[], { document }: Reading): readonly Lines[] {
  if (segments.length === 0) return [];
  const index = createLineIndex(document.raw);
  const runs: Lines[] = [];
  let before = -2;
  for (const segment of segments) {
    const { start, end } = rawSpan(segment.text, { start: 0, end: segment.text.text.length });
    const endLine = index.position(Math.max(start, end - 1)).line;
    const last = runs.at(-1);
    if (last && before + 1 === segment.index) runs[runs.length - 1] = { ...last, end, endLine };
    else runs.push({ start, end, line: index.position(start).line, endLine });
    before = segment.index;
  }
  return runs;
}
