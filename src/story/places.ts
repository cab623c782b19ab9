import type { Reading } from '../alignment/pair.js';
import type { Segment } from '../documents/document.js';
import type { Location } from '../findings/finding.js';
import { locate } from '../findings/locate.js';
import { createLineIndex } from '../text/lines.js';
import type { Span } from '../text/span.js';

/** Where a part of a segment stands in the version's file. */
export type Locate = (segment: Segment, span: Span) => Location;

export function locator({ document: { path, raw } }: Reading): Locate {
  const lines = createLineIndex(raw);
  return (segment, span) => locate(segment, span, { path, raw, lines });
}

/** The words of a place among a few of those around it, on one line. */
export function wordsAround(segment: Segment, { start, end }: Span): string {
  const { text } = segment.text;
  const before = lastWords(text.slice(0, start));
  const after = firstWords(text.slice(end));
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/gu, ' ').trim();
}

/** In UTF-16 units, each side. */
const AROUND = 28;

function lastWords(text: string): string {
  if (text.length <= AROUND) return text;
  const near = text.slice(-AROUND).toWellFormed();
  const space = near.search(/\s/u);
  return `…${space < 0 ? near : near.slice(space + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= AROUND) return text;
  const near = text.slice(0, AROUND).toWellFormed();
  const space = near.search(/\s\S*$/u);
  return `${space < 0 ? near : near.slice(0, space)}…`;
}
