import type { LanguagePack } from '../../languages/pack.js';
import { countriesNamedBy, namesOneOf, standsInUnspaced, wordsOfCountries } from '../../names/country-words.js';
import { hear, type HeardWord } from '../../names/heard-word.js';
import { relateWords } from '../../names/relate-words.js';
import { soundDistance } from '../../names/sound-distance.js';
import { soundWithin } from '../../names/sound-within.js';
import { skeletonOf, writesFewVowels } from '../../names/sounds.js';
import type { Script } from '../../text/scripts.js';
import type { Alignment } from '../pair.js';
import type { SegmentWord } from './name-words.js';

/**
 * How two words stand to each other. `same`: letter by letter, in a case, without an accent; `heard`: a right rendering in the
 * other script; `near`: alike, but no rule makes one of the other; `kin`: they share a beginning or more, as a name and its
 * adjective do, or speak of one country.
 */
export type Kinship = 'same' | 'heard' | 'near' | 'kin' | 'apart';

export interface Kin {
  readonly kinship: Kinship;
  /** 0 to 1. */
  readonly score: number;
}

/** The words of both texts of a pair, and how each name word stands to those of the other side. */
export interface Counterparts {
  readonly source: readonly SegmentWord[];
  readonly target: readonly SegmentWord[];
  /** Remembered for each two words. */
  readonly kinship: (source: SegmentWord, target: SegmentWord) => Kin;
  /** Nothing on the other side resembles it. */
  readonly isAlone: (word: SegmentWord, side: 'source' | 'target') => boolean;
  /** The same, but for what an ordinary word may resemble by chance. */
  readonly isLonely: (word: SegmentWord, side: 'source' | 'target') => boolean;
}

export function createCounterparts(
  source: readonly SegmentWord[],
  target: readonly SegmentWord[],
  alignment: Alignment,
): Counterparts {
  const known = rememberedKin(alignment);
  const kinship = (a: SegmentWord, b: SegmentWord): Kin => {
    const key = `${a.folded} ${b.folded} ${String(areNames(a, b))}`;
    const kin = known.get(key) ?? kinshipOf(a, b, alignment.source.pack, alignment.target.pack);
    known.set(key, kin);
    return kin;
  };
  const rendered = new Map<string, boolean>();
  /** What has a rendering of its own explains no word that only resembles it. */
  const isRendered = (word: SegmentWord, side: 'source' | 'target'): boolean => {
    const key = `${side} ${word.folded}`;
    const answer =
      rendered.get(key) ??
      (side === 'source'
        ? target.some((other) => isRight(kinship(word, other)))
        : source.some((other) => isRight(kinship(other, word))));
    rendered.set(key, answer);
    return answer;
  };
  const explains = (kin: Kin, other: SegmentWord, side: 'source' | 'target') =>
    kin.score >= SURE_KIN || (kin.kinship !== 'apart' && !isRendered(other, side));
  const isChance = (kin: Kin, other: SegmentWord, word: SegmentWord) => {
    if (kin.score >= SURE_KIN) return false;
    // Chinese text has a name somewhere in it; in Japanese a name from abroad stands apart by its script.
    if (UNSPACED.has(other.heard.script)) return HIRAGANA.test(other.text);
    return isSmall(other) || (kin.kinship === 'kin' && kin.score <= KIN.score && !UNSPACED.has(word.heard.script));
  };
  const isExplained = (kin: Kin, other: SegmentWord, side: 'source' | 'target', word: SegmentWord) =>
    explains(kin, other, side) && !isChance(kin, other, word);
  return {
    source,
    target,
    kinship,
    isLonely(word, side) {
      return side === 'source'
        ? !target.some((other) => isExplained(kinship(word, other), other, 'target', word))
        : !source.some((other) => isExplained(kinship(other, word), other, 'source', word));
    },
    isAlone(word, side) {
      return side === 'source'
        ? !target.some((other) => explains(kinship(word, other), other, 'target'))
        : !source.some((other) => explains(kinship(other, word), other, 'source'));
    },
  };
}

const APART: Kin = { kinship: 'apart', score: 0 };
export const SURE_KIN = 0.7;
const DERIVED: Kin = { kinship: 'kin', score: SURE_KIN };
const KIN: Kin = { kinship: 'kin', score: 0.5 };
/** Between a name and a word without a capital this much must be alike. */
const NEAR_WORD = 0.72;

export function isRight({ kinship }: Kin): boolean {
  return kinship === 'same' || kinship === 'heard';
}

/**
 * The same words meet in every sentence: what two of them are to each other is kept for the two languages. What it is depends
 * on nothing but the words.
 */
function rememberedKin({ source, target }: Alignment): Map<string, Kin> {
  if (!source.pack || !target.pack) return new Map<string, Kin>();
  let targets = REMEMBERED.get(source.pack);
  if (!targets) REMEMBERED.set(source.pack, (targets = new WeakMap<LanguagePack, Map<string, Kin>>()));
  let known = targets.get(target.pack);
  if (!known || known.size > MOST_REMEMBERED) targets.set(target.pack, (known = new Map<string, Kin>()));
  return known;
}

const REMEMBERED = new WeakMap<LanguagePack, WeakMap<LanguagePack, Map<string, Kin>>>();
/** About 20 MB. */
const MOST_REMEMBERED = 200_000;

function kinshipOf(source: SegmentWord, target: SegmentWord, from?: LanguagePack, to?: LanguagePack): Kin {
  if (source.folded === target.folded) return { kinship: 'same', score: 1 };
  if (source.folded.length < 2 || target.folded.length < 2) return APART;
  const { relation, score } = relateWords(target.heard, source.heard);
  if (relation === 'same' || relation === 'unmarked' || relation === 'inflected') return { kinship: 'same', score };
  if (relation === 'heard' && (areNames(source, target) || source.folded.length >= SHARED_LETTERS))
    return { kinship: 'heard', score };
  if (relation === 'near' && score >= leastNear(source, target)) return { kinship: 'near', score };
  if (isDerived(source, target) || speakOfOneCountry(source, target, from, to)) return DERIVED;
  return isHeardWithin(source, target) || beginAlike(source, target) ? KIN : APART;
}

function leastNear(source: SegmentWord, target: SegmentWord): number {
  if (!areNames(source, target)) return NEAR_WORD;
  return UNSPACED.has(source.heard.script) || UNSPACED.has(target.heard.script) ? NEAR_SYLLABLES : 0;
}

/** Both have a capital, or a script that has none. */
function areNames(source: SegmentWord, target: SegmentWord): boolean {
  return !isSmall(source) && !isSmall(target);
}

function isSmall({ text }: SegmentWord): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Indonesia, Indonesian, Indonésie: names of two languages with one script, and the adjective of a name, share letters. */
function isDerived(source: SegmentWord, target: SegmentWord): boolean {
  const [a, b] = [source.heard, target.heard];
  if (a.script !== b.script || UNSPACED.has(a.script)) return false;
  const [short, long] = a.plain.length <= b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared >= SHARED_LETTERS || (shared >= 3 && shared >= short.length - 1)) return true;
  const stem = short.length > SHARED_LETTERS ? short.slice(0, -1) : short;
  // "into" is in Clinton by chance.
  return stem.length >= (areNames(source, target) ? SHARED_LETTERS : SHARED_LETTERS + 2) && long.includes(stem);
}

const SHARED_LETTERS = 4;

/** How far apart the beginnings of two kindred words may sound: words with a capital on both sides, and others. */
const ALIKE_NAMES = 0.22;
const ALIKE = 0.13;
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 7;

/** Индонезия, індонезійський: what a name and the words made of it share is the beginning. */
function beginAlike(source: SegmentWord, target: SegmentWord): boolean {
  const [a, b] = [source.heard, target.heard];
  if (UNSPACED.has(a.script) || UNSPACED.has(b.script)) return false;
  const isOfNames = areNames(source, target);
  const length = Math.min(a.sounds.length, b.sounds.length, LONGEST_BEGINNING);
  if (length < (isOfNames ? SHORTEST_BEGINNING : SHORTEST_BEGINNING + 1)) return false;
  const unwritten = writesFewVowels(a.script) || writesFewVowels(b.script);
  const distance = soundDistance(a.sounds.slice(0, length), b.sounds.slice(0, length), unwritten);
  if (distance <= (isOfNames ? ALIKE_NAMES : ALIKE)) return true;
  const [m, n] = [skeletonOf(a.sounds), skeletonOf(b.sounds)];
  const shared = isOfNames ? SHARED_CONSONANTS : SHARED_CONSONANTS + 1;
  return m.length >= shared && n.length >= shared && m.slice(0, shared) === n.slice(0, shared);
}

const SHARED_CONSONANTS = 3;
const HIRAGANA = /\p{Script=Hiragana}/u;
const UNSPACED: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hira', 'Kana']);
const WITHIN_HAN = 0.2;
/** A short name is soon heard somewhere in a long sentence. */
const WITHIN_PER_SOUND = 0.035;
const WITHIN_KANA = 0.21;
/** In syllables much sounds a little alike. */
const NEAR_SYLLABLES = 0.6;
const WITHIN = 0.12;
const SHORTEST_WITHIN = 5;

/** Südkalifornien, 唐纳德特朗普总统: a name inside a longer word, or in text that parts no words. */
function isHeardWithin({ heard: a }: SegmentWord, { heard: b }: SegmentWord): boolean {
  if (a.sounds === '' || b.sounds === '') return false;
  const isUnspaced = UNSPACED.has(a.script) || UNSPACED.has(b.script);
  const [name, text] = UNSPACED.has(a.script) && !UNSPACED.has(b.script) ? [b.sounds, a.sounds] : [a.sounds, b.sounds];
  if (name.length < SHORTEST_WITHIN - (isUnspaced ? 1 : 0)) return false;
  if (!isUnspaced && text.length <= name.length) return false;
  const isHan = a.script === 'Hani' || b.script === 'Hani';
  const limit = isHan ? Math.min(WITHIN_HAN, WITHIN_PER_SOUND * name.length) : isUnspaced ? WITHIN_KANA : WITHIN;
  return soundWithin(name, text, writesFewVowels(a.script) || writesFewVowels(b.script)).distance <= limit;
}

/** Of Північна Корея it is the second word that stands for Korea, since it sounds alike. */
function hasLikerWord(source: SegmentWord, target: SegmentWord, codes: readonly string[], to: LanguagePack): boolean {
  const isLike = (heard: HeardWord) => {
    const { relation, score } = relateWords(heard, source.heard);
    return relation !== 'apart' && (relation !== 'near' || score >= NEAR_WORD);
  };
  if (isLike(target.heard) || isDerived(source, target)) return false;
  const shared = codes.filter((code) => namesOneOf(target.folded, [code], to));
  return (
    shared.length > 0 &&
    shared.every((code) =>
      wordsOfCountries([code], to).some((word) => isLike(hear(word, target.heard.language, to.names))),
    )
  );
}

function speakOfOneCountry(source: SegmentWord, target: SegmentWord, from?: LanguagePack, to?: LanguagePack): boolean {
  if (!from || !to) return false;
  if (from.spaced && to.spaced) {
    const codes = countriesNamedBy(source.folded, from);
    return codes.length > 0 && namesOneOf(target.folded, codes, to) && !hasLikerWord(source, target, codes, to);
  }
  if (from.spaced) return standsInUnspaced(target.text, countriesNamedBy(source.folded, from), to);
  return to.spaced && standsInUnspaced(source.text, countriesNamedBy(target.folded, to), from);
}
