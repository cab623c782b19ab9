import { isolate } from '../messages/isolate.js';
import type { Span } from '../text/span.js';
import { excerpt } from './excerpt.js';
import type { Paint } from './paint.js';
import { revealed, visible } from './visible.js';
import { displayWidth } from './width.js';

/** The words of a place with those around them, the spot marked. @param place shown at the end, for the other text */
export function excerptLine(
  raw: string,
  span: Span,
  columns: number,
  paint: Paint,
  mark: (text: string) => string,
  place?: string,
): string {
  const tail = place === undefined ? '' : `  ${place}`;
  const brackets = paint.colour ? 0 : 2;
  const { before, marked, after } = excerpt(raw, span, columns - tail.length - brackets - hiddenWidth(raw, span));
  // The isolate goes round the whole line, so that a right-to-left text keeps its order and its label stays at the left.
  const line = isolate(visible(before) + SLOT + visible(after)).replace(SLOT, () => mark(revealed(marked)));
  return tail === '' ? line : line + paint.faint(tail);
}

/** Stands for the marked words; a control character that `visible` leaves none of. */
const SLOT = '\u0000';

function hiddenWidth(raw: string, { start, end }: Span): number {
  const text = raw.slice(start, Math.min(end, start + 100));
  return displayWidth(revealed(text)) - displayWidth(text);
}
