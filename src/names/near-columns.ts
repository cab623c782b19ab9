import { mainScriptNumber } from '../text/scripts.js';
import { poolStrings, type PooledStrings } from '../text/string-pool.js';
import { withoutMarks } from './fold.js';
import type { FormTable } from './form-table.js';
import { createPostings, type PostingArrays } from './postings.js';
import { fineSkeletonOf, skeletonOf, soundsOf } from './sounds.js';

/**
 * The words of the list as each of its languages says them, to be found by what they sound like. A heard word is one word in
 * one language; in two it may sound differently.
 */
export interface NearColumns {
  /** By heard word: the word's id, its language's, a place in `SCRIPTS`. */
  readonly wordOf: Int32Array;
  readonly languageOf: Uint16Array;
  readonly scriptOf: Uint8Array;
  /** How many UTF-16 units the word has, 255 at the most. */
  readonly lengthOf: Uint8Array;
  /** The word without marks: UTF-16 from `plainFrom[heard]` to `plainFrom[heard + 1]`. */
  readonly plain: Uint16Array;
  readonly plainFrom: Int32Array;
  /** A bit a letter: two spellings that differ in few letters differ in few bits. */
  readonly letterBits: Int32Array;
  /** `soundsOf`: sound characters from `soundsFrom[heard]` to `soundsFrom[heard + 1]`. */
  readonly sounds: Uint8Array;
  readonly soundsFrom: Int32Array;
  /** What the sounds have of the consonant classes; see `signatureOf`. */
  readonly signatures: Int32Array;
  /** Forms by heard word. */
  readonly forms: PostingArrays;
  /** Beside each word of the table's `sequence`: the heard word; -1 where there is none. */
  readonly heardAt: Int32Array;
  /**
   * Heard words by consonant skeleton, and by what is left of it without one of its consonants; before each stands the script.
   * In one script words are told apart by the fine one, so that a long list gives no more to look at.
   */
  readonly fine: SkeletonIndex;
  readonly coarse: SkeletonIndex;
}

export interface SkeletonIndex {
  readonly keys: PooledStrings;
  readonly heard: PostingArrays;
}

/** @param counts which forms to read; without it all but the rejected */
export function readNearWords(table: FormTable, counts?: Uint8Array): NearColumns {
  const found = heardWords(table, counts ?? table.isRejected.map((rejected) => 1 - rejected));
  const { wordOf, languageOf, sounds, text } = found;
  const scriptOf = Uint8Array.from(text, (word) => mainScriptNumber(word));
  const plain = text.map(withoutMarks);
  return {
    ...{ wordOf: Int32Array.from(wordOf), languageOf: Uint16Array.from(languageOf), scriptOf },
    lengthOf: Uint8Array.from(text, ({ length }) => Math.min(length, 255)),
    ...{ plain: unitsOf(plain), plainFrom: endsOf(plain), letterBits: Int32Array.from(plain, letterBits) },
    ...{ sounds: Uint8Array.from(unitsOf(sounds)), soundsFrom: endsOf(sounds) },
    signatures: Int32Array.from(sounds, signatureOf),
    forms: createPostings(found.heardOfForm, found.forms, sounds.length),
    heardAt: found.heardAt,
    fine: indexBySkeleton(sounds, scriptOf, fineSkeletonOf),
    coarse: indexBySkeleton(sounds, scriptOf, skeletonOf),
  };
}

/** Where each of the strings begins among the units of all; and where the last one ends. */
function endsOf(texts: readonly string[]): Int32Array {
  const from = new Int32Array(texts.length + 1);
  texts.forEach(({ length }, i) => (from[i + 1] = (from[i] ?? 0) + length));
  return from;
}

function unitsOf(texts: readonly string[]): Uint16Array {
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) units[to++] = text.charCodeAt(at);
  return units;
}

interface HeardWords {
  readonly wordOf: number[];
  readonly languageOf: number[];
  readonly sounds: string[];
  readonly text: string[];
  /** Side by side: a heard word and a form that has it. */
  readonly heardOfForm: number[];
  readonly forms: number[];
  readonly heardAt: Int32Array;
}

function heardWords(table: FormTable, counts: Uint8Array): HeardWords {
  const { sequence, wordsFrom, languageOf, languages, words } = table;
  const heardAt = new Int32Array(sequence.length).fill(-1);
  const found: HeardWords = { wordOf: [], languageOf: [], sounds: [], text: [], heardOfForm: [], forms: [], heardAt };
  const ids = new Map<number, number>();
  const last: number[] = [];
  const learn = (word: number, tag: number) => {
    const text = words.at(word);
    const sounds = soundsOf(text, languages[tag]);
    if (sounds === '') return -1;
    found.text.push(text);
    found.wordOf.push(word);
    found.languageOf.push(tag);
    return found.sounds.push(sounds) - 1;
  };
  for (let form = 0; form < counts.length; form++) {
    if (!counts[form]) continue;
    const tag = languageOf[form] ?? 0;
    for (let at = wordsFrom[form] ?? 0; at < (wordsFrom[form + 1] ?? 0); at++) {
      const key = (sequence[at] ?? 0) * languages.length + tag;
      let heard = ids.get(key);
      if (heard === undefined) ids.set(key, (heard = learn(sequence[at] ?? 0, tag)));
      heardAt[at] = heard;
      if (heard < 0 || last[heard] === form) continue;
      last[heard] = form;
      found.heardOfForm.push(heard);
      found.forms.push(form);
    }
  }
  return found;
}

function indexBySkeleton(
  sounds: readonly string[],
  scriptOf: Uint8Array,
  skeletonBy: (sounds: string) => string,
): SkeletonIndex {
  const ids = new Map<string, number>();
  const [keys, heard]: [number[], number[]] = [[], []];
  sounds.forEach((one, word) => {
    for (const key of skeletonKeys(scriptOf[word] ?? 0, skeletonBy(one))) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      keys.push(id);
      heard.push(word);
    }
  });
  return { keys: poolStrings([...ids.keys()]), heard: createPostings(keys, heard, ids.size) };
}

/** A skeleton and all that is left of it without one of its consonants, each after the sign of its script. */
function skeletonKeys(script: number, skeleton: string): ReadonlySet<string> {
  const sign = String.fromCharCode(script + FIRST_SIGN);
  const keys = new Set([sign + skeleton]);
  if (skeleton.length > FEWEST_CONSONANTS)
    for (let i = 0; i < skeleton.length; i++) keys.add(sign + skeleton.slice(0, i) + skeleton.slice(i + 1));
  return keys;
}

export const FIRST_SIGN = 0x30;
/** Of so few none may be left out. */
export const FEWEST_CONSONANTS = 2;
const CLASSES = 'ptksrn';

/** A bit for each consonant class, for each opening class, and 20 for pairs of neighbours. */
export function signatureOf(sounds: string): number {
  const skeleton = skeletonOf(sounds);
  let bits = 0;
  for (let i = 0; i < skeleton.length; i++) {
    const at = CLASSES.indexOf(skeleton[i] ?? '');
    bits |= 1 << at;
    if (i === 0) bits |= 1 << (6 + at);
    else bits |= 1 << (12 + ((CLASSES.indexOf(skeleton[i - 1] ?? '') * 6 + at) % 20));
  }
  return bits;
}

/** @param word without marks */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
