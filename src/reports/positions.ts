import type { Location } from '../findings/finding.js';
import { createLineIndex } from '../text/lines.js';
import type { Position } from '../text/lines.js';

/** Both ends of a place: line and column from 1, the end exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** @param raw the text that the places' offsets mean */
export function regionsIn(raw: string): (place: Location) => Region {
  const lines = createLineIndex(raw);
  return ({ line, column, end }) => ({ start: { line, column }, end: lines.position(end) });
}
