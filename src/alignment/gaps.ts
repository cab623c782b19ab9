import { fits, inOneBlock, lengthOf, misfit } from './lengths.js';
import type { Pair, Reading, ReadSegment } from './pair.js';
import { certaintyOf, type ElectedLink } from './similarity.js';

/** A gap larger than this (source × target segments) is left unpaired: it is no slip of a sentence, but another text. */
const LARGEST_GAP = 40_000;
/** What leaving a segment without a partner costs, in the units of `misfit`. */
const COST_ALONE = 1.1;
const COST_MERGE = 0.25;
/** Certainty of a pair that order and length alone have made: as many sentences on either side, or not. */
const BY_ORDER = { even: 0.6, uneven: 0.45 };

/**
 * Between two links of the chain the segments follow each other in both texts: pairs them by length, one to one, one to two, two to
 * one.
 * @param chain links that rise on both sides
 * @param moved links of sentences that stand elsewhere in the target than in the source
 */
export function fillGaps(
  source: Reading,
  target: Reading,
  chain: readonly ElectedLink[],
  moved: readonly ElectedLink[],
): readonly Pair[] {
  const pairs = moved.map((link) =>
    pairOf(source.segments[link.source], target.segments[link.target], certaintyOf(link, false)),
  );
  const ratio = lengthRatio(source, target);
  const staying = {
    source: without(source, new Set(moved.map((link) => link.source))),
    target: without(target, new Set(moved.map((link) => link.target))),
  };
  let from = { source: 0, target: 0 };
  const ordered: Pair[] = [];
  for (const link of chain) {
    ordered.push(...pairGap(staying.source(from.source, link.source), staying.target(from.target, link.target), ratio));
    ordered.push(pairOf(source.segments[link.source], target.segments[link.target], certaintyOf(link, true)));
    from = { source: link.source + 1, target: link.target + 1 };
  }
  ordered.push(...pairGap(staying.source(from.source), staying.target(from.target), ratio));
  return [...mergeHalves(ordered, ratio), ...pairs];
}

function without(
  { segments }: Reading,
  moved: ReadonlySet<number>,
): (from: number, to?: number) => readonly ReadSegment[] {
  return (from, to) => segments.slice(from, to).filter((_, at) => !moved.has(from + at));
}

function pairOf(source: ReadSegment | undefined, target: ReadSegment | undefined, certainty: number): Pair {
  return { source: source ? [source] : [], target: target ? [target] : [], certainty };
}

type Move = readonly [sources: number, targets: number];
const MOVES: readonly Move[] = [[1, 1], [1, 0], [0, 1], [1, 2], [2, 1]]; // prettier-ignore

/** The cheapest way through the gap (Gale and Church's idea, with a plain misfit of lengths for their distribution). */
function pairGap(sources: readonly ReadSegment[], targets: readonly ReadSegment[], ratio: number): readonly Pair[] {
  if (sources.length * targets.length > LARGEST_GAP || sources.length === 0 || targets.length === 0) {
    return [
      ...sources.map((segment) => pairOf(segment, undefined, 0)),
      ...targets.map((segment) => pairOf(undefined, segment, 0)),
    ];
  }
  const width = targets.length + 1;
  const costs = new Float64Array((sources.length + 1) * width).fill(Infinity);
  const moves: (Move | undefined)[] = [];
  costs[0] = 0;
  for (let i = 0; i <= sources.length; i++) {
    for (let j = 0; j <= targets.length; j++) {
      const here = costs[i * width + j] ?? Infinity;
      for (const move of MOVES) {
        const [x, y] = [i + move[0], j + move[1]];
        if (x > sources.length || y > targets.length) continue;
        const cost = here + costOf(sources.slice(i, x), targets.slice(j, y), ratio);
        if (cost >= (costs[x * width + y] ?? Infinity)) continue;
        costs[x * width + y] = cost;
        moves[x * width + y] = move;
      }
    }
  }
  return readBack(sources, targets, moves, width);
}

function readBack(
  sources: readonly ReadSegment[],
  targets: readonly ReadSegment[],
  moves: readonly (Move | undefined)[],
  width: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const certainty = sources.length === targets.length ? BY_ORDER.even : BY_ORDER.uneven;
  let [i, j] = [sources.length, targets.length];
  while (i > 0 || j > 0) {
    const [x, y] = moves[i * width + j] ?? [i, j];
    const isPair = x > 0 && y > 0;
    pairs.push({ source: sources.slice(i - x, i), target: targets.slice(j - y, j), certainty: isPair ? certainty : 0 });
    i -= x;
    j -= y;
  }
  return pairs.reverse();
}

function costOf(sources: readonly ReadSegment[], targets: readonly ReadSegment[], ratio: number): number {
  if (sources.length === 0 || targets.length === 0) return COST_ALONE;
  if (!inOneBlock(sources) || !inOneBlock(targets)) return Infinity;
  const merge = sources.length + targets.length - 2;
  return misfit(lengthOf(sources) * ratio, lengthOf(targets)) + merge * COST_MERGE;
}

/**
 * A segment without a partner beside a pair that is too short without it was split or joined in translation. A sentence is split
 * inside its paragraph: a paragraph without a partner was left out or put in.
 */
function mergeHalves(pairs: readonly Pair[], ratio: number): readonly Pair[] {
  const merged: Pair[] = [];
  for (const pair of pairs) {
    const last = merged.at(-1);
    const joined = last && isHalf(last, pair) ? join(last, pair) : undefined;
    if (last && joined && fits(joined, ratio) < Math.min(fits(last, ratio), fits(pair, ratio)) - BETTER)
      merged[merged.length - 1] = joined;
    else merged.push(pair);
  }
  return merged;
}

/** How much better the lengths must fit for two to be taken for one. */
const BETTER = 0.2;

function isHalf(a: Pair, b: Pair): boolean {
  const isAlone = (side: 'source' | 'target') => a[side].length === 0 || b[side].length === 0;
  const sharesBlock = (side: 'source' | 'target') => inOneBlock([...a[side], ...b[side]]);
  return (isAlone('source') && sharesBlock('target')) || (isAlone('target') && sharesBlock('source'));
}

function join(a: Pair, b: Pair): Pair {
  return {
    source: [...a.source, ...b.source],
    target: [...a.target, ...b.target],
    certainty: Math.max(a.certainty, b.certainty),
  };
}

function lengthRatio(source: Reading, target: Reading): number {
  return (lengthOf(target.segments) + 1) / (lengthOf(source.segments) + 1);
}
