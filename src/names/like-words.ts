import { SCRIPTS } from '../text/scripts.js';
import { fewestEditsFrom } from './fewest-edits.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { bitCount, letterBits } from './near-columns.js';
import type { NearWords } from './near-words.js';
import { mostEdits, relateWords, soundDistanceOfBases } from './relate-words.js';
import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { soundDistance } from './sound-distance.js';
import { writesFewVowels } from './sounds.js';

/**
 * A form's id, the place of a word in it, and how much that word is like a written one, as one number: sorted by them the forms
 * are in order, and the words in each.
 */
export type LikeForm = number;

/**
 * `ALIKE`: so that it counts beside a right word; `MUCH_ALIKE`: alone as well; `HEARD`: as another script renders it; `RIGHT`:
 * not merely alike.
 */
export const ALIKE = 0;
export const MUCH_ALIKE = 1;
export const HEARD = 2;
export const RIGHT = 3;

/** What stands further back in a form is not compared with a text word by word. */
const MOST_PLACES = 4;

export function formOf(like: LikeForm): number {
  return like >> 4;
}

export function gradeOf(like: LikeForm): number {
  return like & 3;
}

/** @param place of the word in the form; undefined: any @returns how much a form is like, by binary search; -1: not at all */
export function gradeIn(sorted: Int32Array | undefined, form: number, place?: number): number {
  if (!sorted) return -1;
  const wanted = (form * MOST_PLACES + (place ?? 0)) * 4;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low] ?? -1;
  return found >> 2 === wanted >> 2 || (place === undefined && formOf(found) === form) ? gradeOf(found) : -1;
}

/**
 * The forms that have a word like a written one. Most of what shares its skeleton is put aside by a look at numbers alone.
 * @param hearListed the listed word with all that a comparison asks of it
 * @returns `LikeForm`s in order
 */
export function formsLike(word: HeardWord, near: NearWords, hearListed: (heard: number) => HeardWord): Int32Array {
  if (word.folded.length < 2 || word.sounds === '') return NONE;
  const sounds = new Set([word.sounds, ...word.possibleBases.map((base) => base.sounds)]);
  const own = SCRIPTS.indexOf(word.script);
  const { scriptOf } = near.columns;
  const isLikely = likelyWords(word, sounds, near);
  const isNearEnough = nearEnough(word, near);
  const grades = new Map<number, number>();
  near.similar(sounds, word.script, (heard) => {
    if (!isLikely(heard)) return;
    const grade =
      scriptOf[heard] !== own
        ? gradeOfSounds(word, heard, near, hearListed)
        : isNearEnough(heard)
          ? gradeOfSpelling(word, hearListed(heard))
          : -1;
    if (grade < 0) return;
    for (const form of near.formsOf(heard)) {
      const key = form * MOST_PLACES + near.placeIn(form, heard, MOST_PLACES);
      grades.set(key, Math.max(grades.get(key) ?? 0, grade));
    }
  });
  return grades.size === 0 ? NONE : Int32Array.from(grades, ([key, grade]) => key * 4 + grade).sort();
}

const NONE = new Int32Array(0);
/** What the likeness of a word must be beside a right one, and where no word is right; see `relateWords`. */
export const LIKE_BESIDE_RIGHT = 0.55;
export const LIKE_ALL = 0.75;
/** A lone word, of more letters than most. */
export const LIKE_ALONE = 0.72;

function gradeOfSpelling(word: HeardWord, listed: HeardWord): number {
  const { relation, score } = relateWords(word, listed);
  if (score < LIKE_BESIDE_RIGHT) return -1;
  return relation !== 'near' ? RIGHT : score >= LIKE_ALL ? MUCH_ALIKE : ALIKE;
}

const SOUNDS_APART = 0.4;
/** In running text another script's rendering must be all but exact: a likeness of 0.88, see `relateWords`. */
const SOUNDS_RIGHT = 0.075;

function gradeOfSounds(
  word: HeardWord,
  heard: number,
  near: NearWords,
  hearListed: (heard: number) => HeardWord,
): number {
  const unwritten = writesFewVowels(near.scriptOf(heard)) || writesFewVowels(word.script);
  const distance = soundDistance(word.sounds, near.soundsOf(heard), unwritten, SOUNDS_APART);
  if (distance >= SOUNDS_APART) return -1;
  return distance <= SOUNDS_RIGHT ||
    soundDistanceOfBases(word, hearListed(heard), unwritten, SOUNDS_RIGHT) < SOUNDS_RIGHT
    ? HEARD
    : -1;
}

const MOST_SOUNDS_APART = 4;
const LETTERS_OF_AN_ENDING = 2;

/** About as many sounds, much the same letters, a first sound that may be the other's. */
function likelyWords(word: HeardWord, sounds: ReadonlySet<string>, { columns }: NearWords): (heard: number) => boolean {
  const { scriptOf, soundsFrom, lengthOf, letterBits: lettersOf, sounds: soundsOf } = columns;
  const opens = openingsLike(sounds);
  const bits = letterBits(word.plain);
  const ending = word.rules?.declensions ? LETTERS_OF_AN_ENDING : 0;
  const own = SCRIPTS.indexOf(word.script);
  const { length } = word.folded;
  const heardSounds = word.sounds.length;
  return (heard) => {
    const from = soundsFrom[heard] ?? 0;
    if (!opens[soundsOf[from] ?? 0]) return false;
    if (Math.abs((soundsFrom[heard + 1] ?? 0) - from - heardSounds) > MOST_SOUNDS_APART) return false;
    if (scriptOf[heard] !== own) return true;
    // An edit takes one letter away and brings one at the most.
    const most = mostEdits(Math.max(lengthOf[heard] ?? 0, length));
    const listed = lettersOf[heard] ?? 0;
    return bitCount(listed & ~bits) <= most && bitCount(bits & ~listed) <= most + ending;
  };
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
function nearEnough(word: HeardWord, { columns: { plain, plainFrom } }: NearWords): (heard: number) => boolean {
  const declines = word.rules?.declensions !== undefined;
  const counters = bareWords(word).map((one) => ({ length: one.length, edits: fewestEditsFrom(one) }));
  return (heard) => {
    const [from = 0, to = 0] = [plainFrom[heard], plainFrom[heard + 1]];
    const other = to - from;
    for (const { length, edits } of counters) {
      const ending = declines ? Math.max(0, Math.min(LETTERS_OF_AN_ENDING, length - other + 1)) : 0;
      if (edits(plain, from, to) <= mostEdits(Math.max(length, other)) + ending) return true;
    }
    return false;
  };
}

/** The word, and what it is without a particle or a possessive. */
function bareWords({ plain, possibleBases }: HeardWord): readonly string[] {
  const bare = possibleBases.filter(({ derivation: { prefix, suffix } }) => prefix > 0 || suffix > 0);
  return [plain, ...bare.slice(0, MOST_BARE).map(({ derivation }) => withoutMarks(derivation.base))];
}
