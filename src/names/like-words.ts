import { SCRIPTS } from '../text/scripts.js';
import { fewestEditsFrom, LONGEST as LONGEST_COUNTED } from './fewest-edits.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { bitCount, letterBits } from './near-columns.js';
import type { NearWords, SkeletonList } from './near-words.js';
import { mostEdits, relateWords, soundDistanceOfBases } from './relate-words.js';
import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { soundDistance } from './sound-distance.js';
import { writesFewVowels } from './sounds.js';

/**
 * `ALIKE`: so that it counts beside a right word; `MUCH_ALIKE`: alone as well; `HEARD`: as another script renders it; `RIGHT`:
 * not merely alike.
 */
export const ALIKE = 0;
export const MUCH_ALIKE = 1;
export const HEARD = 2;
export const RIGHT = 3;

/** The heard words of the list that a written one may be like, in order. */
export interface LikeWords {
  readonly heard: Int32Array;
  /** How much each is like it: -1 not at all, `UNASKED` where nobody has asked yet. */
  readonly grades: Int8Array;
  /** By number of words: whether one of them has such forms; a bit each, see `NearWords.lengths`. */
  readonly lengths: number;
  /** How many forms have one of them, about. */
  readonly forms: number;
}

const UNASKED = -2;

/** Most of what shares its skeleton is put aside by a look at numbers alone. */
export function likeWords(word: HeardWord, near: NearWords): LikeWords {
  if (word.folded.length < 2 || word.sounds === '') return NOTHING;
  const sounds = new Set([word.sounds, ...word.possibleBases.map((base) => base.sounds)]);
  const found: number[] = [];
  const look = lookFor(word, sounds, near, found);
  near.similar(sounds, word.script, look);
  if (found.length === 0) return NOTHING;
  const heard = Int32Array.from(found).sort();
  let [lengths, forms] = [0, 0];
  const { from } = near.columns.forms;
  for (const one of heard) {
    lengths |= near.lengths[one] ?? 0;
    forms += (from[one + 1] ?? 0) - (from[one] ?? 0);
  }
  return { heard, grades: new Int8Array(heard.length).fill(UNASKED), lengths, forms };
}

const NOTHING: LikeWords = { heard: new Int32Array(0), grades: new Int8Array(0), lengths: 0, forms: 0 };

/** The place of a heard word among those that are like one, by binary search; -1 where it is none. */
export function placeAmong({ heard }: LikeWords, wanted: number): number {
  let low = 0;
  let high = heard.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heard[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return heard[low] === wanted ? low : -1;
}

/** @param hearListed the listed word with all that a comparison asks of it @returns -1: not alike */
export function gradeAt(
  { heard, grades }: LikeWords,
  place: number,
  word: HeardWord,
  near: NearWords,
  hearListed: (heard: number) => HeardWord,
): number {
  const known = grades[place] ?? -1;
  if (known !== UNASKED) return known;
  const listed = heard[place] ?? -1;
  return (grades[place] =
    near.scriptOf(listed) === word.script
      ? gradeOfSpelling(word, hearListed(listed))
      : gradeOfSounds(word, listed, near, hearListed));
}

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
const LONGEST = 256;
const MOST_EDITS = Uint8Array.from({ length: LONGEST }, (_, length) => mostEdits(length));

let searches = 0;

/** About as many sounds, much the same letters, a first sound that may be the other's. */
function lookFor(
  word: HeardWord,
  sounds: ReadonlySet<string>,
  near: NearWords,
  found: number[],
): (list: SkeletonList) => void {
  const { soundsFrom } = near.columns;
  const opens = openingsLike(sounds);
  const bits = letterBits(word.plain);
  const ending = word.rules?.declensions ? LETTERS_OF_AN_ENDING : 0;
  const own = SCRIPTS.indexOf(word.script);
  const shorter = Math.min(word.folded.length, LONGEST - 1);
  const isNearEnough = nearEnough(word, near);
  const { seenIn } = near;
  const search = ++searches;
  return ({ words: { heard, opening, length, letterBits: lettersOf }, from, to, script }) => {
    const isOwn = script === own;
    for (let at = from; at < to; at++) {
      if (!opens[opening[at] ?? 0]) continue;
      const one = heard[at] ?? 0;
      if (seenIn[one] === search) continue;
      seenIn[one] = search;
      if (isOwn) {
        // An edit takes one letter away and brings one at the most.
        const most = MOST_EDITS[Math.max(length[at] ?? 0, shorter)] ?? 0;
        const listed = lettersOf[at] ?? 0;
        if (bitCount(listed & ~bits) > most || bitCount(bits & ~listed) > most + ending) continue;
      }
      const apart = (soundsFrom[one + 1] ?? 0) - (soundsFrom[one] ?? 0) - word.sounds.length;
      if (apart > MOST_SOUNDS_APART || apart < -MOST_SOUNDS_APART) continue;
      if (!isOwn || isNearEnough(one)) found.push(one);
    }
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
      const most = mostEdits(Math.max(length, other)) + ending;
      // Each letter that is too many is an edit.
      if (Math.min(other, LONGEST_COUNTED) - length > most || Math.min(length, LONGEST_COUNTED) - other > most)
        continue;
      if (edits(plain, from, to) <= most) return true;
    }
    return false;
  };
}

/** The word, and what it is without a particle or a possessive. */
function bareWords({ plain, possibleBases }: HeardWord): readonly string[] {
  const bare = possibleBases.filter(({ derivation: { prefix, suffix } }) => prefix > 0 || suffix > 0);
  return [plain, ...bare.slice(0, MOST_BARE).map(({ derivation }) => withoutMarks(derivation.base))];
}
