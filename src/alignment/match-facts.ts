import type { Fact } from '../facts/fact.js';
import { compareFacts } from '../facts/compare.js';
import { stateOneThing } from './about.js';
import { answersInside, type Answers, type Leftover } from './answer-facts.js';
import { electElsewhere } from './elect-elsewhere.js';
import { elect } from './elect-facts.js';
import type { Alignment, Pair, ReadSegment } from './pair.js';
import type { Verdict } from '../facts/fact.js';
import { straysBeside } from './strays.js';
import { keptWith } from '../text/remember.js';

/** A fact and the segment it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly segment: ReadSegment;
}

/** A source fact and the target fact that answers it. */
export interface FactMatch {
  readonly source: PlacedFact;
  readonly target: PlacedFact;
  readonly verdict: Verdict;
  /** The two stand in different pairs: less sure. */
  readonly far?: true;
}

/** What became of the facts of one pair. */
export interface FactMatches {
  readonly matched: readonly FactMatch[];
  /** One slip each: the source's value has no answer, the target's none either, and the one stands in the other's place. */
  readonly changed: readonly FactMatch[];
  readonly missing: readonly PlacedFact[];
  readonly added: readonly PlacedFact[];
}

/** Every source fact looks for its rendering before anything is called changed or missing. Remembered for each alignment. */
export function matchFacts(pair: Pair, alignment: Alignment): FactMatches {
  let all = REMEMBERED.get(alignment);
  if (!all) REMEMBERED.set(alignment, (all = matchAll(alignment)));
  return all.get(pair) ?? NOTHING;
}

const REMEMBERED = keptWith<Alignment, ReadonlyMap<Pair, FactMatches>>();
const NOTHING: FactMatches = { matched: [], changed: [], missing: [], added: [] };

function matchAll(alignment: Alignment): ReadonlyMap<Pair, FactMatches> {
  const { pairs } = alignment;
  if (!pairs.some(statesFacts)) return NOTHING_ANYWHERE;
  const leftovers = pairs.map((pair) => ({
    pair,
    ...answersInside(placedFacts(pair.source), placedFacts(pair.target)),
  }));
  const moved = movedElsewhere(leftovers);
  const inPairs = new Map(
    leftovers.map(({ pair, matched, sources, targets }) => {
      const isOneThing = (a: PlacedFact, b: PlacedFact) => stateOneThing(a, b, pair, alignment);
      const stayOf = (side: Leftover, other: Leftover) => {
        const here = (placed: PlacedFact) => !moved.has(placed) || isByChance(placed, pair, other, moved);
        return { ...side, unanswered: side.unanswered.filter(here) };
      };
      const elected = elect(stayOf(sources, targets), stayOf(targets, sources), isOneThing);
      const stays = (placed: PlacedFact) => !moved.has(placed);
      return [
        pair,
        {
          matched,
          ...elected,
          missing: elected.missing.filter((placed) => stays(placed) && !isBeside(placed, pair, alignment)),
          added: elected.added.filter(stays),
        },
      ] as const;
    }),
  );
  if (inPairs.size < 2) return inPairs;
  return electElsewhere(inPairs, alignment);
}

function statesFacts({ source, target }: Pair): boolean {
  return source.some(({ facts }) => facts.length > 0) || target.some(({ facts }) => facts.length > 0);
}

const NOTHING_ANYWHERE: ReadonlyMap<Pair, FactMatches> = new Map();

/** The rest of a sentence that was cut in two has it, in other units perhaps. */
function isBeside({ fact }: PlacedFact, pair: Pair, alignment: Alignment): boolean {
  return placedFacts(straysBeside(pair, alignment, 'target')).some((other) =>
    ANSWERS.has(compareFacts(fact, other.fact)),
  );
}

const ANSWERS: ReadonlySet<Verdict> = new Set<Verdict>(['same', 'converted', 'rounded']);

/**
 * A sentence that was cut elsewhere takes its figures with it: what is left over in one pair may be left over in another. One
 * value in one pair has not moved: 14 kilometres there and 14 miles here.
 */
function movedElsewhere(leftovers: readonly Answers[]): ReadonlySet<PlacedFact> {
  const moved = new Set<PlacedFact>();
  if (leftovers.length < 2) return moved;
  const targets = new Map<string, { readonly placed: PlacedFact; readonly at: number }[]>();
  for (const [at, { targets: list }] of leftovers.entries()) {
    for (const placed of list.unanswered) {
      const key = valueKey(placed.fact);
      const same = targets.get(key);
      if (same) same.push({ placed, at });
      else targets.set(key, [{ placed, at }]);
    }
  }
  for (const [at, { sources }] of leftovers.entries()) {
    for (const placed of sources.unanswered) {
      for (const other of targets.get(valueKey(placed.fact)) ?? [])
        if (other.at !== at) moved.add(placed).add(other.placed);
    }
  }
  return moved;
}

/**
 * Small numbers stand everywhere: in a pair that is sure one is rather in the place of its like, which is nowhere else, than
 * come from another sentence.
 */
function isByChance(
  { fact }: PlacedFact,
  { certainty }: Pair,
  other: Leftover,
  moved: ReadonlySet<PlacedFact>,
): boolean {
  if (certainty < SURE || !isSmall(fact)) return false;
  return other.unanswered.some((placed) => placed.fact.kind === fact.kind && !moved.has(placed));
}

const SURE = 0.75;
const LARGEST_SMALL = 12;

function isSmall(fact: Fact): boolean {
  return 'spelled' in fact && fact.to === undefined && Math.abs(Number(fact.value)) <= LARGEST_SMALL;
}

/** What a fact says, so that it is found again elsewhere. */
export function valueKey(fact: Fact): string {
  const to = 'to' in fact && fact.to !== undefined ? ` to ${fact.to}` : '';
  return fact.kind === 'date' ? `date ${fact.value ?? ''} ${fact.weekday ?? ''}${to}` : `value ${fact.value}${to}`;
}

function placedFacts(segments: readonly ReadSegment[]): readonly PlacedFact[] {
  return segments.flatMap((segment) =>
    segment.facts.filter((fact) => fact.kind !== 'quote').map((fact) => ({ fact, segment })),
  );
}
