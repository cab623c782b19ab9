import type { HeardWord } from '../../names/heard-word.js';
import { isNameOf } from '../../names/known-names.js';
import { isUncased } from '../../names/read-text.js';
import { soundDistance } from '../../names/sound-distance.js';
import { writesFewVowels } from '../../names/sounds.js';
import type { LanguagePack } from '../../languages/pack.js';
import { isOrdinaryWord, knowsOrdinaryWords } from '../../names/ordinary-words.js';
import { isEpithet, isKnownName, isTranslatedWord, knowsTranslatedWords } from '../../names/translated-words.js';
import { wordsOf } from '../../names/words.js';
import type { Alignment, Reading } from '../pair.js';
import { NAME, type SegmentWord } from './name-words.js';
import { overlaps } from '../../text/span.js';
import { keptWith } from '../../text/remember.js';

/**
 * What tells that a word of the target is a name and not the rendering of an ordinary word: that it is `known` all over the
 * world, `foreign` to the letters or the script of the language, none of the language's ordinary words (`unlisted`), or no more
 * than its `capital`.
 */
export type NameSign = 'known' | 'foreign' | 'unlisted' | 'capital' | 'none';

/** Remembered by word, since it is dear. */
export function signOf(word: SegmentWord, alignment: Alignment): NameSign {
  let sign = SIGNS.get(word);
  if (!sign) SIGNS.set(word, (sign = readSign(word, alignment)));
  return sign;
}

const SIGNS = keptWith<SegmentWord, NameSign>();
const SHORTEST = 4;
/** In a language that writes every noun with a capital. */
const SHORTEST_NOUN = 6;

function readSign(word: SegmentWord, { source, target }: Alignment): NameSign {
  const { pack } = target;
  if (word.text.length < SHORTEST || word.isAcronym) return 'none';
  // Katakana write words from abroad as well.
  if (hasNoCase(word)) return word.certainty >= NAME && isKnown(word.heard, source.pack, true) ? 'capital' : 'none';
  if (!word.isCapital || word.certainty < LEAST || isEpithet(word.folded, pack)) return 'none';
  if (isOfFact(word)) return 'none';
  if (isForeign(word, pack)) return 'foreign';
  const list = source.pack?.lexicon ? source.pack : pack;
  const mayInflect = !pack?.contexts?.capitalNouns;
  const isLong = mayInflect || word.text.length >= SHORTEST_NOUN;
  if (isLong && isKnown(word.heard, list, mayInflect) && !isWordRather(word, list, pack)) return 'known';
  if (word.certainty < NAME) return 'none';
  if (!knowsOrdinaryWords(pack)) return 'capital';
  if (word.countries.length > 0) return 'capital';
  if (!isOrdinaryForm(word, pack)) return HAS_CAPITALS.test(word.text) ? 'capital' : 'unlisted';
  // Council, Fashion: of a body that kept its name. The lists have such words, as the web has them.
  return isWordOfSource(word, source) ? 'capital' : 'none';
}

/** A name beyond doubt: no word of the target's language, and no country, of which a translator may speak unasked. */
export function isNoWord(word: SegmentWord, alignment: Alignment): boolean {
  const sign = signOf(word, alignment);
  if (sign === 'none' || sign === 'capital' || word.countries.length > 0) return false;
  const { pack } = alignment.target;
  return sign === 'unlisted' || (knowsOrdinaryWords(pack) && !isOrdinaryForm(word, pack));
}

/** Grze is a case of gra sooner than of some name. */
function isWordRather({ folded, heard }: SegmentWord, list: LanguagePack | undefined, pack?: LanguagePack): boolean {
  if (list?.scripts[0] !== heard.script || isKnownName(folded, list) || isKnownName(heard.plain, list)) return false;
  return isOrdinaryWord(folded, pack);
}

/** A word of the target's own that is no name besides: Kreuz, Верховного. */
export function isPlainWord(word: SegmentWord, alignment: Alignment): boolean {
  if (hasNoCase(word)) return false;
  return signOf(word, alignment) === 'none' && isOrdinaryWord(word.folded, alignment.target.pack);
}

/** Celsius, Fahrenheit: of a quantity. */
function isOfFact(word: SegmentWord): boolean {
  return word.segment.facts.some((fact) => fact.kind !== 'quote' && fact.kind !== 'label' && overlaps(fact, word));
}

/** Covid, СПИДом: written as acronyms are. */
const HAS_CAPITALS = /^\p{L}.*\p{Lu}/u;

function isWordOfSource({ text, folded }: SegmentWord, { pack }: Reading): boolean {
  return knowsTranslatedWords(pack) && text.length > SHORTEST && isTranslatedWord(folded, pack);
}

/** The list has it, or what it may be a form or a compound of; of many bases that are thinkable one is soon met by chance. */
function isOrdinaryForm({ folded, heard }: SegmentWord, pack: LanguagePack | undefined): boolean {
  if (isOrdinaryWord(folded, pack)) return true;
  const { capitalNouns, nouns, weekdayAdjectives = {}, monthAdjectives = {} } = pack?.contexts ?? {};
  if (folded in weekdayAdjectives || folded in monthAdjectives) return true;
  const bases = [...heard.derivations.keys()];
  const ordinary = bases.filter((base) => isOrdinaryWord(base, pack)).length;
  if (!pack || !capitalNouns) return ordinary > 1;
  const isNoun = (base: string) => nouns?.endings.some((ending) => base.endsWith(ending)) ?? false;
  return ordinary > 0 || bases.some(isNoun) || beginsWithWord(folded, pack);
}

/** Verfassungsgericht, Auftragnehmer: no list has all that a language may join. */
function beginsWithWord(folded: string, pack: LanguagePack): boolean {
  for (let at = SHORTEST; at <= folded.length - SHORTEST; at++)
    if (isOrdinaryWord(folded.slice(0, at), pack)) return true;
  return false;
}

/** The words of one language are always asked about in one way. */
function isKnown(word: HeardWord, list: LanguagePack | undefined, mayInflect: boolean): boolean {
  if (!list) return false;
  let words = KNOWN.get(list);
  if (!words) KNOWN.set(list, (words = new WeakMap<HeardWord, boolean>()));
  let answer = words.get(word);
  if (answer === undefined) words.set(word, (answer = isNameOf(word, list, mayInflect)));
  return answer;
}

const KNOWN = new WeakMap<LanguagePack, WeakMap<HeardWord, boolean>>();

/** A word that opens a sentence has this certainty; one that is known to be translated less. */
const LEAST = 0.3;

export function hasNoCase({ text, heard }: SegmentWord): boolean {
  return isUncased(heard.script) || text.toLowerCase() === text.toUpperCase();
}

/** Kana may write a name in a way that no rule foresees, but hardly its beginning: Reuters, ロイター. */
export function beginOnOneSound({ heard: a }: SegmentWord, { heard: b }: SegmentWord): boolean {
  return a.sounds.charAt(0) === b.sounds.charAt(0) || a.skeleton.charAt(0) === b.skeleton.charAt(0);
}

/** Not near enough to be a rendering by any rule, but more than two names by chance. */
export function soundsAlike({ heard: a }: SegmentWord, { heard: b }: SegmentWord): boolean {
  const most = a.sounds.charAt(0) === b.sounds.charAt(0) ? ALIKE : ALIKE_BUT_FOR_THE_FIRST;
  return soundDistance(a.sounds, b.sounds, writesFewVowels(a.script) || writesFewVowels(b.script)) <= most;
}

const ALIKE = 0.45;
const ALIKE_BUT_FOR_THE_FIRST = 0.28;

/** Alike, or so short that a like beginning may be all that they share: Ant for Anthony, Bough for Баф. */
export function mayBeSpelling(a: SegmentWord, b: SegmentWord): boolean {
  return soundsAlike(a, b) || (a.heard.sounds.length <= SHORT_SOUND && beginOnOneSound(a, b));
}

const SHORT_SOUND = 4;

/**
 * A name in the letters of the source, in a text of another script: Company among Cyrillic words. It was kept, so the source must
 * have it. In Chinese and Japanese some ordinary words of English are at home.
 */
export function isOutOfScript(word: SegmentWord, { source, target }: Alignment): boolean {
  const { pack } = target;
  const { script } = word.heard;
  if (!pack || !source.pack || pack.scripts.includes(script) || !source.pack.scripts.includes(script)) return false;
  if (!word.isCapital || word.isAcronym || word.text.length < SHORTEST || isInBrackets(word)) return false;
  return (pack.spaced || !isTranslatedWord(word.folded, source.pack)) && !hasText(source, word.folded);
}

/** Anywhere in a text: what another sentence names may be said again. */
function hasText(reading: Reading, folded: string): boolean {
  let words = WORDS.get(reading);
  if (!words) {
    const all = reading.segments.flatMap(({ text }) => wordsOf(text.text).map((word) => word.folded));
    WORDS.set(reading, (words = new Set(all)));
  }
  if (words.has(folded)) return true;
  // JohnnyEnglish for Johnny English.
  return [...words].some((word) => word.length > SHORTEST && folded.includes(word));
}

const WORDS = keptWith<Reading, ReadonlySet<string>>();

/** A translator's gloss. */
function isInBrackets({ segment, start }: SegmentWord): boolean {
  const before = segment.text.text.slice(0, start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** Of two languages whose ordinary words are not known nobody can tell a name from the name of a body: Maison Blanche, Casa Blanca. */
export function tellsNames({ source, target }: Alignment): boolean {
  return knowsTranslatedWords(source.pack) || knowsTranslatedWords(target.pack);
}

/** Of another script, or with letters that no word of the language's own has. */
function isForeign({ heard }: SegmentWord, pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  if (!pack.scripts.includes(heard.script)) return true;
  return pack.names.foreignLetters?.some((letters) => heard.folded.includes(letters)) ?? false;
}
