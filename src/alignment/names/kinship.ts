import type { LanguagePack } from '../../languages/pack.js';
import { standsInUnspaced, wordsOfCountries } from '../../names/country-words.js';
import { hear, type HeardWord } from '../../names/heard-word.js';
import { bitCount } from '../../names/near-columns.js';
import { mayRelate, relateWords } from '../../names/relate-words.js';
import { soundDistance } from '../../names/sound-distance.js';
import { soundWithin } from '../../names/sound-within.js';
import { writesFewVowels } from '../../names/sounds.js';
import type { Script } from '../../text/scripts.js';
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

export const APART: Kin = { kinship: 'apart', score: 0 };
export const SURE_KIN = 0.7;
export const LEAST_KIN = 0.5;
const DERIVED: Kin = { kinship: 'kin', score: SURE_KIN };
const KIN: Kin = { kinship: 'kin', score: LEAST_KIN };
const SAME: Kin = { kinship: 'same', score: 1 };
/** Between a name and a word without a capital this much must be alike. */
const NEAR_WORD = 0.72;

/** Most words are apart: that is told by a look at their letters and sounds, before anything is worked out. */
export function kinshipOf(source: SegmentWord, target: SegmentWord, from?: LanguagePack, to?: LanguagePack): Kin {
  if (source.folded === target.folded) return SAME;
  if (source.folded.length < 2 || target.folded.length < 2) return APART;
  if (isOwnFormOf(source.heard, target.heard) || isOwnFormOf(target.heard, source.heard)) return SAME;
  if (mayRelate(target.heard, source.heard)) {
    const related = kinshipByRelation(source, target);
    // Paris is little like Paryżu, but known to be it.
    const isLittle = related?.kinship === 'near' && related.score < SURE_KIN;
    if (related && !(isLittle && speakOfOneCountry(source, target, from, to))) return related;
  }
  if (isDerived(source, target) || speakOfOneCountry(source, target, from, to)) return DERIVED;
  return beginAlike(source, target) || isHeardWithin(source.heard, target.heard) ? KIN : APART;
}

function kinshipByRelation(source: SegmentWord, target: SegmentWord): Kin | undefined {
  const { relation, score } = relateWords(target.heard, source.heard);
  if (relation === 'same' || relation === 'unmarked' || relation === 'inflected') return { kinship: 'same', score };
  if (relation === 'heard' && (areNames(source, target) || source.folded.length >= SHARED_LETTERS))
    return { kinship: 'heard', score };
  if (relation === 'near' && comeFromOne(source.heard, target.heard)) return { kinship: 'same', score };
  return relation === 'near' && score >= leastNear(source, target) ? { kinship: 'near', score } : undefined;
}

/** Владимир is Volodymyr, as Russian has always had the name. */
function isOwnFormOf(name: HeardWord, { folded, derivations, rules, language }: HeardWord): boolean {
  const ownForms = rules?.ownForms;
  if (!ownForms || name.language === language) return false;
  for (const form of [folded, ...derivations.keys()]) {
    const origin = ownForms[form];
    if (origin === undefined) continue;
    const unwritten = writesFewVowels(name.script);
    return soundDistance(name.sounds, hear(origin, language, rules).sounds, unwritten) <= OWN_FORM;
  }
  return false;
}

const OWN_FORM = 0.1;

/** Lindqvistin, Lindqvist’in: two languages, and a case in each. */
function comeFromOne(a: HeardWord, b: HeardWord): boolean {
  if (a.language === b.language || !a.rules || !b.rules) return false;
  for (const base of b.derivations.keys()) if (base.length >= SHARED_LETTERS && a.derivations.has(base)) return true;
  return false;
}

function leastNear(source: SegmentWord, target: SegmentWord): number {
  if (!areNames(source, target)) return NEAR_WORD;
  return UNSPACED.has(source.heard.script) || UNSPACED.has(target.heard.script) ? NEAR_SYLLABLES : 0;
}

/** Both have a capital, or a script that has none. */
function areNames(source: SegmentWord, target: SegmentWord): boolean {
  return !source.isSmall && !target.isSmall;
}

/** Indonesia, Indonesian, Indonésie: names of two languages with one script, and the adjective of a name, share letters. */
function isDerived(source: SegmentWord, target: SegmentWord): boolean {
  const [a, b] = [source.heard, target.heard];
  if (a.script !== b.script || UNSPACED.has(a.script)) return false;
  const [short, long] = a.plain.length <= b.plain.length ? [a, b] : [b, a];
  const least = Math.min(SHARED_LETTERS, Math.max(3, short.plain.length - 1));
  if (shareBeginning(short.plain, long.plain, least)) return true;
  const stem = Math.max(SHARED_LETTERS, short.plain.length - 1);
  // What is inside another word has no letter that the other has not; one may stand in the ending.
  if (Math.min(stem, short.plain.length) < leastStem(source, target) || bitCount(short.letters & ~long.letters) > 1)
    return false;
  return long.plain.includes(short.plain.slice(0, stem));
}

/** "into" is in Clinton by chance. */
function leastStem(source: SegmentWord, target: SegmentWord): number {
  return areNames(source, target) ? SHARED_LETTERS : SHARED_LETTERS + 2;
}

function shareBeginning(short: string, long: string, length: number): boolean {
  if (short.length < length) return false;
  for (let at = 0; at < length; at++) if (short.charCodeAt(at) !== long.charCodeAt(at)) return false;
  return true;
}

const SHARED_LETTERS = 4;
/** How far apart the beginnings of two kindred words may sound: words with a capital on both sides, and others. */
const ALIKE_NAMES = 0.22;
const ALIKE = 0.13;
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 7;
const SHARED_CONSONANTS = 3;

/** Индонезия, індонезійський: what a name and the words made of it share is the beginning. */
function beginAlike(source: SegmentWord, target: SegmentWord): boolean {
  const [a, b] = [source.heard, target.heard];
  if (UNSPACED.has(a.script) || UNSPACED.has(b.script)) return false;
  const isOfNames = areNames(source, target);
  const length = Math.min(a.sounds.length, b.sounds.length, LONGEST_BEGINNING);
  if (length < (isOfNames ? SHORTEST_BEGINNING : SHORTEST_BEGINNING + 1)) return false;
  if (shareBeginning(a.skeleton, b.skeleton, isOfNames ? SHARED_CONSONANTS : SHARED_CONSONANTS + 1)) return true;
  const unwritten = writesFewVowels(a.script) || writesFewVowels(b.script);
  const most = isOfNames ? ALIKE_NAMES : ALIKE;
  return soundDistance(a.sounds.slice(0, length), b.sounds.slice(0, length), unwritten, most) <= most;
}

const UNSPACED: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hira', 'Kana']);

export function isUnspaced({ heard }: SegmentWord): boolean {
  return UNSPACED.has(heard.script);
}

const WITHIN_HAN = 0.2;
/** A short name is soon heard somewhere in a long sentence. */
const WITHIN_PER_SOUND = 0.035;
const WITHIN_KANA = 0.21;
/** In syllables much sounds a little alike. */
const NEAR_SYLLABLES = 0.6;
const WITHIN = 0.12;
const SHORTEST_WITHIN = 5;

/** Südkalifornien, 唐纳德特朗普总统: a name inside a longer word, or in text that parts no words. */
function isHeardWithin(a: HeardWord, b: HeardWord): boolean {
  if (a.sounds === '' || b.sounds === '') return false;
  const isUnspaced = UNSPACED.has(a.script) || UNSPACED.has(b.script);
  const [name, text] = UNSPACED.has(a.script) && !UNSPACED.has(b.script) ? [b.sounds, a.sounds] : [a.sounds, b.sounds];
  if (name.length < SHORTEST_WITHIN - (isUnspaced ? 1 : 0)) return false;
  if (!isUnspaced && text.length <= name.length) return false;
  const isHan = a.script === 'Hani' || b.script === 'Hani';
  const limit = isHan ? Math.min(WITHIN_HAN, WITHIN_PER_SOUND * name.length) : isUnspaced ? WITHIN_KANA : WITHIN;
  return soundWithin(name, text, writesFewVowels(a.script) || writesFewVowels(b.script), limit).distance <= limit;
}

/** Of Північна Корея it is the second word that stands for Korea, since it sounds alike. */
function hasLikerWord(source: SegmentWord, target: SegmentWord, to: LanguagePack): boolean {
  const isLike = (heard: HeardWord) => {
    const { relation, score } = relateWords(heard, source.heard);
    return relation !== 'apart' && (relation !== 'near' || score >= NEAR_WORD);
  };
  if (isLike(target.heard) || isDerived(source, target)) return false;
  const shared = source.countries.filter((code) => target.countries.includes(code));
  return shared.every((code) =>
    wordsOfCountries([code], to).some(
      (word) => !isCaseOf(target.heard, word) && isLike(hear(word, target.heard.language, to.names)),
    ),
  );
}

/** Paryżu is Paryż. */
function isCaseOf(word: HeardWord, base: string): boolean {
  return word.mayComeFrom(base) && word.derivations.has(base);
}

function speakOfOneCountry(source: SegmentWord, target: SegmentWord, from?: LanguagePack, to?: LanguagePack): boolean {
  if (!from || !to) return false;
  if (from.spaced && to.spaced) {
    const { countries } = source;
    const isShared = countries.length > 0 && target.countries.some((code) => countries.includes(code));
    return isShared && !hasLikerWord(source, target, to);
  }
  if (from.spaced) return standsInUnspaced(target.text, source.countries, to);
  return to.spaced && standsInUnspaced(source.text, target.countries, from);
}
