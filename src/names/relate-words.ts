import levenshtein from 'fast-levenshtein';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { isParted, type Derivation } from './inflect.js';
import { bitCount } from './near-columns.js';
import { soundDistance } from './sound-distance.js';
import { soundsOf, writesFewVowels } from './sounds.js';
import { areTranscriptions, transcriptionsOf } from './transcribed.js';

/**
 * How a written word stands to another. `same` letter by letter; `unmarked`: an accent lost, oe for ö; `inflected` by the
 * rules of a language; `initial`: its first letter; `heard`: another script's right rendering, or
 * another language's of a name from a third script; `near`: alike, but wrong; `apart`.
 */
export type WordRelation = 'same' | 'unmarked' | 'inflected' | 'initial' | 'heard' | 'near' | 'apart';

export interface RelatedWords {
  readonly relation: WordRelation;
  /** 0 to 1. */
  readonly score: number;
  readonly derivation?: Derivation;
}

const APART: RelatedWords = { relation: 'apart', score: 0 };

/** @param written the word in question @param listed the word that it is measured by */
export function relateWords(written: HeardWord, listed: HeardWord): RelatedWords {
  if (written.folded === listed.folded) return { relation: 'same', score: 1 };
  if (isInitial(written, listed)) return { relation: 'initial', score: 0.8 };
  return written.script === listed.script ? relateSpellings(written, listed) : relateSounds(written, listed);
}

/** A look at the letters, for words that are mostly apart. @returns false where `relateWords` would say `apart` for sure */
export function mayRelate(written: HeardWord, listed: HeardWord): boolean {
  if (written.folded === listed.folded || isInitial(written, listed)) return true;
  if (written.script !== listed.script) return maySoundAlike(written, listed);
  return mayBeSpeltAlike(written, listed) || derivationBetween(written, listed) !== undefined;
}

function mayBeSpeltAlike(written: HeardWord, listed: HeardWord): boolean {
  const [a, b] = [written.plain.length, listed.plain.length];
  const apart = Math.abs(a - b);
  const longer = Math.max(a, b);
  const lettersApart = Math.max(
    bitCount(written.letters & ~listed.letters),
    bitCount(listed.letters & ~written.letters),
  );
  if (written.plain.charCodeAt(0) === listed.plain.charCodeAt(0)) return lettersApart <= MOST_LETTERS_APART;
  if (opensAsTranscribed(written, listed)) return lettersApart <= MOST_LETTERS_APART;
  if (apart <= FEW_EDITS && lettersApart <= (longer < 4 || longer > 5 ? FEW_EDITS : 1)) return true;
  return isContained(written.plain, listed.plain);
}

/** Selenskyj and Zelensky, Jamenei and Khamenei, Jewgeni and Yevgeny: two languages may begin one name with other letters. */
function opensAsTranscribed(written: HeardWord, listed: HeardWord): boolean {
  if (written.script !== 'Latn' || !(written.rules?.transcribes ?? listed.rules?.transcribes)) return false;
  const [a, b] = [written.plain.charAt(0), listed.plain.charAt(0)];
  return written.language !== listed.language && OPENINGS.some((group) => group.includes(a) && group.includes(b));
}

const OPENINGS = ['szct', 'jyide', 'jkchx', 'wv', 'uw'];

/** As many as `likeness` and lost marks may make in words that begin alike, and in others. */
const MOST_LETTERS_APART = 6;
const FEW_EDITS = 2;

function maySoundAlike(written: HeardWord, listed: HeardWord): boolean {
  if (written.sounds === '' || listed.sounds === '') return false;
  const { unwritten, far, nearer } = measuresOf(written, listed);
  return soundDistance(written.sounds, listed.sounds, unwritten, far + nearer) < far + nearer;
}

function isInitial(written: HeardWord, listed: HeardWord): boolean {
  const [short, long] = written.folded.length < listed.folded.length ? [written, listed] : [listed, written];
  if (short.folded.length > 2 || Array.from(short.folded).length !== 1) return false;
  if (short.script === long.script) return long.plain.startsWith(short.plain);
  return short.sounds !== '' && long.sounds.startsWith(short.sounds.charAt(0));
}

function relateSpellings(written: HeardWord, listed: HeardWord): RelatedWords {
  const beginAlike = written.plain[0] === listed.plain[0];
  if (beginAlike && (lostMarks(written.folded, listed.folded) || lostMarks(listed.folded, written.folded)))
    return { relation: 'unmarked', score: 0.94 };
  const derivation = derivationBetween(written, listed);
  if (derivation) return { relation: 'inflected', score: 0.96, derivation };
  if (areTranscriptions(written, listed)) return { relation: 'heard', score: 0.92 };
  const direct = likeness(written.plain, written.sounds, listed);
  // A wrong name has endings too: the nearest base counts, a little less than the word itself.
  let best = direct;
  let from: Derivation | undefined;
  if (direct < 0.97) {
    for (const { derivation: base, sounds } of written.possibleBases) {
      // Without its suffix (Kenny’ego) a word may be alike that is not as it stands.
      if (direct <= 0.3 && !isParted(base)) continue;
      const score = likeness(base.base, sounds, listed) - 0.02;
      if (score > best) [best, from] = [score, base];
    }
  }
  // A wrong name is also written as its language would write the right one: Tarechow is nearer to Terekhov than its letters are.
  if (best < LIKE_TRANSCRIBED && written.language !== listed.language) {
    for (const transcribed of transcriptionsOf(written.folded, written.rules)) {
      // More than a letter apart it is another language's own name: Luizjana, Louisiana.
      if (levenshtein.get(withoutMarks(transcribed), listed.plain) > 1) continue;
      const score = likeness(withoutMarks(transcribed), soundsOf(transcribed), listed) - 0.02;
      if (score > best) [best, from] = [score, undefined];
    }
  }
  if (best === 0) return APART;
  return from ? { relation: 'near', score: best, derivation: from } : { relation: 'near', score: best };
}

/** From here on the letters say enough. */
const LIKE_TRANSCRIBED = 0.7;

function derivationBetween(written: HeardWord, listed: HeardWord): Derivation | undefined {
  return (
    (written.mayComeFrom(listed.folded) ? written.derivations.get(listed.folded) : undefined) ??
    (written.mayComeFrom(listed.plain) ? written.derivations.get(listed.plain) : undefined) ??
    (listed.mayComeFrom(written.folded) ? listed.derivations.get(written.folded) : undefined)
  );
}

/** Every letter is the other's, or the other's without its mark (ü → u, ue). */
function lostMarks(written: string, marked: string): boolean {
  if (!/[^a-z']/u.test(marked)) return false;
  let at = 0;
  for (const letter of marked) {
    const fitting = writingsOf(letter).find((option) => written.startsWith(option, at));
    if (fitting === undefined) return false;
    at += fitting.length;
  }
  return at === written.length;
}

const WRITINGS = new Map<string, readonly string[]>();
const MOST_LETTERS = 10_000;

/** How a letter may be written, the longest first. */
function writingsOf(letter: string): readonly string[] {
  let writings = WRITINGS.get(letter);
  if (!writings) {
    const options = [letter, ...(UNMARKED[letter] ?? [letter.normalize('NFD').replace(/\p{Mn}/gu, '')])];
    writings = options.filter((option) => option !== '').sort((a, b) => b.length - a.length);
    if (WRITINGS.size < MOST_LETTERS) WRITINGS.set(letter, writings);
  }
  return writings;
}

const UNMARKED: Readonly<Record<string, readonly string[]>> = {
  ä: ['ae', 'a'], ö: ['oe', 'o'], ü: ['ue', 'u'], ø: ['oe', 'o'], å: ['aa', 'a'], ß: ['ss', 's'], æ: ['ae'], œ: ['oe'], ł: ['l'], đ: ['dj', 'd'],
  ð: ['d'], þ: ['th'], ı: ['i'], ə: ['a', 'e'], ё: ['е'], ґ: ['г'], й: [], ї: [], ў: [], أ: ['ا'], إ: ['ا'], آ: ['ا'], ة: ['ه'], ى: ['ي'], ی: ['ي'], ک: ['ك'],
}; // prettier-ignore

/** How many letters may differ, by the length of the longer word. */
export function mostEdits(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 1;
  if (length < 7) return 2;
  return length < 10 ? 3 : 4;
}

/** Two neighbours changed places: one slip, where plain edits count two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Xiaolou in Nanxiaolou: a syllable has been lost or won at the beginning. */
function isContained(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_CONTAINED && long.length - short.length <= 3 && long.endsWith(short);
}

const SHORTEST_CONTAINED = 7;
const SOUNDS_THE_SAME = 0.06;
/** Three letters and more may differ only where the two sound alike. */
const MANY_EDITS_HEARD = 0.13;
const LONG_WORD = 10;

function likeness(plain: string, sounds: string, listed: HeardWord): number {
  const longer = Math.max(plain.length, listed.plain.length);
  if (Math.abs(plain.length - listed.plain.length) > 4) return 0;
  if (isContained(plain, listed.plain)) return 0.62;
  const edits = isSwap(plain, listed.plain) ? 1 : levenshtein.get(plain, listed.plain);
  if (longer < 4 && edits > 2) return 0;
  const heard = soundDistance(sounds, listed.sounds, writesFewVowels(listed.script));
  const limit = mostEdits(longer);
  if (longer < 4) return heard <= SOUNDS_THE_SAME ? 0.7 : 0;
  const apart = Math.abs(plain.length - listed.plain.length);
  // Duričič and Duričičova: a longer ending makes another name.
  if (apart > 2 && (plain.startsWith(listed.plain) || listed.plain.startsWith(plain))) return 0;
  const soundsAlike = heard <= SOUNDS_THE_SAME && longer > 4 && apart < 3;
  if (edits > limit && !(soundsAlike && edits <= limit + 1)) return 0;
  if (edits > 1 && heard > 0.3) return 0;
  if (edits > 1 && longer < 6 && !(heard <= 0.1 && plain[0] === listed.plain[0])) return 0;
  if (edits > 2 && longer < 8) return 0;
  if (
    edits > 2 &&
    !(heard <= (longer < LONG_WORD ? MANY_EDITS_HEARD : MANY_EDITS_HEARD + 0.04) && plain[0] === listed.plain[0])
  )
    return 0;
  return Math.max(0.05, 1 - (edits / longer + 2 * heard) / 2 - (plain[0] === listed.plain[0] ? 0 : 0.03));
}

/** How far a right rendering in another script may be from the name, and how far one that is still taken for it. */
const RIGHT: readonly [number, number] = [0.115, 0.26];
const RIGHT_FEW_VOWELS: readonly [number, number] = [0.115, 0.24];
const RIGHT_SYLLABLES: readonly [number, number] = [0.19, 0.34];
/** A case ending is an explanation less likely than none. */
const OTHER_BASE = 0.035;
const SYLLABIC = new Set(['Hani', 'Hira', 'Kana', 'Hang']);

function relateSounds(written: HeardWord, listed: HeardWord): RelatedWords {
  if (written.sounds === '' || listed.sounds === '') return APART;
  const { unwritten, right, far, nearer } = measuresOf(written, listed);
  let distance = soundDistance(written.sounds, listed.sounds, unwritten);
  let from: Derivation | undefined;
  if (distance > 0.03 && distance < far + nearer) {
    const other = nearestBase(written, listed, unwritten, distance);
    if (other.from) ({ distance, from } = other);
  }
  const score = Math.max(0, 1 - 1.6 * distance);
  const relation = distance <= right ? 'heard' : distance <= far ? 'near' : 'apart';
  return from ? { relation, score, derivation: from } : { relation, score };
}

const NEARER_BY_BASE = 0.2;
/** بالدوحة: a particle and an article are three consonants more. */
const NEARER_BY_PARTICLES = 0.27;

interface Measures {
  readonly unwritten: boolean;
  readonly right: number;
  readonly far: number;
  /** What the endings that are taken off may make good. */
  readonly nearer: number;
}

function measuresOf(written: HeardWord, listed: HeardWord): Measures {
  const unwritten = writesFewVowels(written.script) || writesFewVowels(listed.script);
  const syllabic = SYLLABIC.has(written.script) || SYLLABIC.has(listed.script);
  const [right, far] = syllabic ? RIGHT_SYLLABLES : unwritten ? RIGHT_FEW_VOWELS : RIGHT;
  return { unwritten, right, far, nearer: unwritten ? NEARER_BY_PARTICLES : NEARER_BY_BASE };
}

/** How far two words are apart that are cases of a name, or one of them; 1 where it is `most` and more. */
export function soundDistanceOfBases(written: HeardWord, listed: HeardWord, unwritten: boolean, most: number): number {
  const { distance, from } = nearestBase(written, listed, unwritten, most);
  return from ? distance : 1;
}

function nearestBase(
  written: HeardWord,
  listed: HeardWord,
  unwritten: boolean,
  most: number,
): { readonly distance: number; readonly from?: Derivation } {
  let distance = most;
  let from: Derivation | undefined;
  const consider = (bases: HeardWord['possibleBases'], sounds: string) => {
    for (const base of bases) {
      const other = soundDistance(base.sounds, sounds, unwritten, distance - OTHER_BASE) + OTHER_BASE;
      if (other < distance) [distance, from] = [other, base.derivation];
    }
  };
  consider(written.possibleBases, listed.sounds);
  consider(listed.possibleBases, written.sounds);
  return from ? { distance, from } : { distance };
}
