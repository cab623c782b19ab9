import type { Anchors } from './anchors.js';

/** One source and one target segment that share something. */
export interface Likeness {
  readonly source: number;
  readonly target: number;
  /** 0 to 1: how much of both is shared. */
  readonly score: number;
  /** How much is shared, whatever else there is. */
  readonly evidence: number;
}

/** A link that was chosen over all others. */
export interface ElectedLink extends Likeness {
  /** The score of the next best that either end could have had. */
  readonly rival: number;
}

/** An anchor that stands in more segments than this says nothing of which belongs to which, and would cost a square. */
const MOST_SEGMENTS = 60;
/** What even the poorest segment holds beside its anchors. */
const UNSEEN = 1;
/** Evidence at which the share alone decides; less is discounted. */
const ENOUGH = 5;

/**
 * How sure a link is, once it has been chosen: the more the two share, and the less either of them has in common with
 * another. Fitted by logistic regression to sentences of reordered translations; where the texts keep their order a link is
 * surer than that.
 */
export function certaintyOf({ score, rival }: ElectedLink, keepsOrder: boolean): number {
  const odds = Math.exp(1 + 5.3 * score - 2.6 * Math.min(1.5, rival / score));
  const certainty = odds / (1 + odds);
  return keepsOrder ? LEAST_IN_ORDER + (1 - LEAST_IN_ORDER) * certainty : certainty;
}

const LEAST_IN_ORDER = 0.6;

/** All pairs of segments that share an anchor. Work is in proportion to what is shared, not to the product of lengths. */
export function likenesses(sources: readonly Anchors[], targets: readonly Anchors[]): readonly Likeness[] {
  const where = positions(targets);
  const rarity = raritiesOf(sources, targets);
  const sourceSizes = sizesOf(sources, where, rarity);
  const targetSizes = sizesOf(targets, positions(sources), rarity);
  return sources.flatMap((anchors, source) => {
    const shared = new Map<number, number>();
    for (const [key, weight] of anchors) {
      const places = where.get(key) ?? [];
      if (places.length > MOST_SEGMENTS) continue;
      for (const target of places) shared.set(target, (shared.get(target) ?? 0) + weight * rarity(key));
    }
    return [...shared].map(([target, evidence]) => {
      const size = Math.sqrt((sourceSizes[source] ?? 0) * (targetSizes[target] ?? 0));
      const share = size > 0 ? Math.min(1, evidence / size) : 0;
      return { source, target, evidence, score: share * Math.min(1, evidence / ENOUGH) };
    });
  });
}

/** What could be shared: an anchor that the other text has nowhere (another word for it, a sentence cut) tells nothing. */
function sizesOf(
  list: readonly Anchors[],
  others: ReadonlyMap<string, readonly number[]>,
  rarity: (key: string) => number,
): readonly number[] {
  return list.map(
    (anchors) => UNSEEN + sum([...anchors].map(([key, weight]) => (others.has(key) ? weight * rarity(key) : 0))),
  );
}

function positions(list: readonly Anchors[]): ReadonlyMap<string, readonly number[]> {
  const where = new Map<string, number[]>();
  for (const [index, anchors] of list.entries()) {
    for (const key of anchors.keys()) {
      const places = where.get(key);
      if (places) places.push(index);
      else where.set(key, [index]);
    }
  }
  return where;
}

/** Inverse document frequency over both texts: what stands everywhere ties nothing. */
function raritiesOf(...texts: readonly (readonly Anchors[])[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const anchors of texts.flat()) for (const key of anchors.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = sum(texts.map((text) => text.length));
  return (key) => Math.log(1 + all / (1 + (counts.get(key) ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
