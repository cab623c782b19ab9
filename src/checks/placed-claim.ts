import type { PlacedClaim } from '../alignment/placed-claims.js';
import type { Place } from './check.js';

export function placeOfClaim({ claim, segment }: PlacedClaim): Place {
  return { segment, start: claim.start, end: claim.end };
}

/** As written. */
export function wordsOf({ claim, segment }: PlacedClaim): string {
  return segment.text.text.slice(claim.start, claim.end);
}
