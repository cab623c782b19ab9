import type { Alignment } from '../pair.js';
import { APART, kinshipOf, LEAST_KIN, SURE_KIN, type Kin } from './kinship.js';
import type { SegmentWord } from './name-words.js';

type Side = 'source' | 'target';

/** The words of both texts of a pair, and how each name word stands to those of the other side. */
export interface Counterparts {
  readonly source: readonly SegmentWord[];
  readonly target: readonly SegmentWord[];
  /** The words of the other side that it is not apart from, in their order. Remembered. */
  readonly relatives: (word: SegmentWord, side: Side) => Relatives;
  /** Some word of the other side is its right rendering. */
  readonly isRendered: (word: SegmentWord, side: Side) => boolean;
  /** Nothing on the other side resembles it. */
  readonly isAlone: (word: SegmentWord, side: Side) => boolean;
  /** The same, but for what an ordinary word may resemble by chance. */
  readonly isLonely: (word: SegmentWord, side: Side) => boolean;
}

export type Relatives = ReadonlyMap<SegmentWord, Kin>;

/** Only what is asked for is worked out: most words of a text are no names, and nobody asks what they stand for. */
export function createCounterparts(
  source: readonly SegmentWord[],
  target: readonly SegmentWord[],
  { source: { pack: from }, target: { pack: to } }: Alignment,
): Counterparts {
  const known = { source: new Map<SegmentWord, Relatives>(), target: new Map<SegmentWord, Relatives>() };
  const relatives = (word: SegmentWord, side: Side): Relatives => {
    let found = known[side].get(word);
    if (!found) {
      const kin = (other: SegmentWord) =>
        side === 'source' ? kinshipOf(word, other, from, to) : kinshipOf(other, word, from, to);
      known[side].set(word, (found = relativesAmong(side === 'source' ? target : source, kin)));
    }
    return found;
  };
  const rendered = { source: new Map<string, boolean>(), target: new Map<string, boolean>() };
  const isRendered = (word: SegmentWord, side: Side): boolean => {
    let answer = rendered[side].get(word.folded);
    if (answer === undefined) rendered[side].set(word.folded, (answer = [...relatives(word, side).values()].some(isRight)));
    return answer;
  };
  /** What has a rendering of its own explains no word that only resembles it. */
  const explains = (kin: Kin, other: SegmentWord, side: Side) => kin.score >= SURE_KIN || !isRendered(other, side);
  const isWithout = (word: SegmentWord, side: Side, counts: (kin: Kin, other: SegmentWord) => boolean) => {
    for (const [other, kin] of relatives(word, side))
      if (counts(kin, other) && explains(kin, other, side === 'source' ? 'target' : 'source')) return false;
    return true;
  };
  return {
    ...{ source, target, relatives, isRendered },
    isAlone: (word, side) => isWithout(word, side, () => true),
    isLonely: (word, side) => isWithout(word, side, (kin, other) => !isChance(kin, other)),
  };
}

const NOBODY: Relatives = new Map();

function relativesAmong(others: readonly SegmentWord[], kinTo: (other: SegmentWord) => Kin): Relatives {
  let found: Map<SegmentWord, Kin> | undefined;
  for (const other of others) {
    const kin = kinTo(other);
    if (kin !== APART) (found ??= new Map<SegmentWord, Kin>()).set(other, kin);
  }
  return found ?? NOBODY;
}

function isChance({ kinship, score }: Kin, other: SegmentWord): boolean {
  return score < SURE_KIN && (other.isSmall || (kinship === 'kin' && score <= LEAST_KIN));
}

export function isRight({ kinship }: Kin): boolean {
  return kinship === 'same' || kinship === 'heard';
}
