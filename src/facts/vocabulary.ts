import type { Lexicon } from './lexicon.js';
import { readWord, type WordReading } from './numerals/words.js';
import { foldKey, lexiconOf as numeralsOf } from './numerals/lexicon.js';
import { isOneWord, type Node } from './sense.js';
import { wordToken, resolve } from './resolve.js';
import { bare } from './word-index.js';

/** What a written word means, worked out once for each lexicon. */
export interface Word {
  /** As it is looked up: folded, Arabic without vowel marks. */
  readonly norm: string;
  /** Means nothing to any reader, in any context. */
  readonly dull: boolean;
  readonly node: Node | undefined;
  /** What it does in a number; null: nothing. */
  readonly reading: WordReading | null;
  /** Holds a numeral that counts nothing. */
  readonly whole: boolean;
}

/** Words by a hash of their letters: most are met again, and are found without a string of their own. */
interface Vocabulary {
  size: number;
  slots: (Entry | undefined)[];
}

interface Entry {
  readonly hash: number;
  readonly written: string;
  readonly word: Word;
}

const VOCABULARIES = new WeakMap<Lexicon, Vocabulary>();
const MOST_WORDS = 100_000;
const FIRST_SLOTS = 4096;

/** Of each letter in turn, from 0. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** @param hash of the letters from `start` to `end` of folded text */
export function wordOf(folded: string, start: number, end: number, hash: number, lexicon: Lexicon): Word {
  let vocabulary = VOCABULARIES.get(lexicon);
  if (!vocabulary) VOCABULARIES.set(lexicon, (vocabulary = emptied()));
  const { slots } = vocabulary;
  let slot = slotOf(hash, slots.length);
  for (let entry = slots[slot]; entry; entry = slots[slot]) {
    const { written } = entry;
    if (entry.hash === hash && written.length === end - start && folded.startsWith(written, start)) return entry.word;
    slot = (slot + 1) & (slots.length - 1);
  }
  const written = folded.slice(start, end);
  const word = meaningOf(written, lexicon);
  keep(vocabulary, { hash, written, word });
  return word;
}

function emptied(): Vocabulary {
  return { size: 0, slots: new Array<Entry | undefined>(FIRST_SLOTS).fill(undefined) };
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function keep(vocabulary: Vocabulary, entry: Entry): void {
  if (vocabulary.size >= MOST_WORDS) Object.assign(vocabulary, emptied());
  if (2 * vocabulary.size >= vocabulary.slots.length) {
    const known = vocabulary.slots;
    vocabulary.slots = new Array<Entry | undefined>(2 * known.length).fill(undefined);
    for (const old of known) if (old) put(vocabulary.slots, old);
  }
  put(vocabulary.slots, entry);
  vocabulary.size++;
}

function put(slots: (Entry | undefined)[], entry: Entry): void {
  let slot = slotOf(entry.hash, slots.length);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = entry;
}

function meaningOf(written: string, lexicon: Lexicon): Word {
  const norm = bare(written);
  const node = lexicon.words.get(norm);
  const numerals = lexicon.pack && numeralsOf(lexicon.pack);
  const reading = numerals ? readWord(norm, numerals) : null;
  const mayCount = reading !== null || numerals?.phraseWords.has(foldKey(norm, numerals.tag)) === true;
  const dull = !node && !mayCount && !isResolved(norm, lexicon);
  return { norm, dull, node, reading, whole: isOneWord(norm, node?.sense) };
}

/** Behind a prefix, before an apostrophe or a particle. */
function isResolved(norm: string, lexicon: Lexicon): boolean {
  const token = wordToken(norm, 0, norm.length, true);
  // After a number a particle of one syllable is looked for as well.
  return resolve(token, { ...token, numeral: ONE }, norm, lexicon) !== undefined;
}

const ONE = {
  start: 0,
  end: 1,
  value: 1,
  kind: 'cardinal',
  certainty: 'certain',
  spelled: false,
  scaled: false,
} as const;
