import { SCRIPTS } from '../text/scripts.js';
import { fewestEditsFrom, LONGEST as LONGEST_COUNTED } from './fewest-edits.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { bitCount, letterBits } from './near-columns.js';
import type { NearWords } from './near-words.js';
import { isSkeletonNear, type SkeletonList } from './skeleton-lists.js';
import { mostEdits } from './relate-words.js';
import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { fineSkeletonOf, skeletonOf, soundsOf } from './sounds.js';
import { transcriptionsOf } from './transcribed.js';

/**
 * What a look at numbers alone says of the listed words: a skeleton like the word's, about as many sounds, much the same letters, a
 * first sound that may be the other's. Most are put aside by it.
 */
export interface FirstLook {
  /** All that pass, in order. @param isAlone only such as are a whole form */
  find(isAlone: boolean): Int32Array;
  /** Those of a list that may pass: by what costs no more than a look. */
  eachThatMay(list: SkeletonList, visit: (heard: number) => void): void;
  /** Whether a heard word may pass. Nothing below 0 does. */
  mayHave(heard: number): boolean;
  /** Whether one that may does. */
  has(heard: number): boolean;
}

const MOST_SOUNDS_APART = 4;
const LETTERS_OF_AN_ENDING = 2;
const LONGEST = 256;
const MOST_EDITS = Uint8Array.from({ length: LONGEST }, (_, length) => mostEdits(length));

export function firstLook(word: HeardWord, near: NearWords): FirstLook {
  const { sounds, soundsFrom, lengthOf, letterBits: allLetters, scriptOf } = near.columns;
  const bits = letterBits(word.plain);
  const ending = word.rules?.declensions ? LETTERS_OF_AN_ENDING : 0;
  const own = SCRIPTS.indexOf(word.script);
  const shorter = Math.min(word.folded.length, LONGEST - 1);
  const renderings = onceMade(
    () =>
      new Set([
        word.sounds,
        ...word.possibleBases.map((base) => base.sounds),
        ...transcriptionsOf(word.folded, word.rules).map((transcribed) => soundsOf(transcribed)),
      ]),
  );
  const opens = onceMade(() => openingsLike(renderings()));
  const isNearEnough = onceMade(() => nearEnough(word, near));
  const fine = onceMade(() => new Set(Array.from(renderings(), fineSkeletonOf)));
  const coarse = onceMade(() => new Set(Array.from(renderings(), skeletonOf)));
  const skeletons = (isFine: boolean) => (isFine ? fine() : coarse());

  // An edit takes one letter away and brings one at the most.
  const hasLetters = (listed: number, length: number) => {
    const most = MOST_EDITS[Math.max(length, shorter)] ?? 0;
    return bitCount(listed & ~bits) <= most && bitCount(bits & ~listed) <= most + ending;
  };
  const hasSounds = (heard: number) => {
    const apart = (soundsFrom[heard + 1] ?? 0) - (soundsFrom[heard] ?? 0) - word.sounds.length;
    return apart <= MOST_SOUNDS_APART && apart >= -MOST_SOUNDS_APART;
  };
  const eachThatMay = ({ words, from, to, script }: SkeletonList, visit: (heard: number) => void) => {
    const { heard, opening, length, letterBits: lettersOf } = words;
    const mayOpen = opens();
    const isOwn = script === own;
    for (let at = from; at < to; at++) {
      if (!mayOpen[opening[at] ?? 0]) continue;
      if (isOwn && !hasLetters(lettersOf[at] ?? 0, length[at] ?? 0)) continue;
      const one = heard[at] ?? 0;
      if (hasSounds(one)) visit(one);
    }
  };
  return {
    find(isAlone) {
      const found: number[] = [];
      const isFirst = near.firstSeen();
      const isNear = isNearEnough();
      near.similar(skeletons, word.script, isAlone, (list) => {
        eachThatMay(list, (one) => {
          if (isFirst(one) && (list.script !== own || isNear(one))) found.push(one);
        });
      });
      return Int32Array.from(found).sort();
    },
    eachThatMay,
    mayHave(heard) {
      if (heard < 0 || !hasSounds(heard)) return false;
      return scriptOf[heard] !== own || hasLetters(allLetters[heard] ?? 0, lengthOf[heard] ?? 0);
    },
    has(heard) {
      if (!opens()[sounds[soundsFrom[heard] ?? 0] ?? 0]) return false;
      if (scriptOf[heard] === own && !isNearEnough()(heard)) return false;
      const isFine = near.isFine(word.script, scriptOf[heard] ?? -1);
      const listed = (isFine ? fineSkeletonOf : skeletonOf)(near.soundsOf(heard));
      for (const skeleton of skeletons(isFine)) if (isSkeletonNear(skeleton, listed)) return true;
      return false;
    },
  };
}

function onceMade<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const MAY_BE_MISSING = 0.26;
const SOUNDS_ALIKE = 0.6;

/** By sound: whether a name that begins with it may be one of these; their first sounds are alike, or one may be missing. */
function openingsLike(renderings: ReadonlySet<string>): Uint8Array {
  const absent = absenceCosts(false);
  const costs = substitutionCosts();
  const alike = new Uint8Array(absent.length);
  for (const rendering of renderings) {
    const opening = rendering.charCodeAt(0);
    const isFree = (absent[opening] ?? 0) <= MAY_BE_MISSING;
    for (let first = 0; first < alike.length; first++) {
      const isAlike = isFree || (absent[first] ?? 0) <= MAY_BE_MISSING;
      if (isAlike || (costs[opening * alike.length + first] ?? 2) < SOUNDS_ALIKE) alike[first] = 1;
    }
  }
  return alike;
}

const MOST_BARE = 6;

/** Counts the letters that differ before the dear comparison; a case ending is allowed for. */
function nearEnough(word: HeardWord, { columns }: NearWords): (heard: number) => boolean {
  const { plain, plainFrom, letterBits: letters } = columns;
  const declines = word.rules?.declensions !== undefined;
  const counters = bareWords(word).map((one) => {
    return { length: one.length, bits: letterBits(one), edits: fewestEditsFrom(one) };
  });
  return (heard) => {
    const [from = 0, to = 0] = [plainFrom[heard], plainFrom[heard + 1]];
    const other = to - from;
    const listed = letters[heard] ?? 0;
    for (const { length, bits, edits } of counters) {
      const ending = declines ? Math.max(0, Math.min(LETTERS_OF_AN_ENDING, length - other + 1)) : 0;
      const most = mostEdits(Math.max(length, other)) + ending;
      // Each letter that is too many is an edit.
      if (Math.min(other, LONGEST_COUNTED) - length > most || Math.min(length, LONGEST_COUNTED) - other > most)
        continue;
      const isWhole = length <= LONGEST_COUNTED && other <= LONGEST_COUNTED;
      if (isWhole && (bitCount(listed & ~bits) > most || bitCount(bits & ~listed) > most)) continue;
      if (edits(plain, from, to, most) <= most) return true;
    }
    return false;
  };
}

/** The word, what it is without a particle or a possessive, and how English would transcribe it. */
function bareWords(word: HeardWord): readonly string[] {
  const bare = word.possibleBases.filter(({ derivation: { prefix, suffix } }) => prefix > 0 || suffix > 0);
  const bases = bare.slice(0, MOST_BARE).map(({ derivation }) => withoutMarks(derivation.base));
  return [word.plain, ...bases, ...transcriptionsOf(word.folded, word.rules)];
}
