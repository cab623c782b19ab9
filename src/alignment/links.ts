import type { Reading } from './pair.js';
import type { ElectedLink, Likeness } from './similarity.js';

/** Below this share two segments are not said to belong together. */
export const LEAST_SCORE = 0.2;

/**
 * A rendering is about as long as the rest leads to expect. What to expect is read off the surest links, since texts that
 * were cut have no length to compare as wholes.
 */
export function weighedByLength(links: readonly Likeness[], source: Reading, target: Reading): readonly Likeness[] {
  const ratioOf = (link: Likeness) =>
    Math.log((lengthOf(target, link.target) + 10) / (lengthOf(source, link.source) + 10));
  const expected = median(bestLinks(links, LEAST_SCORE).slice(0, SURE_LINKS).map(ratioOf));
  return links.map((link) => ({
    ...link,
    score: link.score * Math.exp(-Math.max(0, Math.abs(ratioOf(link) - expected) - FREE_STRETCH)),
  }));
}

/** Enough for a median that one odd link does not move. */
const SURE_LINKS = 15;
/** Natural logarithm: a third longer or shorter is nothing unusual. */
const FREE_STRETCH = 0.3;

function lengthOf({ segments }: Reading, index: number): number {
  return segments[index]?.text.text.length ?? 0;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Each target segment goes to the source that it resembles most, and a source takes no more than resemble it best; those that
 * resemble many wait for those that resemble each other alone.
 */
export function bestLinks(all: readonly Likeness[], least: number): readonly ElectedLink[] {
  const ranks = ranksOf(all);
  const rank = (link: Likeness) => ranks.get(link) ?? 0;
  const strong = all
    .filter((link) => link.score >= least)
    .sort((a, b) => rank(b) - rank(a) || a.source - b.source || a.target - b.target);
  const sources = new Set<number>();
  const targets = new Set<number>();
  const elected = strong.filter((link) => {
    if (sources.has(link.source) || targets.has(link.target)) return false;
    sources.add(link.source);
    targets.add(link.target);
    return true;
  });
  return withRivals(elected, strong);
}

/** The score, by the share that it has in all the likeness that either end has to anything. */
function ranksOf(all: readonly Likeness[]): ReadonlyMap<Likeness, number> {
  const [bySource, byTarget] = [new Map<number, number>(), new Map<number, number>()];
  for (const { source, target, score } of all) {
    bySource.set(source, (bySource.get(source) ?? 0) + score ** 2);
    byTarget.set(target, (byTarget.get(target) ?? 0) + score ** 2);
  }
  const rankOf = ({ source, target, score }: Likeness) =>
    score === 0 ? 0 : score ** 3 / Math.sqrt((bySource.get(source) ?? 1) * (byTarget.get(target) ?? 1));
  return new Map(all.map((link) => [link, rankOf(link)]));
}

/** How near the next best link of either end comes. */
function withRivals(elected: readonly Likeness[], all: readonly Likeness[]): readonly ElectedLink[] {
  const [bySource, byTarget] = [new Map<number, number>(), new Map<number, number>()];
  const chosen = new Set(elected);
  for (const { source, target, score } of all.filter((link) => !chosen.has(link))) {
    bySource.set(source, Math.max(score, bySource.get(source) ?? 0));
    byTarget.set(target, Math.max(score, byTarget.get(target) ?? 0));
  }
  return elected.map((link) => ({
    ...link,
    rival: Math.max(bySource.get(link.source) ?? 0, byTarget.get(link.target) ?? 0),
  }));
}

/** The heaviest run of links that rises on both sides (patience sorting by length would let three weak beat two sure). */
export function longestInOrder(links: readonly ElectedLink[]): readonly ElectedLink[] {
  const sorted = [...links].sort((a, b) => a.source - b.source);
  // Fenwick tree over target positions: best chain that ends at or before a target.
  const size = Math.max(0, ...sorted.map((link) => link.target)) + 2;
  const best: (Chain | undefined)[] = new Array<Chain | undefined>(size);
  let winner: Chain | undefined;
  for (const link of sorted) {
    const before = bestUpTo(best, link.target);
    const chain: Chain = { link, weight: (before?.weight ?? 0) + link.score, before };
    for (let at = link.target + 1; at < size; at += at & -at)
      if ((best[at]?.weight ?? 0) < chain.weight) best[at] = chain;
    if (!winner || chain.weight > winner.weight) winner = chain;
  }
  const chain: ElectedLink[] = [];
  for (let at = winner; at; at = at.before) chain.push(at.link);
  return chain.reverse();
}

interface Chain {
  readonly link: ElectedLink;
  readonly weight: number;
  readonly before: Chain | undefined;
}

/** The best chain whose last target stands before `target`. */
function bestUpTo(best: readonly (Chain | undefined)[], target: number): Chain | undefined {
  let found: Chain | undefined;
  for (let at = target; at > 0; at -= at & -at) if ((best[at]?.weight ?? 0) > (found?.weight ?? 0)) found = best[at];
  return found;
}

export function scoreOf(links: readonly ElectedLink[]): number {
  return links.reduce((total, link) => total + link.score, 0);
}

/** Links that cross the chain: strong ones are sentences that were moved, weak ones are chance. */
export function movedFrom(
  chain: readonly ElectedLink[],
  links: readonly ElectedLink[],
  isStrong: (link: ElectedLink) => boolean,
): readonly ElectedLink[] {
  return links.filter((link) => isStrong(link) && !chain.includes(link));
}
