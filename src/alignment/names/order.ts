import type { Alignment, Reading } from '../pair.js';
import { countryOf, isCity } from '../../names/countries.js';
import { isNameOf } from '../../names/known-names.js';
import { isOrdinaryWord } from '../../names/ordinary-words.js';
import { knowsTranslatedWords } from '../../names/translated-words.js';
import { isRight, type Counterparts } from './counterparts.js';
import { beginOnOneSound, hasNoCase, isNoWord, mayBeSpelling, soundsAlike, isOutOfScript, signOf } from './evidence.js';
import { isQualified } from './name-like.js';
import { NAME, type SegmentWord } from './name-words.js';
import { isStranger } from './stranger.js';

/** A name of the source and the word of the target that stands in its place. */
export interface PairedByOrder {
  readonly from: SegmentWord;
  readonly to: SegmentWord;
  /** The name sounds through in every language, and nothing in the target resembles it. */
  readonly isSure: boolean;
}

/**
 * What is left over on both sides, by its place in the sentence. Where the source's word is sure to sound through, a capital on
 * the other side is enough; where it may have been translated, the target's word must be a name beyond doubt.
 * @param lost names of the source without a counterpart
 * @param isFree has no part in a slip yet
 */
export function* pairedByOrder(
  lost: readonly SegmentWord[],
  isFree: (word: SegmentWord) => boolean,
  counterparts: Counterparts,
  alignment: Alignment,
): Iterable<PairedByOrder> {
  const { source, target, isAlone, isLonely } = counterparts;
  const isWanted = lost.some(isFree)
    ? (to: SegmentWord) => signOf(to, alignment) !== 'none' && isLonely(to, 'target')
    : (to: SegmentWord) => isFree(to) && signOf(to, alignment) !== 'none' && isAlone(to, 'target');
  const lonely = target.filter((to) => isWanted(to) && !isNounThere(to, target, alignment));
  const apart = new Set(lonely.filter((to) => standsApart(to, target) || isUnexplained(to, counterparts, alignment)));
  // Ramiro Zubeldia and Kenneth Ashdown: two words of a name for two.
  const inRun = (word: SegmentWord, words: readonly SegmentWord[], all: readonly SegmentWord[]) =>
    neighboursOf(word, all).length > 0 && neighboursOf(word, all).every((neighbour) => words.includes(neighbour));
  const mayStandFor = (from: SegmentWord, to: SegmentWord) =>
    apart.has(to) || isOutOfScript(to, alignment) || (inRun(to, lonely, target) && inRun(from, lost, source));
  const alone = lonely.filter((to) => isAlone(to, 'target'));
  for (const from of lost) {
    const isName = isKnownToBeName(from, alignment) || (inRun(from, lost, source) && from.countries.length === 0);
    if (!isFree(from) || !isName) continue;
    const fits = (to: SegmentWord) =>
      isFree(to) && mayStandFor(from, to) && mayReplace(from, to, alignment) && !isSeat(from, to, alignment);
    const to = nearest(from, alone.filter(fits), counterparts) ?? nearest(from, lonely.filter(fits), counterparts);
    if (to) yield { from, to, isSure: true };
  }
  for (const to of alone) {
    if (!isFree(to) || signOf(to, alignment) === 'none') continue;
    const isSure = isBeyondDoubt(to, alignment);
    if (!apart.has(to) && !isOutOfScript(to, alignment)) continue;
    if (!isSure && !mayStandForName(to, alignment)) continue;
    const candidates = isSure
      ? [lonelyNames, eclipsedNames, namedLessOften, doubtfulNames]
      : [lonelyNames, eclipsedNames];
    for (const find of candidates) {
      const from = nearest(
        to,
        find(counterparts, alignment.source).filter(
          (word) =>
            isFree(word) && (isSure ? !isUnlistedSpelling(word, to, alignment) : mayReplace(word, to, alignment)),
        ),
        counterparts,
      );
      if (!from) continue;
      yield { from, to, isSure: false };
      break;
    }
  }
}

/** In a language whose ordinary words are not known a capital is not enough: Правительство, Stanów, Ponadto. */
function isKnownToBeName({ heard }: SegmentWord, { source, target }: Alignment): boolean {
  return knowsTranslatedWords(source.pack) || !knowsTranslatedWords(target.pack) || isNameOf(heard, target.pack);
}

/** Where every noun has a capital the word of the source's own may be at home as well: das erste Glockenspiel. */
function isNounThere(word: SegmentWord, words: readonly SegmentWord[], alignment: Alignment): boolean {
  if (!alignment.target.pack?.contexts?.capitalNouns || signOf(word, alignment) !== 'capital') return false;
  return isQualified(word, words, alignment.target);
}

/** Beside another word with a capital it is a part of a name that answers to something else: Czerwony Krzyż, Joko Widodo. */
function standsApart(word: SegmentWord, words: readonly SegmentWord[]): boolean {
  if (neighboursOf(word, words).length > 0) return false;
  const { text } = word.segment.text;
  const before = text.slice(Math.max(0, word.start - NEAR), word.start);
  return !LINKED_BEFORE.test(before) && !LINKED_AFTER.test(text.slice(word.end, word.end + NEAR));
}

/**
 * A name beyond doubt beside a title, or beside words that answer to nothing either: it is no family name that the target adds to
 * a given one.
 */
function isUnexplained(word: SegmentWord, { source, target, isAlone }: Counterparts, alignment: Alignment): boolean {
  if (!isNoWord(word, alignment) || !source.some(({ isSmall }) => isSmall)) return false;
  const { pack } = alignment.target;
  return neighboursOf(word, target).every(
    (neighbour) => isOrdinaryWord(neighbour.folded, pack) || isAlone(neighbour, 'target'),
  );
}

/** Words with a capital right before and after. */
function neighboursOf(word: SegmentWord, words: readonly SegmentWord[]): readonly SegmentWord[] {
  const at = words.indexOf(word);
  const [before, next] = [words[at - 1], words[at + 1]];
  return [
    ...(word.followsOn && before && isPart(before) ? [before] : []),
    ...(next?.followsOn && isPart(next) ? [next] : []),
  ];
}

/** An initial is no name that answers to anything. */
function isPart({ isCapital, text }: SegmentWord): boolean {
  return isCapital && text.length > 1;
}

/** In UTF-16 units. */
const NEAR = 40;
// The words that join the parts of a body's name where it has capitals: Instituto de Investigación, Championnat d’Écosse.
const LINKED_BEFORE =
  /\p{Lu}[\p{L}\p{M}]+ (?:(?:de|del|des|du|da|do|di|della|of) |d[’'])(?:(?:la|las|los|les|el|the) |l[’'])?$/u;
const LINKED_AFTER = /^ (?:(?:de|del|des|du|da|do|di|della|of) |d[’'])(?:(?:la|las|los|les|el|the) |l[’'])?\p{L}/u;

/** Madrid for Spain, America for Washington: a country may be named by its capital, a place by its country. */
export function isSeat(from: SegmentWord, to: SegmentWord, { source, target }: Alignment): boolean {
  if (!source.pack || !target.pack) return false;
  if (hasNoCase(from)) return from.countries.length > 0;
  if (hasNoCase(to)) return to.countries.length > 0;
  if (isCity(to.folded, target.pack) && countryOf(from.folded, source.pack) !== undefined) return true;
  return isCity(from.folded, source.pack) && countryOf(to.folded, target.pack) !== undefined;
}

/** A word that opens a sentence has a capital whatever it is. */
function mayReplace(from: SegmentWord, to: SegmentWord, alignment: Alignment): boolean {
  // A spelling that follows no rule (Bough → Баф) mostly keeps the first sound.
  if (hasNoCase(to) || hasNoCase(from) ? beginOnOneSound(from, to) : soundsAlike(from, to)) return false;
  const sign = signOf(to, alignment);
  if (!to.opensSentence || sign === 'foreign') return true;
  return sign === 'known' && from.opensSentence;
}

/** Bough, Баф: a spelling that follows no rule is in no list either. */
function isUnlistedSpelling(from: SegmentWord, to: SegmentWord, alignment: Alignment): boolean {
  return signOf(to, alignment) === 'unlisted' && mayBeSpelling(from, to);
}

function isBeyondDoubt(to: SegmentWord, alignment: Alignment): boolean {
  if (to.certainty < NAME || hasNoCase(to)) return false;
  const sign = signOf(to, alignment);
  return sign === 'foreign' || ((sign === 'known' || sign === 'unlisted') && !to.opensSentence);
}

/** The whole source holds no name like it; where every noun of the source has a capital none is a name for that. */
function mayStandForName(to: SegmentWord, alignment: Alignment): boolean {
  if (alignment.source.pack?.contexts?.capitalNouns) return false;
  return to.certainty >= NAME && !hasNoCase(to) && isStranger(to, alignment);
}

/** Names of the source that the target lacks, the surest first. */
export function* lostNames(
  lost: readonly SegmentWord[],
  counterparts: Counterparts,
  { source }: Alignment,
): Iterable<readonly SegmentWord[]> {
  yield lost;
  yield lonelyNames(counterparts);
  yield eclipsedNames(counterparts);
  yield namedLessOften(counterparts);
  yield doubtfulNames(counterparts, source);
}

/** Names that no more than an ordinary word resembles. */
function lonelyNames({ source, isLonely }: Counterparts): readonly SegmentWord[] {
  return source.filter((word) => word.certainty >= NAME && isLonely(word, 'source'));
}

/** Names that resemble nothing but the rendering of another: beside Sims and Сімс it is Simpson that is gone. */
function eclipsedNames({ source, kinship, relatives }: Counterparts): readonly SegmentWord[] {
  return source.filter((word) => {
    if (word.certainty < NAME) return false;
    const alike = [...relatives(word, 'source')];
    const isOfAnother = (other: SegmentWord) =>
      source.some((each) => each.folded !== word.folded && each.isCapital && isRight(kinship(each, other)));
    return alike.length > 0 && alike.every(([other, kin]) => !isRight(kin) && isOfAnother(other));
  });
}

/** Names that stand in the source more often than in the target. */
function namedLessOften({ source, relatives }: Counterparts): readonly SegmentWord[] {
  return source.filter((word) => {
    if (!word.isCapital || word.isAcronym || word.text.length < SHORTEST || word.certainty === 0) return false;
    const times = source.filter(({ folded }) => folded === word.folded).length;
    const rendered = relatives(word, 'source').size;
    return times > 1 && rendered < times && (rendered > 0 || word.certainty >= NAME);
  });
}

/** Words with a capital that may have been translated. */
function doubtfulNames({ source, isAlone }: Counterparts, reading: Reading): readonly SegmentWord[] {
  const isDoubtful = (word: SegmentWord | undefined) => word?.isCapital === true && isAlone(word, 'source');
  const isOfBody = (word: SegmentWord | undefined) =>
    isDoubtful(word) || (word?.isCapital === true && word.certainty < NAME && word.certainty > 0);
  return source.filter(
    (word, at) =>
      isDoubtful(word) &&
      word.certainty > 0 &&
      !word.isAcronym &&
      !word.opensSentence &&
      // Two words beside each other that may be translated are a body: the White House.
      !(word.followsOn && isOfBody(source[at - 1])) &&
      !(source[at + 1]?.followsOn && isOfBody(source[at + 1])) &&
      word.text.length >= SHORTEST &&
      !isDate(word, reading),
  );
}

const SHORTEST = 4;

function isDate({ folded }: SegmentWord, { pack }: Reading): boolean {
  return pack !== undefined && (folded in pack.cldr.months || folded in pack.cldr.weekdays);
}

/** By its place in the sentence. */
export function nearest(
  word: SegmentWord,
  candidates: readonly SegmentWord[],
  { source, target }: Counterparts,
): SegmentWord | undefined {
  const placeOf = (one: SegmentWord) => {
    const at = source.indexOf(one);
    return at >= 0 ? at / source.length : target.indexOf(one) / target.length;
  };
  const place = placeOf(word);
  let best: SegmentWord | undefined;
  let least = Infinity;
  for (const one of candidates) {
    const distance = Math.abs(placeOf(one) - place);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}
