import type { Span } from '../text/span.js';
import { displayWidth, fitEnd, fitStart } from './width.js';

/** The words of a finding with as much as fits of what stands around them, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** @param columns room for all three, an ellipsis on either side included */
export function excerpt(raw: string, span: Span, columns: number): Excerpt {
  const marked = shortenMiddle(oneLine(raw.slice(span.start, span.end)), columns - 2);
  const room = Math.max(0, columns - displayWidth(marked) - 2);
  const before = oneLine(lineBefore(raw, span.start)).trimStart();
  const after = oneLine(lineAfter(raw, span.end)).trimEnd();
  // A little more than half goes before: what leads up to a name tells more than what follows it.
  const roomBefore = Math.max(Math.ceil(room * 0.55), room - displayWidth(after));
  const shownBefore = cutStart(before, roomBefore);
  return { before: shownBefore, marked, after: cutEnd(after, room - displayWidth(shownBefore)) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** More than any terminal shows; it keeps the cost of an excerpt independent of the length of a line. */
const FARTHEST = 400;

function lineBefore(raw: string, start: number): string {
  const near = raw.slice(Math.max(0, start - FARTHEST), start);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
}

function lineAfter(raw: string, end: number): string {
  const near = raw.slice(end, end + FARTHEST);
  const stop = near.search(/[\r\n]/u);
  return stop < 0 ? near : near.slice(0, stop);
}

function cutStart(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `…${wholeWordsEnd(fitEnd(text, columns))}`;
}

function cutEnd(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${wholeWordsStart(fitStart(text, Math.max(0, columns)))}…`;
}

function shortenMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const half = Math.floor((columns - 3) / 2);
  return `${wholeWordsStart(fitStart(text, half)).trimEnd()} … ${wholeWordsEnd(fitEnd(text, half)).trimStart()}`;
}

/** A word that is longer (or a script without spaces) is cut where it is. */
const LONGEST_WORD = 20;

function wholeWordsStart(text: string): string {
  const space = text.lastIndexOf(' ');
  return space > 0 && space > text.length - LONGEST_WORD ? text.slice(0, space) : text;
}

function wholeWordsEnd(text: string): string {
  const space = text.indexOf(' ');
  return space >= 0 && space < LONGEST_WORD && space < text.length - 1 ? text.slice(space + 1) : text;
}
