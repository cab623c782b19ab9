import { anchorsOf, type Anchors } from './anchors.js';
import { fillGaps } from './gaps.js';
import type { Alignment, Pair, Reading, ReadSegment, Relation } from './pair.js';
import { certaintyOf, likenesses, type ElectedLink, type Likeness } from './similarity.js';
import { hasCapitals, soundAlikes } from './sound-alikes.js';

/** Below this share two segments are not said to belong together. */
const LEAST_SCORE = 0.2;
/** A sentence that stands elsewhere than its neighbours lead to expect must be tied closely; across languages more is chance. */
const LEAST_SCORE_MOVED = { sameLanguage: 0.3, across: 0.7 };
/** In texts that were reordered order cannot help: what little ties the last segments must do. */
const LEAST_SCORE_LOOSE = 0.12;
/** Share of the links' scores that stand in the source's order, and of source and target segments that have a partner, in a translation. */
const IN_ORDER = 0.65;
const COVERED = 0.85;

/**
 * Finds which target segments render which source segments: first those that values, names and words tie together, then,
 * where the texts keep one order, those between them by order and length.
 * @param relation what the caller knows; by default the order and the coverage decide
 */
export function align(source: Reading, target: Reading, relation?: Relation): Alignment {
  if (source.segments.length <= 1 || target.segments.length <= 1) {
    return {
      source,
      target,
      relation: relation ?? 'translation',
      pairs: [{ source: source.segments, target: target.segments, certainty: 1 }],
    };
  }
  const [sources, targets] = anchorsOfBoth(source, target);
  const all = likenesses(sources, targets);
  const weighed = weighedByLength(all, source, target);
  const links = bestLinks(weighed, LEAST_SCORE);
  const chain = longestInOrder(links);
  const leastMoved = LEAST_SCORE_MOVED[source.language === target.language ? 'sameLanguage' : 'across'];
  const keepsOrder = scoreOf(chain) >= IN_ORDER * scoreOf(links);
  const pairs = keepsOrder
    ? fillGaps(source, target, chain, movedFrom(chain, links, leastMoved))
    : loosePairs(source, target, bestLinks(weighed, LEAST_SCORE_LOOSE));
  return {
    source,
    target,
    pairs,
    relation: relation ?? relationOf(pairs, source, target, keepsOrder && isTied(chain, source, target)),
  };
}

/** Names are looked for in the text that has capitals, and their renderings in the other. */
function anchorsOfBoth(source: Reading, target: Reading): readonly [readonly Anchors[], readonly Anchors[]] {
  const sameLanguage = source.language === target.language;
  const fromSource = hasCapitals(source);
  const alikes = sameLanguage ? new Map() : fromSource ? soundAlikes(source, target) : soundAlikes(target, source);
  const anchors = (reading: Reading, isOther: boolean) =>
    reading.segments.map((segment) => anchorsOf(segment, { reading, sameLanguage, ...(isOther ? { alikes } : {}) }));
  return [anchors(source, !fromSource), anchors(target, fromSource)];
}

/**
 * A rendering is about as long as the rest leads to expect. What to expect is read off the surest links, since texts that
 * were cut have no length to compare as wholes.
 */
function weighedByLength(links: readonly Likeness[], source: Reading, target: Reading): readonly Likeness[] {
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

/** Each target segment goes to the source that it resembles most, and a source takes no more than resemble it best. */
function bestLinks(all: readonly Likeness[], least: number): readonly ElectedLink[] {
  const strong = all
    .filter((link) => link.score >= least)
    .sort((a, b) => b.score - a.score || a.source - b.source || a.target - b.target);
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
function longestInOrder(links: readonly ElectedLink[]): readonly ElectedLink[] {
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

function scoreOf(links: readonly ElectedLink[]): number {
  return links.reduce((total, link) => total + link.score, 0);
}

/** Links that cross the chain: strong ones are sentences that were moved, weak ones are chance. */
function movedFrom(
  chain: readonly ElectedLink[],
  links: readonly ElectedLink[],
  least: number,
): readonly ElectedLink[] {
  return links.filter((link) => link.score >= least && !chain.includes(link));
}

/** For texts that were reordered: what is tied is paired, the rest stands alone; two that are left over alone are a pair too. */
function loosePairs(source: Reading, target: Reading, links: readonly ElectedLink[]): readonly Pair[] {
  const paired = links.map((link): Pair => {
    const [from, to] = [source.segments[link.source], target.segments[link.target]];
    return { source: from ? [from] : [], target: to ? [to] : [], certainty: certaintyOf(link, false) };
  });
  const lost = unlinked(source, new Set(links.map((link) => link.source)));
  const gained = unlinked(target, new Set(links.map((link) => link.target)));
  if (lost.length === 1 && gained.length === 1)
    return [...paired, { source: lost, target: gained, certainty: BY_ELIMINATION }];
  return [
    ...paired,
    ...lost.map((segment): Pair => ({ source: [segment], target: [], certainty: 0 })),
    ...gained.map((segment): Pair => ({ source: [], target: [segment], certainty: 0 })),
  ];
}

const BY_ELIMINATION = 0.45;

function unlinked({ segments }: Reading, linked: ReadonlySet<number>): readonly ReadSegment[] {
  return segments.filter((_, index) => !linked.has(index));
}

/** An edited text keeps most of the words of most of its sentences; what has as many sentences is another telling yet. */
function isTied(chain: readonly ElectedLink[], source: Reading, target: Reading): boolean {
  const sentences = Math.min(source.segments.length, target.segments.length);
  if (source.language !== target.language || sentences < FEW) return true;
  const tied = chain.filter(({ score }) => score >= KEPT).length;
  return tied >= TIED * sentences;
}

/** Fewer sentences are a passage that was handed in by itself. */
const FEW = 4;
const KEPT = 0.4;
const TIED = 0.7;

function relationOf(pairs: readonly Pair[], source: Reading, target: Reading, keepsOrder: boolean): Relation {
  const both = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0);
  const covers = (side: 'source' | 'target', all: number) =>
    both.reduce((count, pair) => count + pair[side].length, 0) >= COVERED * all;
  const isWhole = covers('source', source.segments.length) && covers('target', target.segments.length);
  return keepsOrder && isWhole ? 'translation' : 'adaptation';
}
