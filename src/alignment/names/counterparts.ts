import type { Alignment } from '../pair.js';
import { APART, isUnspaced, kinshipOf, LEAST_KIN, SURE_KIN, type Kin } from './kinship.js';
import type { SegmentWord } from './name-words.js';

type Side = 'source' | 'target';

/** The words of both texts of a pair, and how each name word stands to those of the other side. */
export interface Counterparts {
  readonly source: readonly SegmentWord[];
  readonly target: readonly SegmentWord[];
  readonly kinship: (source: SegmentWord, target: SegmentWord) => Kin;
  /** The words of the other side that it is not apart from, in their order. */
  readonly relatives: (word: SegmentWord, side: Side) => Relatives;
  /** Nothing on the other side resembles it. */
  readonly isAlone: (word: SegmentWord, side: Side) => boolean;
  /** The same, but for what an ordinary word may resemble by chance. */
  readonly isLonely: (word: SegmentWord, side: Side) => boolean;
}

export type Relatives = ReadonlyMap<SegmentWord, Kin>;

/** Only what is asked for is worked out, and remembered: most words of a text are no names, and nobody asks what they stand for. */
export function createCounterparts(
  source: readonly SegmentWord[],
  target: readonly SegmentWord[],
  { source: { pack: from }, target: { pack: to } }: Alignment,
): Counterparts {
  const known = new Map<SegmentWord, Map<SegmentWord, Kin>>();
  const kinship = (one: SegmentWord, other: SegmentWord): Kin => {
    let kin = known.get(one);
    if (!kin) known.set(one, (kin = new Map<SegmentWord, Kin>()));
    let found = kin.get(other);
    if (!found) kin.set(other, (found = kinshipOf(one, other, from, to)));
    return found;
  };
  const sides = { source: sideOf(target, kinship), target: sideOf(source, (other, word) => kinship(word, other)) };
  const explains = (kin: Kin, other: SegmentWord, side: Side) =>
    kin.score >= SURE_KIN || !sides[side].isRendered(other);
  const isWithout = (word: SegmentWord, side: Side, counts: (kin: Kin, other: SegmentWord) => boolean) => {
    if (sides[side].isSurelyKept(word)) return false;
    for (const [other, kin] of sides[side].relatives(word))
      if (counts(kin, other) && explains(kin, other, side === 'source' ? 'target' : 'source')) return false;
    return true;
  };
  return {
    ...{ source, target, kinship },
    relatives: (word, side) => sides[side].relatives(word),
    isAlone: (word, side) => isWithout(word, side, () => true),
    isLonely: (word, side) => isWithout(word, side, (kin, other) => !isChance(kin, other, word)),
  };
}

/** What there is to know of the words of one side. */
interface SideOfPair {
  readonly relatives: (word: SegmentWord) => Relatives;
  /** Told by a look at the words with a capital alone: one of the other side is so near that nothing else matters. */
  readonly isSurelyKept: (word: SegmentWord) => boolean;
  /** What has a rendering of its own explains no word that only resembles it. */
  readonly isRendered: (word: SegmentWord) => boolean;
}

/** @param others the words of the other side */
function sideOf(others: readonly SegmentWord[], kinship: (word: SegmentWord, other: SegmentWord) => Kin): SideOfPair {
  const written = new Set(others.map(({ folded }) => folded));
  const capitals = others.filter(({ isCapital }) => isCapital);
  const known = new Map<SegmentWord, Relatives>();
  const rendered = new Map<string, boolean>();
  const relatives = (word: SegmentWord) => {
    let found = known.get(word);
    if (!found) known.set(word, (found = relativesAmong(others, (other) => kinship(word, other))));
    return found;
  };
  const isAmong = (list: readonly SegmentWord[], word: SegmentWord) =>
    list.some((other) => isRight(kinship(word, other)));
  return {
    relatives,
    isSurelyKept(word) {
      return written.has(word.folded) || capitals.some((other) => kinship(word, other).score >= SURE_KIN);
    },
    isRendered(word) {
      let answer = rendered.get(word.folded);
      if (answer === undefined) {
        answer = written.has(word.folded) || isAmong(capitals, word) || isAmong(others, word);
        rendered.set(word.folded, answer);
      }
      return answer;
    },
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

function isChance({ kinship, score }: Kin, other: SegmentWord, word: SegmentWord): boolean {
  if (score >= SURE_KIN) return false;
  // Chinese text has a name somewhere in it; in Japanese a name from abroad stands apart by its script.
  if (isUnspaced(other)) return HIRAGANA.test(other.text);
  return other.isSmall || (kinship === 'kin' && score <= LEAST_KIN && !isUnspaced(word));
}

const HIRAGANA = /\p{Script=Hiragana}/u;

export function isRight({ kinship }: Kin): boolean {
  return kinship === 'same' || kinship === 'heard';
}
