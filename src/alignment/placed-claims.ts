import type { Claim, ClaimKind } from '../facts/claims/claim.js';
import { readClaims } from '../facts/claims/read.js';
import type { ClaimWords, LanguagePack } from '../languages/pack.js';
import type { Alignment, Pair, Reading, ReadSegment } from './pair.js';
import { keptWith } from '../text/remember.js';

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
 * The claim words of one kind on both sides of a pair. Undefined where they cannot be compared: a side is empty or much
 * shorter, the pair is not sure, or a language's words are not known.
 */
export function claimsOfPair(pair: Pair, alignment: Alignment, kind: ClaimKind): PairClaims | undefined {
  if (pair.source.length === 0 || pair.target.length === 0 || pair.certainty < LEAST_CERTAINTY) return undefined;
  const share = lengthOf(pair.source, alignment.source) / lengthOf(pair.target, alignment.target);
  if (share > MOST_TIMES_LONGER || share < 1 / MOST_TIMES_LONGER) return undefined;
  if (alignment.source.language !== alignment.target.language && isUntranslated(pair)) return undefined;
  const source = placed(pair.source, alignment.source.pack, kind);
  const target = placed(pair.target, alignment.target.pack, kind);
  return source && target && { source, target };
}

/** A sentence that was left in the language of its source, or in an older wording of it, is claimed in that language. */
function isUntranslated({ source, target }: Pair): boolean {
  const [from, to] = [wordsIn(source), wordsIn(target)];
  const same = [...to].filter((word) => from.has(word)).length;
  return same >= LEAST_SAME && same >= 0.6 * to.size;
}

const LEAST_SAME = 5;

function wordsIn(segments: readonly ReadSegment[]): ReadonlySet<string> {
  return new Set(segments.flatMap(({ text }) => text.text.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
}

/** What is so much longer says more, not something else. */
const MOST_TIMES_LONGER = 2;
/** A Chinese or Japanese character says about as much as so many letters. */
const LETTERS_A_CHARACTER = 2.5;

function lengthOf(segments: readonly ReadSegment[], { pack }: Reading): number {
  const length = segments.reduce((sum, segment) => sum + segment.text.text.length, 1);
  return pack?.spaced === false ? length * LETTERS_A_CHARACTER : length;
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

const REMEMBERED = keptWith<ReadSegment, readonly Claim[]>();
