import { countryOf } from '../../names/countries.js';
import { isNameOf } from '../../names/known-names.js';
import { isKnownName, knowsTranslatedWords } from '../../names/translated-words.js';
import type { Script } from '../../text/scripts.js';
import type { Alignment, Reading } from '../pair.js';
import { tellsNames } from './evidence.js';
import type { SegmentWord } from './name-words.js';
import { areBeside } from './slip.js';

/** From here on a slip is sure enough to be told as one. */
export const SURE = 0.8;
/** A name without a counterpart stands where the source has another without one: nothing but their order says so. */
const BY_ORDER = 0.75;
/** The same, where one of the two may be no name, or have a counterpart after all. */
const BY_DOUBTFUL_ORDER = 0.72;

export function orderCertainty(isSure: boolean, alignment: Alignment): number {
  const certainty = isSure ? BY_ORDER : BY_DOUBTFUL_ORDER;
  return tellsNames(alignment) ? certainty : certainty / 2;
}

/** Of what stands beside a word that both texts have. */
export function besideCertainty(alignment: Alignment): number {
  return tellsNames(alignment) ? SURE : SURE / 2;
}

/**
 * A name may be left out for a pronoun; hardly one of two words. A script without capitals does not show what took a name's
 * place: there a name that has sounds enough to be heard is missed alone.
 */
export function missingCertainty(
  word: SegmentWord,
  missing: readonly SegmentWord[],
  { source, target }: Alignment,
): number {
  const { certainty } = word;
  const partner = missing.find(
    (other) => (areBeside(word, other) && other.followsOn) || (areBeside(other, word) && word.followsOn),
  );
  if (!knowsTranslatedWords(source.pack)) {
    // Seconde Guerre, Partido Laborista: where ordinary words are not known two capitals are no person yet.
    const isPerson =
      partner &&
      source.pack !== undefined &&
      source.pack.contexts?.capitalBodies !== true &&
      [word, partner].some(({ heard }) => isNameOf(heard, target.pack));
    const isPlace = word.countries.length > 0 || (partner?.countries.length ?? 0) > 0;
    return isPerson && !isPlace ? certainty : certainty / 2;
  }
  if (partner) return isOfCountry(word, missing, source) ? certainty / 2 : certainty;
  const isHeard =
    UNCASED.has(target.pack?.scripts[0] ?? 'Zyyy') &&
    word.heard.skeleton.length >= (isKnownName(word.folded, source.pack) ? HEARD : HEARD + 1);
  // A country may be named by its capital, its people or its president.
  return isHeard && word.country === undefined ? certainty : certainty / 2;
}

/** Regno Unito: what is UK in another language. */
function isOfCountry(word: SegmentWord, missing: readonly SegmentWord[], { pack }: Reading): boolean {
  if (!pack) return false;
  return missing.some((other) => {
    const [first, second] = other.start < word.start ? [other, word] : [word, other];
    return areBeside(first, second) && countryOf(`${first.text} ${second.text}`, pack) !== undefined;
  });
}

/** Alphabets without capitals; Chinese and Japanese write names in too many ways. */
const UNCASED: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Deva', 'Geor']);
/** Consonants; a name that is not known to sound through needs one more. */
const HEARD = 3;

/** In Chinese a name may be shortened to a syllable (佛州 for Florida): only a full name is sure. */
export function addedCertainty(
  word: SegmentWord,
  gained: readonly SegmentWord[],
  isGone: boolean,
  { source, target }: Alignment,
): number {
  // A translator may name what the source only hints at: a region by its adjective, a person by an office.
  if (!isKnownName(word.folded, target.pack) && !isGone) return SURE / 2;
  if (!isGone && word.country !== undefined) return SURE / 2;
  const isFullName = gained.some((other) => areBeside(word, other) || areBeside(other, word));
  return isFullName || source.pack?.spaced !== false ? SURE : SURE / 2;
}
