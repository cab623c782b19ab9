import type { Span } from '../text/span.js';

/** Tells whether a span overlaps one of those given, which do not overlap each other; by binary search. */
export function takenBy(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = sorted[low];
    return next !== undefined && next.start < end;
  };
}
