import { mainScript, type Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import type { FormTable } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import { isSameLanguage } from './same-language.js';
import { fineSkeletonOf, skeletonOf, soundsOf } from './sounds.js';

/** A word of the list and how it sounds in its language. */
export interface ListedWord {
  readonly word: string;
  readonly language: string;
  readonly script: Script;
  readonly sounds: string;
  /** A bit a letter: two spellings that differ in few letters differ in few bits. */
  readonly letters: number;
  /** By id. */
  readonly forms: readonly number[];
  /** Filled in by the first comparison. */
  heard?: HeardWord;
}

export interface NearWords {
  /**
   * Listed words whose consonant skeleton differs by at most one consonant from that of one of these: for running text.
   * @param isLikely a quick look that spares the dear one
   */
  similar(sounds: readonly string[], script: Script, isLikely: (word: ListedWord) => boolean): ReadonlySet<ListedWord>;
  /** Whether words of more than one script are among them. */
  readonly isMixed: boolean;
  /** The `limit` listed words with the most in common, whatever the script: for a name looked up alone. */
  nearest(sounds: string, limit: number): readonly ListedWord[];
}

/**
 * @param script of the names that will be compared
 * @param language BCP 47: an entry that has forms in it is compared with these alone; another with those in the script, and
 * those of its first language. Without it all forms count
 */
export function createNearWords(table: FormTable, script?: Script, language?: string): NearWords {
  const words = listedWords(table, formsThatCount(table, script, language));
  const scripts = new Set(words.map((word) => word.script));
  // Words of one script are told apart more finely, so that a long list gives no more to look at.
  const indexes = new Map<Script, ReadonlyMap<string, readonly ListedWord[]>>();
  const indexFor = (other: Script, skeleton: typeof skeletonOf) => {
    const known = indexes.get(other);
    if (known) return known;
    const index = indexBySkeleton(
      words.filter((word) => word.script === other),
      skeleton,
    );
    indexes.set(other, index);
    return index;
  };
  let signatures: Int32Array | undefined;
  return {
    isMixed: scripts.size > 1 || (script !== undefined && !scripts.has(script)),
    similar(sounds, own, isLikely) {
      const found = new Set<ListedWord>();
      for (const other of scripts) {
        const skeleton = script === own && other === own ? fineSkeletonOf : skeletonOf;
        const index = indexFor(other, skeleton);
        const keys = new Set<string>();
        for (const one of sounds) addWithoutOne(skeleton(one), keys);
        for (const key of keys) for (const word of index.get(key) ?? []) if (isLikely(word)) found.add(word);
      }
      return found;
    },
    nearest(sounds, limit) {
      if (words.length <= limit) return words;
      signatures ??= Int32Array.from(words, (word) => signatureOf(word.sounds));
      return nearestBySignature(words, signatures, signatureOf(sounds), limit);
    },
  };
}

function formsThatCount(table: FormTable, script: Script | undefined, language: string | undefined): number[] {
  const { size, languages, languageOf, entryOf, entries, isRejected } = table;
  const isOwn = languages.map((tag) => language !== undefined && isSameLanguage(tag, language));
  const hasOwn = new Uint8Array(entries.length);
  for (let form = 0; form < size; form++)
    if (isOwn[languageOf[form] ?? 0] && !isRejected[form]) hasOwn[entryOf[form] ?? 0] = 1;
  const forms: number[] = [];
  let [entry, first] = [-1, -1];
  for (let form = 0; form < size; form++) {
    if (isRejected[form]) continue;
    if (entryOf[form] !== entry) [entry, first] = [entryOf[form] ?? 0, languageOf[form] ?? 0];
    const counts = hasOwn[entry]
      ? isOwn[languageOf[form] ?? 0]
      : script === undefined || languageOf[form] === first || mainScript(table.textOf(form)) === script;
    if (counts) forms.push(form);
  }
  return forms;
}

function listedWords(table: FormTable, forms: readonly number[]): ListedWord[] {
  const { sequence, wordsFrom, languageOf, languages, words } = table;
  const found = new Map<number, ListedWord & { forms: number[] }>();
  for (const form of forms) {
    const tag = languageOf[form] ?? 0;
    for (let at = wordsFrom[form] ?? 0; at < (wordsFrom[form + 1] ?? 0); at++) {
      const id = sequence[at] ?? 0;
      const key = id * languages.length + tag;
      const known = found.get(key);
      if (!known) found.set(key, { ...heardInList(words[id] ?? '', languages[tag] ?? ''), forms: [form] });
      else if (known.forms.at(-1) !== form) known.forms.push(form);
    }
  }
  return [...found.values()].filter((word) => word.sounds !== '');
}

function heardInList(word: string, language: string): Omit<ListedWord, 'forms'> {
  return {
    word,
    language,
    script: mainScript(word),
    sounds: soundsOf(word, language),
    letters: letterBits(withoutMarks(word)),
  };
}

function indexBySkeleton(words: readonly ListedWord[], skeleton: typeof skeletonOf): Map<string, ListedWord[]> {
  const index = new Map<string, ListedWord[]>();
  const keys = new Set<string>();
  for (const word of words) {
    keys.clear();
    addWithoutOne(skeleton(word.sounds), keys);
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

/** A skeleton and all that is left of it without one of its consonants. */
function addWithoutOne(skeleton: string, keys: Set<string>): void {
  keys.add(skeleton);
  if (skeleton.length > 2)
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
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
