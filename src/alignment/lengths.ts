import type { Pair, ReadSegment } from './pair.js';

/** In UTF-16 units. */
export function lengthOf(segments: readonly ReadSegment[]): number {
  return segments.reduce((length, segment) => length + segment.text.text.length, 0);
}

/** How badly the lengths of a pair fit. @param ratio how many units of target stand for one of source */
export function fits(pair: Pair, ratio: number): number {
  return misfit(lengthOf(pair.source) * ratio, lengthOf(pair.target));
}

/** 0 for equal lengths, 1 where one is e times as long. */
export function misfit(a: number, b: number): number {
  return Math.abs(Math.log((a + 5) / (b + 5)));
}

export function inOneBlock(segments: readonly ReadSegment[]): boolean {
  return segments.every((segment) => segment.block === segments[0]?.block);
}
