import { fits, inOneBlock, lengthOf } from './lengths.js';
import type { Pair, Reading, ReadSegment } from './pair.js';

type Side = 'source' | 'target';

/** A half has no partner, or one that it hardly belongs to. */
const WEAK = 0.6;
/** What it is joined to must be a pair by itself. */
const TIED = 0.5;
/** How much better the lengths must fit for two to be taken for one. */
const BETTER = 0.15;
/** The lengths of these pairs tell what length to expect; where there are fewer, those of all do. */
const SURE = 0.75;
const FEW = 3;

/**
 * In a story that was put in another order: a sentence beside one whose partner is too long for it alone was cut off from it
 * in translation, or is joined with it there.
 * @param pairs one to one
 */
export function joinHalves(pairs: readonly Pair[], source: Reading, target: Reading): readonly Pair[] {
  const ratio = ratioOf(pairs);
  return joinSide(joinSide(pairs, 'target', target, ratio), 'source', source, ratio);
}

function ratioOf(pairs: readonly Pair[]): number {
  const sure = pairs.filter(({ certainty }) => certainty >= SURE);
  const ratios = (sure.length >= FEW ? sure : pairs).map((pair) => lengthOf(pair.target) / lengthOf(pair.source));
  return ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 1;
}

function joinSide(pairs: readonly Pair[], side: Side, { segments }: Reading, ratio: number): readonly Pair[] {
  const owners = new Map(pairs.flatMap((pair) => pair[side].map((segment) => [segment, pair] as const)));
  const joined = new Set(pairs);
  for (const [at, segment] of segments.entries()) {
    const own = owners.get(segment);
    if (own && own.certainty >= WEAK) continue;
    const wholes = BESIDE.flatMap((step) => {
      const beside = segments[at + step];
      const half = beside && owners.get(beside);
      if (!half || half === own) return [];
      return joinedTo(half, side, step < 0 ? [...half[side], segment] : [segment, ...half[side]], ratio);
    });
    const [best] = wholes.sort((a, b) => b.gain - a.gain);
    if (!best) continue;
    if (own) joined.delete(own);
    joined.delete(best.half);
    joined.add(best.whole);
    for (const each of best.whole[side]) owners.set(each, best.whole);
  }
  return [...joined];
}

const BESIDE = [-1, 1];

interface Joined {
  readonly half: Pair;
  readonly whole: Pair;
  /** How much better the lengths fit. */
  readonly gain: number;
}

function joinedTo(half: Pair, side: Side, joined: readonly ReadSegment[], ratio: number): readonly Joined[] {
  const other = half[side === 'source' ? 'target' : 'source'];
  if (half.certainty < TIED || other.length > 1 || !inOneBlock(joined)) return [];
  const whole: Pair = { ...half, [side]: joined };
  const gain = fits(half, ratio) - fits(whole, ratio);
  return gain > BETTER ? [{ half, whole, gain }] : [];
}
