import { anchorsOf, type Anchors, type Ties } from './anchors.js';
import { sameInMeaning } from './concepts.js';
import { fillGaps } from './gaps.js';
import { joinHalves } from './halves.js';
import { learntWords } from './learnt-words.js';
import { bestLinks, LEAST_SCORE, longestInOrder, movedFrom, scoreOf, weighedByLength } from './links.js';
import type { Alignment, Pair, Reading, ReadSegment, Relation } from './pair.js';
import { certaintyOf, likenesses, type ElectedLink, type Likeness } from './similarity.js';
import { hasCapitals, soundAlikes } from './sound-alikes.js';
import { stemsIn } from './stems.js';
import { wordAnchors, type TiedWords } from './tied-words.js';

/** A sentence that stands elsewhere than its neighbours lead to expect must be tied closely; across languages more is chance. */
const LEAST_SCORE_MOVED = { sameLanguage: 0.3, across: 0.7 };
/** In a text that was shortened this is enough. */
const LEAST_CERTAINTY_MOVED = 0.9;
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
  const weighed = likenessesOf(source, target);
  const links = bestLinks(weighed, LEAST_SCORE);
  const chain = longestInOrder(links);
  const keepsOrder = scoreOf(chain) >= IN_ORDER * scoreOf(links);
  if (!keepsOrder) {
    const pairs = loosePairs(source, target, bestLinks(weighed, LEAST_SCORE_LOOSE));
    return { source, target, pairs, relation: relation ?? relationOf(pairs, source, target, false) };
  }
  const sameLanguage = source.language === target.language;
  const leastMoved = LEAST_SCORE_MOVED[sameLanguage ? 'sameLanguage' : 'across'];
  const pairs = fillGaps(
    source,
    target,
    chain,
    movedFrom(chain, links, ({ score }) => score >= leastMoved),
  );
  const found = relation ?? relationOf(pairs, source, target, isTied(chain, source, target));
  if (sameLanguage || found === 'translation') return { source, target, pairs, relation: found };
  // A text that drops sentences moves others too.
  const moved = movedFrom(chain, links, (link) => certaintyOf(link, false) >= LEAST_CERTAINTY_MOVED);
  return { source, target, pairs: fillGaps(source, target, chain, moved), relation: found };
}

/** Across languages what the surest links teach of the story's words is asked again of all. */
function likenessesOf(source: Reading, target: Reading): readonly Likeness[] {
  const [sources, targets] = anchorsOfBoth(source, target);
  const weighed = weighedByLength(likenesses(sources, targets), source, target);
  if (source.language === target.language) return weighed;
  const learnt = learntWords(bestLinks(weighed, LEAST_SCORE), source, target);
  if (learnt.size === 0) return weighed;
  const taught = (reading: Reading, anchors: readonly Anchors[], tied?: TiedWords) =>
    reading.segments.map((segment, at) => {
      const words = wordAnchors(stemsIn(segment, reading), 'learnt', LEARNT, tied);
      return new Map([...(anchors[at] ?? []), ...words]);
    });
  return weighedByLength(likenesses(taught(source, sources), taught(target, targets, learnt)), source, target);
}

/** What a learnt word says, in the units of the anchors' weights. */
const LEARNT = 0.5;

/** Names are looked for in the text that has capitals, and their renderings in the other. */
function anchorsOfBoth(source: Reading, target: Reading): readonly [readonly Anchors[], readonly Anchors[]] {
  const sameLanguage = source.language === target.language;
  const fromSource = hasCapitals(source);
  const alikes = sameLanguage ? new Map() : fromSource ? soundAlikes(source, target) : soundAlikes(target, source);
  const meanings = sameLanguage ? undefined : sameInMeaning(source, target);
  const anchors = (reading: Reading, ties: Partial<Ties>) =>
    reading.segments.map((segment) => anchorsOf(segment, { reading, sameLanguage, ...ties }));
  return [
    anchors(source, fromSource ? {} : { alikes }),
    anchors(target, { ...(fromSource ? { alikes } : {}), ...(meanings ? { meanings } : {}) }),
  ];
}

/** For texts that were reordered: what is tied is paired, the rest stands alone; two that are left over alone are a pair too. */
function loosePairs(source: Reading, target: Reading, links: readonly ElectedLink[]): readonly Pair[] {
  const tied = links.map((link): Pair => {
    const [from, to] = [source.segments[link.source], target.segments[link.target]];
    return { source: from ? [from] : [], target: to ? [to] : [], certainty: certaintyOf(link, false) };
  });
  const paired = joinHalves(tied, source, target);
  const [lost, gained] = [unpaired(source, paired, 'source'), unpaired(target, paired, 'target')];
  if (lost.length === 1 && gained.length === 1)
    return [...paired, { source: lost, target: gained, certainty: BY_ELIMINATION }];
  return [
    ...paired,
    ...lost.map((segment): Pair => ({ source: [segment], target: [], certainty: 0 })),
    ...gained.map((segment): Pair => ({ source: [], target: [segment], certainty: 0 })),
  ];
}

const BY_ELIMINATION = 0.45;

function unpaired({ segments }: Reading, pairs: readonly Pair[], side: 'source' | 'target'): readonly ReadSegment[] {
  const paired = new Set(pairs.flatMap((pair) => pair[side]));
  return segments.filter((segment) => !paired.has(segment));
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
