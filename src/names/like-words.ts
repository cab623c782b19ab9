import { firstLook, type FirstLook } from './first-look.js';
import type { HeardWord } from './heard-word.js';
import type { NearWords } from './near-words.js';
import { WHOLE_FORM, type SkeletonList } from './skeleton-lists.js';
import { relateWords, soundDistanceOfBases } from './relate-words.js';
import { soundDistance } from './sound-distance.js';
import { fineSkeletonOf, skeletonOf, writesFewVowels } from './sounds.js';

/**
 * `ALIKE`: so that it counts beside a right word; `MUCH_ALIKE`: alone as well; `HEARD`: as another script or language renders it; `RIGHT`:
 * not merely alike.
 */
export const ALIKE = 0;
export const MUCH_ALIKE = 1;
export const HEARD = 2;
export const RIGHT = 3;

/** Gives the words of the list with all that a comparison asks of them. */
export interface ListedWords {
  hearListed(heard: number): HeardWord;
}

/**
 * The heard words of the list that a written one may be like. To look for all of them is dear: beside a rarer word of the same
 * name those of its forms alone are asked for, one by one.
 */
export interface LikeWords {
  readonly near: NearWords;
  /** About how much there is to go through: of what has been looked for the forms, else what would be looked at. */
  readonly effort: number;
  readonly isLookedFor: boolean;
  all(): FoundWords;
  /** Those that are a whole form, in order. */
  alone(): Int32Array;
  /** How much a heard word is like it: -1 not at all. */
  gradeOf(heard: number, listed: ListedWords): number;
  /** Of these lists those that are like it at all. */
  alikeIn(lists: readonly SkeletonList[], listed: ListedWords): readonly number[];
}

export interface FoundWords {
  /** In order. */
  readonly heard: Int32Array;
  /** By number of words: whether one of them has such forms; a bit each, see `NearWords.lengths`. */
  readonly lengths: number;
  /** How many forms have one of them, about. */
  readonly forms: number;
}

export function likeWords(word: HeardWord, near: NearWords): LikeWords {
  return word.folded.length < 2 || word.sounds === '' ? new LikeNone(near) : new LikeSome(word, near);
}

const NO_WORDS = new Int32Array(0);
const NOTHING: FoundWords = { heard: NO_WORDS, lengths: 0, forms: 0 };

class LikeNone implements LikeWords {
  readonly near: NearWords;
  readonly effort = 0;
  readonly isLookedFor = true;

  constructor(near: NearWords) {
    this.near = near;
  }

  all(): FoundWords {
    return NOTHING;
  }

  alone(): Int32Array {
    return NO_WORDS;
  }

  gradeOf(): number {
    return -1;
  }

  alikeIn(): readonly number[] {
    return [];
  }
}

class LikeSome implements LikeWords {
  readonly near: NearWords;
  readonly #word: HeardWord;
  readonly #grades = new Map<number, number>();
  #look: FirstLook | undefined;
  #effort: number | undefined;
  #all: FoundWords | undefined;
  #alone: Int32Array | undefined;

  constructor(word: HeardWord, near: NearWords) {
    this.#word = word;
    this.near = near;
  }

  get isLookedFor(): boolean {
    return this.#all !== undefined;
  }

  get effort(): number {
    return this.#all ? this.#all.forms : (this.#effort ??= effortOf(this.#word, this.near));
  }

  all(): FoundWords {
    return (this.#all ??= foundWords(this.#find(false), this.near));
  }

  alone(): Int32Array {
    return (this.#alone ??= this.#all
      ? this.#all.heard.filter((one) => isWholeForm(one, this.near))
      : this.#find(true));
  }

  #find(isAlone: boolean): Int32Array {
    this.#look ??= firstLook(this.#word, this.near);
    return this.#look.find(isAlone);
  }

  gradeOf(heard: number, listed: ListedWords): number {
    this.#look ??= firstLook(this.#word, this.near);
    return this.#look.mayHave(heard) ? this.#grade(heard, this.#look, listed) : -1;
  }

  alikeIn(lists: readonly SkeletonList[], listed: ListedWords): readonly number[] {
    const look = (this.#look ??= firstLook(this.#word, this.near));
    const alike: number[] = [];
    for (const list of lists)
      look.eachThatMay(list, (one) => {
        if (this.#grade(one, look, listed) >= 0) alike.push(one);
      });
    return alike;
  }

  #grade(heard: number, look: FirstLook, listed: ListedWords): number {
    const known = this.#grades.get(heard);
    if (known !== undefined) return known;
    const grade = look.has(heard) ? gradeOf(this.#word, heard, this.near, listed) : -1;
    this.#grades.set(heard, grade);
    return grade;
  }
}

function isWholeForm(heard: number, near: NearWords): boolean {
  return ((near.lengths[heard] ?? 0) & WHOLE_FORM) !== 0;
}

/** What shares the skeleton of the word as it is written; its bases would be too dear for a guess. */
function effortOf({ sounds, script }: HeardWord, near: NearWords): number {
  let words = 0;
  const own = (isFine: boolean) => [isFine ? fineSkeletonOf(sounds) : skeletonOf(sounds)];
  near.similar(own, script, false, ({ from, to }) => (words += to - from));
  return words;
}

function foundWords(heard: Int32Array, near: NearWords): FoundWords {
  if (heard.length === 0) return NOTHING;
  let [lengths, forms] = [0, 0];
  const { from } = near.columns.forms;
  for (const one of heard) {
    lengths |= near.lengths[one] ?? 0;
    forms += (from[one + 1] ?? 0) - (from[one] ?? 0);
  }
  return { heard, lengths, forms };
}

function gradeOf(word: HeardWord, heard: number, near: NearWords, listed: ListedWords): number {
  return near.scriptOf(heard) === word.script
    ? gradeOfSpelling(word, listed.hearListed(heard))
    : gradeOfSounds(word, heard, near, listed);
}

/** What the likeness of a word must be beside a right one, and where no word is right; see `relateWords`. */
export const LIKE_BESIDE_RIGHT = 0.55;
export const LIKE_ALL = 0.75;
/** A lone word, of more letters than most. */
export const LIKE_ALONE = 0.72;

function gradeOfSpelling(word: HeardWord, listed: HeardWord): number {
  const { relation, score } = relateWords(word, listed);
  if (score < LIKE_BESIDE_RIGHT) return -1;
  if (relation === 'heard') return HEARD;
  return relation !== 'near' ? RIGHT : score >= LIKE_ALL ? MUCH_ALIKE : ALIKE;
}

const SOUNDS_APART = 0.4;
/** In running text another script's rendering must be all but exact: a likeness of 0.88, see `relateWords`. */
const SOUNDS_RIGHT = 0.075;

function gradeOfSounds(word: HeardWord, heard: number, near: NearWords, listed: ListedWords): number {
  const unwritten = writesFewVowels(near.scriptOf(heard)) || writesFewVowels(word.script);
  const distance = soundDistance(word.sounds, near.soundsOf(heard), unwritten, SOUNDS_APART);
  if (distance >= SOUNDS_APART) return -1;
  return distance <= SOUNDS_RIGHT ||
    soundDistanceOfBases(word, listed.hearListed(heard), unwritten, SOUNDS_RIGHT) < SOUNDS_RIGHT
    ? HEARD
    : -1;
}
