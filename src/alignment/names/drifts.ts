import { isKnownName, isTranslatedWord, knowsTranslatedWords } from '../../names/translated-words.js';
import { wordsOfCountries } from '../../names/country-words.js';
import { isMisspelt, isMisspeltCountry } from '../../names/misspelt.js';
import { isOrdinaryWord } from '../../names/ordinary-words.js';
import { isSameLanguage } from '../../names/same-language.js';
import { soundDistance } from '../../names/sound-distance.js';
import { isRespelling } from '../../names/respell.js';
import { writesFewVowels } from '../../names/sounds.js';
import { wrongSounds } from '../../names/wrong-sounds.js';
import type { Alignment } from '../pair.js';
import { isRight, type Counterparts } from './counterparts.js';
import type { Kin } from './kinship.js';
import { tellsNames } from './evidence.js';
import type { SegmentWord } from './name-words.js';
import { isSlipOfSource } from './stranger.js';

/** A word of the target that is nearly a name of the source, and the name. */
export interface WordDrift {
  readonly source: SegmentWord;
  readonly target: SegmentWord;
  /** 0 to 1: how much the two have in common. */
  readonly score: number;
  /** The word before, where both sides write it alike: a given name. */
  readonly given?: { readonly source: SegmentWord; readonly target: SegmentWord };
}

/** Below this a word may be anything. */
const NAME = 0.55;
const LEAST_SCORE = 0.7;
const LEAST_SCORE_ACROSS = 0.6;
/** Of a language whose ordinary words are not known: Demokraci and Democrats share as much as a name and its misspelling. */
const SURE_SCORE = 0.84;
const TRANSLATED = 0.2;
const SHORTEST_ACROSS = 5;
/** So near to a name that an ordinary word would hardly be. */
const SURE_RENDERING = 0.8;

/**
 * Names that changed a letter. In one script a name keeps its letters but for what the language makes of them; across scripts
 * only a consonant that is never rendered so is telling.
 */
export function wordDrifts(counterparts: Counterparts, alignment: Alignment): readonly WordDrift[] {
  const drifts: WordDrift[] = [];
  for (const target of counterparts.target) {
    if (!mayBeName(target)) continue;
    const nearest = nearestName(target, counterparts, alignment);
    if (!nearest || !isTelling(nearest, counterparts, alignment) || isSlipOfSource(nearest.source, target, alignment))
      continue;
    const given = givenNameOf(nearest, counterparts);
    drifts.push(given ? { ...nearest, given } : nearest);
  }
  return drifts;
}

function mayBeName({ text, isCapital, isAcronym }: SegmentWord): boolean {
  return text.length >= 4 && !isAcronym && (isCapital || text === text.toUpperCase());
}

function nearestName(
  target: SegmentWord,
  { source, kinship, relatives }: Counterparts,
  alignment: Alignment,
): WordDrift | undefined {
  let nearest: WordDrift | undefined;
  for (const word of source) {
    if (word.folded === target.folded) return undefined;
    if (!word.isCapital || word.isAcronym) continue;
    const kin = kinship(word, target);
    if (isItsRendering(word, kin, target)) return undefined;
    const isAlike = kin.kinship === 'near' || kin.kinship === 'heard';
    if (!isAlike && !isWrongCountry(word, target, alignment)) continue;
    const score = Math.max(kin.score, LEAST_SCORE_ACROSS);
    if (score > (nearest?.score ?? 0)) nearest = { source: word, target, score };
  }
  if (!nearest) return undefined;
  for (const [word, kin] of relatives(target, 'target')) if (isItsRendering(word, kin, target)) return undefined;
  return nearest;
}

/** Another word of the source is what it renders. */
function isItsRendering(word: SegmentWord, { kinship }: Kin, target: SegmentWord): boolean {
  if (kinship === 'same') return true;
  return kinship === 'heard' && (word.heard.script === target.heard.script || word.certainty < NAME);
}

function isTelling(drift: WordDrift, counterparts: Counterparts, alignment: Alignment): boolean {
  const { source, target, score } = drift;
  if (isTranslatedWord(target.folded, alignment.target.pack)) return false;
  if (isUsualForm(target, alignment) || areOrdinary(source, target, alignment)) return false;
  if (isWrongCountry(source, target, alignment)) return !isRenderedElsewhere(drift, counterparts);
  if (source.heard.script === target.heard.script && !respells(drift, alignment)) {
    if (alignment.source.pack?.contexts?.capitalNouns && !isBesideTheSame(drift, counterparts, alignment)) return false;
    if (score < LEAST_SCORE) return false;
    if (source.certainty >= NAME && source.countries.length === 0 && isWrittenOtherwise(drift, counterparts))
      return true;
    const isTold = tellsNames(alignment) && score >= (knowsTranslatedWords(alignment.source.pack) ? 0 : SURE_SCORE);
    const isName =
      (source.certainty >= NAME && isTold) || (source.certainty > 0 && isBesideTheSame(drift, counterparts, alignment));
    const isTypo = isMisspelt(source.folded, target.folded);
    if (!isTypo && isKeptElsewhere(drift, counterparts)) return false;
    if (!isName && (!isTypo || mayBeNoun(source, alignment) || isRenderedElsewhere(drift, counterparts))) return false;
    return !isExplained(drift, alignment, givenNameOf(drift, counterparts) !== undefined);
  }
  // Any German noun has a capital, and sounds like some word of another script.
  if (alignment.source.pack?.contexts?.capitalNouns) return false;
  if (source.certainty === 0 || (source.certainty < NAME && score < SURE_RENDERING)) return false;
  // Senado and Сенат, Universidad and Университет are words, of two languages that nobody here knows by their words.
  if (!tellsNames(alignment)) return false;
  if (score < LEAST_SCORE_ACROSS || SYLLABIC.has(target.heard.script)) return false;
  if (source.folded.length < SHORTEST_ACROSS) return false;
  if (isOfCountry(source, alignment)) return false;
  return !isRenderedElsewhere(drift, counterparts) && soundsWrong(source, target, alignment);
}

/** Circa and cerca, at the start of a sentence: words of two languages that have one origin. */
function areOrdinary(source: SegmentWord, target: SegmentWord, alignment: Alignment): boolean {
  return isOrdinaryWord(source.folded, alignment.source.pack) && isOrdinaryWord(target.folded, alignment.target.pack);
}

function isRenderedElsewhere({ source, target }: WordDrift, { relatives }: Counterparts): boolean {
  for (const [other, kin] of relatives(source, 'source'))
    if (other.folded !== target.folded && isRight(kin)) return true;
  return false;
}

/** Every mention of the name is kept as it is: what is nearly it is another word. */
function isKeptElsewhere({ source }: WordDrift, counterparts: Counterparts): boolean {
  const times = (words: readonly SegmentWord[]) => words.filter(({ folded }) => folded === source.folded).length;
  return times(counterparts.target) >= times(counterparts.source);
}

/** Mother and Mutter: every noun has a capital there, and a word that opens a sentence is no name by its own. */
function mayBeNoun({ opensSentence, certainty }: SegmentWord, { target }: Alignment): boolean {
  return opensSentence && certainty < TRANSLATED && target.pack?.contexts?.capitalNouns === true;
}

/** The text itself shows how it writes the name, once for each time that the source has it but this. */
function isWrittenOtherwise({ source: { folded } }: WordDrift, { source, target }: Counterparts): boolean {
  const right = target.filter((other) => other.folded === folded).length;
  return right > 0 && source.filter((other) => other.folded === folded).length > right;
}

/** A name of the world's as the target writes it: Democrats for Demokraci. */
function isUsualForm({ folded }: SegmentWord, { source, target }: Alignment): boolean {
  if (knowsTranslatedWords(source.pack)) return false;
  const singular = folded.endsWith('s') ? folded.slice(0, -1) : folded;
  return isKnownName(folded, target.pack) || isKnownName(singular, target.pack);
}

/** Two languages with one script spell a name from abroad each by its own sounds: Сімпсон, Симпсон. */
function respells({ source: { heard } }: WordDrift, { source, target }: Alignment): boolean {
  return heard.script === 'Cyrl' && !isSameLanguage(source.language, target.language);
}

/** The CLDR says how a country is written. */
function isWrongCountry(source: SegmentWord, target: SegmentWord, { source: a, target: b }: Alignment): boolean {
  if (!a.pack || !b.pack || !source.isCapital || !target.isCapital || target.opensSentence) return false;
  if (b.pack.contexts?.capitalNouns) return false;
  return source.country !== undefined && isMisspeltCountry(target.folded, [source.country], b.pack);
}

const SYLLABIC = new Set(['Hani', 'Hang', 'Hira']);

/** Every way to read the word, with its endings taken off, has a sound that the name has not. */
function soundsWrong(source: SegmentWord, target: SegmentWord, alignment: Alignment): boolean {
  const unwritten = writesFewVowels(source.heard.script) || writesFewVowels(target.heard.script);
  const hasAllLetters =
    target.heard.script === 'Cyrl' || target.heard.script === 'Grek' || target.heard.script === 'Latn';
  const showsVowels = hasAllLetters && writesVowels(source, alignment);
  const readings = [target.heard.sounds, ...target.heard.possibleBases.map(({ sounds }) => sounds)];
  const distances = readings.map((sounds) => soundDistance(source.heard.sounds, sounds, unwritten));
  const least = Math.min(...distances);
  const likely = readings.filter((_, at) => (distances[at] ?? 1) <= least + AS_LIKELY);
  return likely.every((sounds) =>
    wrongSounds(source.heard.sounds, sounds, unwritten, showsVowels).some(
      (pair) => hasAllLetters || !(OPEN_PAIRS.has(pair) || (target.heard.script === 'Kana' && UNHEARD_R.has(pair))),
    ),
  );
}

/**
 * Its letters show how its vowels are rendered in an alphabet: of a text in English. What was Кіган may come back as Keaghan, but
 * Norton is no Нартон; Haaland is Холанн.
 */
function writesVowels({ heard, folded }: SegmentWord, { source: { pack } }: Alignment): boolean {
  return heard.script === 'Latn' && knowsTranslatedWords(pack) && !folded.includes('aa');
}

/** Arabic has no g, kana read ngs as nks. */
const OPEN_PAIRS: ReadonlySet<string> = new Set(['kg', 'gk', 'pb', 'bp', 'kK']);
/** Kana have no r before a consonant, and one sound for r and l; an abjad writes both. */
const UNHEARD_R: ReadonlySet<string> = new Set(['#l', 'l#']);
/** How much farther off than the nearest reading another may be. */
const AS_LIKELY = 0.03;

/** A country as the CLDR writes it, or a spelling that the habits of the language account for. */
function isExplained({ source, target }: WordDrift, alignment: Alignment, isFamily: boolean): boolean {
  return (
    speaksOfItsCountry(source, target, alignment) ||
    isRespelling(source.folded, target.folded, {
      bases: target.heard.derivations.keys(),
      isKnown: isOfTheWorld(source, alignment),
      keepsDoubles: isFamily && knowsTranslatedWords(alignment.source.pack),
    })
  );
}

/** A country, a city or a people, and not a word that merely begins as one does: North and Norton, Chile and Childers. */
function isOfCountry({ folded, countries }: SegmentWord, { source: { pack } }: Alignment): boolean {
  if (!pack || countries.length === 0) return false;
  return wordsOfCountries(countries, pack).some((word) =>
    folded.startsWith(word.slice(0, Math.max(SHORTEST_ACROSS, word.length - 1))),
  );
}

/** The country, the place or the people is written as the CLDR writes it; of a people the beginning is enough. */
function speaksOfItsCountry(source: SegmentWord, target: SegmentWord, { target: { pack } }: Alignment): boolean {
  const codes = source.countries.filter((code) => target.countries.includes(code));
  if (!pack || codes.length === 0) return false;
  const { folded, heard } = target;
  if (wordsOfCountries(codes, pack).some((word) => word === folded || heard.derivations.has(word))) return true;
  // Japon of Japonya: a people by the beginning of the country's own name.
  if (wordsOfCountries(codes, pack).some((word) => word.startsWith(folded))) return true;
  // European, Euroopan: of a part of the world.
  if (codes.every((code) => /^\d+$/u.test(code))) return true;
  const isPeople = source.country === undefined && codes.every((code) => !code.includes(PLACE));
  return isPeople && source.folded.slice(0, -LONGEST_ENDING) === folded.slice(0, source.folded.length - LONGEST_ENDING);
}

/** In the CLDR's ids of cities: Europe/Madrid. */
const PLACE = '/';
/** -ans, -ien. */
const LONGEST_ENDING = 3;

/** What languages have endings of their own for; how a country ends the CLDR says. */
function isOfTheWorld({ folded, country }: SegmentWord, { source: { pack } }: Alignment): boolean {
  return !knowsTranslatedWords(pack) || (country === undefined && isKnownName(folded, pack));
}

/** In one script, with a capital, and no title. */
function givenNameOf({ source, target }: WordDrift, counterparts: Counterparts): WordDrift['given'] {
  if (!source.followsOn || !target.followsOn) return undefined;
  const a = counterparts.source[counterparts.source.indexOf(source) - 1];
  const b = counterparts.target[counterparts.target.indexOf(target) - 1];
  if (!a || !b || a.folded !== b.folded || !a.isCapital || a.certainty <= TRANSLATED) return undefined;
  return { source: a, target: b };
}

/** A word that would elsewhere be translated is kept where its neighbour is. */
function isBesideTheSame({ source, target }: WordDrift, counterparts: Counterparts, alignment: Alignment): boolean {
  const [at, place] = [counterparts.source.indexOf(source), counterparts.target.indexOf(target)];
  // Titles stand before a name and are translated: Kapitän, Kapten. At the start of a sentence a capital tells nothing of them.
  const opens = (source.opensSentence || target.opensSentence) && !knowsTranslatedWords(alignment.source.pack);
  const steps = source.certainty < TRANSLATED || opens ? [-1] : [-1, 1];
  return steps.some((step) => {
    const [a, b] = [counterparts.source[at + step], counterparts.target[place + step]];
    if (!a?.isCapital || !b?.isCapital || a.folded !== b.folded || a.certainty === 0) return false;
    return step === -1 ? source.followsOn && target.followsOn : a.followsOn && b.followsOn;
  });
}
