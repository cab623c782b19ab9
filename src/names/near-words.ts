import { mainScript, type Script } from '../text/scripts.js';
import type { ListedForm } from './index-of-names.js';
import { skeletonOf, soundsOf } from './sounds.js';

/** A word of the list and how it sounds in its language. */
export interface ListedWord {
  readonly word: string;
  readonly language: string;
  readonly script: Script;
  readonly sounds: string;
  /** A bit a letter: two spellings that differ in few letters differ in few bits. */
  readonly letters: number;
  readonly forms: readonly ListedForm[];
}

export interface NearWords {
  /**
   * Listed words whose consonant skeleton differs from one of these by at most one consonant: cheap, for running text.
   * @param isLikely a quick look that spares the dear one
   */
  similar(skeletons: ReadonlySet<string>, isLikely: (word: ListedWord) => boolean): ReadonlySet<ListedWord>;
  /** The `limit` listed words with the most in common, whatever the script: for a name looked up alone. */
  nearest(sounds: string, limit: number): readonly ListedWord[];
}

export function createNearWords(forms: readonly ListedForm[]): NearWords {
  const words = listedWords(forms);
  let bySkeleton: Map<string, ListedWord[]> | undefined;
  let signatures: Int32Array | undefined;
  return {
    similar(skeletons, isLikely) {
      bySkeleton ??= indexBySkeleton(words);
      const found = new Set<ListedWord>();
      const keys = new Set([...skeletons].flatMap((skeleton) => [...withoutOne(skeleton)]));
      for (const key of keys) for (const word of bySkeleton.get(key) ?? []) if (isLikely(word)) found.add(word);
      return found;
    },
    nearest(sounds, limit) {
      if (words.length <= limit) return words;
      signatures ??= Int32Array.from(words, (word) => signatureOf(word.sounds));
      return nearestBySignature(words, signatures, signatureOf(sounds), limit);
    },
  };
}

function listedWords(forms: readonly ListedForm[]): ListedWord[] {
  const words = new Map<string, ListedWord & { forms: ListedForm[] }>();
  for (const form of forms) {
    if (form.rejected) continue;
    for (const word of new Set(form.words)) {
      const key = `${word} ${form.language}`;
      const known = words.get(key);
      if (known) known.forms.push(form);
      else
        words.set(key, {
          word,
          language: form.language,
          script: mainScript(word),
          sounds: soundsOf(word, form.language),
          letters: letterBits(word),
          forms: [form],
        });
    }
  }
  return [...words.values()].filter((word) => word.sounds !== '');
}

function indexBySkeleton(words: readonly ListedWord[]): Map<string, ListedWord[]> {
  const index = new Map<string, ListedWord[]>();
  for (const word of words) {
    for (const key of withoutOne(skeletonOf(word.sounds))) {
      const list = index.get(key);
      if (list) list.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

/** A skeleton and all that is left of it without one of its consonants. */
function withoutOne(skeleton: string): Set<string> {
  const keys = new Set([skeleton]);
  if (skeleton.length > 2)
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  return keys;
}

const CLASSES = 'ptksrn';

/** A bit for each consonant class, for each opening class, and 20 for pairs of neighbours. */
function signatureOf(sounds: string): number {
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

function nearestBySignature(
  words: readonly ListedWord[],
  signatures: Int32Array,
  wanted: number,
  limit: number,
): ListedWord[] {
  // Shared bits less half of those that one side has alone, counted into buckets: no sort over the whole list.
  const buckets: number[][] = Array.from({ length: 100 }, () => []);
  for (let i = 0; i < signatures.length; i++) {
    const signature = signatures[i] ?? 0;
    const score = 2 * bitCount(signature & wanted) - bitCount(signature ^ wanted) + 34;
    buckets[Math.max(0, score)]?.push(i);
  }
  const nearest: ListedWord[] = [];
  for (let score = buckets.length - 1; score >= 0 && nearest.length < limit; score--) {
    for (const i of buckets[score] ?? []) {
      const word = words[i];
      if (word) nearest.push(word);
      if (nearest.length === limit) break;
    }
  }
  return nearest;
}

/** @param word folded */
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
