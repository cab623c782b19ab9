import type { Alignment, Pair, ReadSegment } from './pair.js';

/** Sentences of one side right beside a pair that answer to nothing: a translator may have cut one sentence into two. */
export function straysBeside(
  pair: Pair,
  { pairs, ...sides }: Alignment,
  side: 'source' | 'target',
): readonly ReadSegment[] {
  const { segments } = sides[side];
  const [first, last] = [pair[side][0], pair[side].at(-1)];
  if (!first || !last) return [];
  const other = side === 'source' ? 'target' : 'source';
  return [segments[segments.indexOf(first) - 1], segments[segments.indexOf(last) + 1]].filter(
    (segment): segment is ReadSegment =>
      segment !== undefined && pairs.some((each) => each[other].length === 0 && each[side].includes(segment)),
  );
}
