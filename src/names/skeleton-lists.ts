import { openStringPool, type StringPool } from '../text/string-pool.js';
import { FEWEST_CONSONANTS, FIRST_SIGN, type NearColumns, type SkeletonIndex } from './near-columns.js';

/** The bit of `NearWords.lengths` that says of a word that it is a form by itself. */
export const WHOLE_FORM = 1 << 1;

/** Heard words, of one skeleton as a rule, from `from` to `to`, and what a first look asks of each; all side by side. */
export interface SkeletonList {
  readonly words: SkeletonWords;
  readonly from: number;
  readonly to: number;
  /** A place in `SCRIPTS`. */
  readonly script: number;
}

interface SkeletonWords {
  readonly heard: Int32Array;
  readonly opening: Uint8Array;
  readonly length: Uint8Array;
  readonly letterBits: Int32Array;
}

export interface OpenSkeletons {
  readonly keys: StringPool;
  /** By key: where its heard words begin and end; first those that are a whole form, up to `aloneTo`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly aloneTo: Int32Array;
  readonly words: SkeletonWords;
}

/** Of the index of all heard words what counts here. */
export function openSkeletons(
  { keys, heard }: SkeletonIndex,
  columns: NearColumns,
  lengths: Uint8Array,
): OpenSkeletons {
  const size = heard.from.length - 1;
  const [from, aloneTo] = [new Int32Array(size + 1), new Int32Array(size)];
  const counted = heard.values.filter((word) => lengths[word]);
  let at = 0;
  for (let key = 0; key < size; key++) {
    const words = heard.values.subarray(heard.from[key], heard.from[key + 1]);
    for (const word of words) if ((lengths[word] ?? 0) & WHOLE_FORM) counted[at++] = word;
    aloneTo[key] = at;
    for (const word of words) if (lengths[word] && !((lengths[word] ?? 0) & WHOLE_FORM)) counted[at++] = word;
    from[key + 1] = at;
  }
  return { keys: openStringPool(keys), from, to: from.subarray(1), aloneTo, words: sideBySide(counted, columns) };
}

function sideBySide(heard: Int32Array, { sounds, soundsFrom, lengthOf, letterBits }: NearColumns): SkeletonWords {
  return {
    heard,
    opening: Uint8Array.from(heard, (word) => sounds[soundsFrom[word] ?? 0] ?? 0),
    length: Uint8Array.from(heard, (word) => lengthOf[word] ?? 0),
    letterBits: heard.map((word) => letterBits[word] ?? 0),
  };
}

/** These heard words as lists to be looked at, one a script. */
export function listsOf(heard: Iterable<number>, columns: NearColumns): readonly SkeletonList[] {
  const byScript = new Map<number, number[]>();
  for (const one of heard) {
    const script = columns.scriptOf[one] ?? 0;
    const words = byScript.get(script);
    if (words) words.push(one);
    else byScript.set(script, [one]);
  }
  return Array.from(byScript, ([script, words]) => {
    return { words: sideBySide(Int32Array.from(words), columns), from: 0, to: words.length, script };
  });
}

const KEY = new Uint16Array(256);

/** Of a skeleton and of all that is left of it without one of its consonants; see `skeletonKeys`. */
export function eachList(
  { keys, from, to, aloneTo, words }: OpenSkeletons,
  script: number,
  skeleton: string,
  isAlone: boolean,
  visit: (list: SkeletonList) => void,
): void {
  const length = Math.min(skeleton.length, KEY.length - 1);
  const ends = isAlone ? aloneTo : to;
  const find = (units: number) => {
    const key = keys.findUnits(KEY, units);
    if (key >= 0 && from[key] !== ends[key]) visit({ words, from: from[key] ?? 0, to: ends[key] ?? 0, script });
  };
  KEY[0] = script + FIRST_SIGN;
  for (let i = 0; i < length; i++) KEY[i + 1] = skeleton.charCodeAt(i);
  find(length + 1);
  if (length <= FEWEST_CONSONANTS) return;
  // The one that is left out moves from the last place to the first.
  for (let i = length - 1; i >= 0; i--) {
    if (i < length - 1) KEY[i + 1] = skeleton.charCodeAt(i + 1);
    find(length);
  }
}

/**
 * Whether two skeletons are the same, or are once one consonant has been left out of one of them or of each: whether `similar`
 * finds the one by the other.
 */
export function isSkeletonNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  if (long.length <= FEWEST_CONSONANTS || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  if (long.length > short.length) return long.slice(from + 1) === short.slice(from);
  let to = long.length;
  while (to > from && long[to - 1] === short[to - 1]) to--;
  return (
    long.slice(from + 1, to) === short.slice(from, to - 1) || long.slice(from, to - 1) === short.slice(from + 1, to)
  );
}
