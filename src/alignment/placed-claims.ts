import type { Claim, ClaimKind } from '../facts/claims/claim.js';
import { readClaims } from '../facts/claims/read.js';
import type { ClaimWords, LanguagePack } from '../languages/pack.js';
import type { Alignment, Pair, ReadSegment } from './pair.js';

/** A word that says how a statement is made, and the segment it stands in. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly segment: ReadSegment;
}

/** What both sides of a pair say of their statements. */
export interface PairClaims {
  readonly source: readonly PlacedClaim[];
  readonly target: readonly PlacedClaim[];
}

/** A pair less sure than this may not belong together: what differs in it says nothing. */
const LEAST_CERTAINTY = 0.5;

/**
 * The claim words of one kind on both sides of a pair. Undefined where they cannot be compared: a side is empty, the pair is
 * not sure, or a language's words are not known.
 */
export function claimsOfPair(pair: Pair, alignment: Alignment, kind: ClaimKind): PairClaims | undefined {
  if (pair.source.length === 0 || pair.target.length === 0 || pair.certainty < LEAST_CERTAINTY) return undefined;
  const source = placed(pair.source, alignment.source.pack, kind);
  const target = placed(pair.target, alignment.target.pack, kind);
  return source && target && { source, target };
}

function placed(
  segments: readonly ReadSegment[],
  pack: LanguagePack | undefined,
  kind: ClaimKind,
): readonly PlacedClaim[] | undefined {
  if (!pack?.claims || !knows(pack.claims, kind)) return undefined;
  return segments.flatMap((segment) =>
    claimsIn(segment, pack).flatMap((claim) => (claim.kind === kind ? [{ claim, segment }] : [])),
  );
}

function knows(words: ClaimWords, kind: ClaimKind): boolean {
  return kind === 'attribution' ? words.reporting !== undefined : words[kind] !== undefined;
}

/** Remembered: several checks ask for one segment. */
export function claimsIn(segment: ReadSegment, pack: LanguagePack): readonly Claim[] {
  const known = REMEMBERED.get(segment);
  if (known) return known;
  const claims = readClaims(segment.text.text, pack) ?? [];
  REMEMBERED.set(segment, claims);
  return claims;
}

const REMEMBERED = new WeakMap<ReadSegment, readonly Claim[]>();
