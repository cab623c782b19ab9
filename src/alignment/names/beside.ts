import { isEpithet, isTranslatedWord, knowsTranslatedWords } from '../../names/translated-words.js';
import type { Alignment, Reading } from '../pair.js';
import { beginOnOneSound, hasNoCase, isNoWord, isPlainWord, mayBeSpelling, signOf, soundsAlike } from './evidence.js';
import { isRight, type Counterparts } from './counterparts.js';
import { APART, SURE_KIN, type Kin } from './kinship.js';
import { NAME, SHORT, type SegmentWord } from './name-words.js';

/** West Virginia Metro News: a word beside one that is kept letter by letter should be kept too, even one that is elsewhere translated. */
export function insideTheSame(
  word: SegmentWord,
  { source, target }: Counterparts,
  alignment: Alignment,
): SegmentWord | undefined {
  const { source: reading, target: translation } = alignment;
  if (isCompoundNoun(word, translation)) return undefined;
  const at = target.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = target[at + step];
    if (!neighbour?.isCapital || !(step === -1 ? word : neighbour).followsOn) continue;
    for (const [place, other] of source.entries()) {
      const beside = source[place - step];
      if (other.folded !== neighbour.folded || !beside?.isCapital || beside.heard.script !== word.heard.script)
        continue;
      const mayBeNoun = reading.pack?.contexts?.capitalNouns ?? (opensWithNoun(beside, reading) && word.opensSentence);
      const isTitle = step === 1 && (beside.certainty < NAME || mayBeNoun) && !isNoWord(word, alignment);
      if (
        (step === -1 ? beside : other).followsOn &&
        beside.certainty > SHORT &&
        !isTitle &&
        beside.folded !== word.folded
      )
        return beside;
    }
  }
  return undefined;
}

/** Debian Package, Debian-Paket: where nouns have capitals, one that a hyphen ties to a name is translated. */
function isCompoundNoun({ segment, start }: SegmentWord, { pack }: Reading): boolean {
  return pack?.contexts?.capitalNouns === true && segment.text.text.charAt(start - 1) === '-';
}

/** Eigenaar Nordlund, Ägaren Nordlund: at the start of a sentence any word has a capital, and not all languages are known by their words. */
function opensWithNoun({ opensSentence }: SegmentWord, { pack }: Reading): boolean {
  return opensSentence && !knowsTranslatedWords(pack);
}

/**
 * Given name and family name: where the word before or after has its counterpart, what stands beside that is the rendering.
 * @param isFamily the word is a name, or stands as one does; of others only a name beyond doubt can have taken the place
 */
export function besideTheSame(
  word: SegmentWord,
  { source, target, kinship, isLonely }: Counterparts,
  alignment: Alignment,
  isFamily: boolean,
): SegmentWord | undefined {
  const at = source.indexOf(word);
  // What stands before a name and may be translated is a title.
  const mayBeTitle = (step: number) => word.certainty < NAME && step === 1;
  const mayStandFor = (beside: SegmentWord, isSure: boolean, step: number) =>
    isLonely(beside, 'target') &&
    mayBeName(beside) &&
    (!(mayBeTitle(step) || !isFamily) || isNoWord(beside, alignment)) &&
    !isCompoundNoun(beside, alignment.target) &&
    // Harvard, Гарвардському; Xherdan, Джердана: made of it, or a rendering that no rule knows.
    (kinship(word, beside).kinship !== 'kin' || word.heard.script === beside.heard.script) &&
    !(isFamily ? soundsAlike(word, beside) : mayBeSpelling(word, beside)) &&
    (isSure ? !isPlainWord(beside, alignment) : signOf(beside, alignment) !== 'none') &&
    !(hasNoCase(beside) && beginOnOneSound(word, beside)) &&
    !isTranslatedWord(beside.folded, alignment.target.pack) &&
    !isEpithet(beside.folded, alignment.target.pack);
  for (const step of [-1, 1]) {
    const neighbour = source[at + step];
    const joined = step === -1 ? word.followsOn : neighbour?.followsOn;
    if (!neighbour || !joined || neighbour.certainty === 0) continue;
    for (const [place, other] of target.entries()) {
      const kin = kinship(neighbour, other);
      // Südkalifornien is Southern California in one word.
      if (!isRendering(kin, other) || kinship(word, other) !== APART) continue;
      // North Korea is Корея Північна in other languages.
      const isSure = word.certainty >= NAME && isRight(kin);
      const sides = isRight(kin) ? [-step] : [-step, step];
      for (const side of sides) {
        const beside = target[place + side];
        const isJoined = side === -1 ? other.followsOn : beside?.followsOn;
        if (beside && isJoined && mayStandFor(beside, isSure, step)) return beside;
      }
    }
  }
  return undefined;
}

/** The right form, nearly it, or the word of a country that stands for it: Північна Корея. */
function isRendering(kin: Kin, { isCapital }: SegmentWord): boolean {
  if (isRight(kin)) return true;
  return isCapital && (kin.kinship === 'kin' ? kin.score >= SURE_KIN : kin.kinship === 'near' && kin.score >= NEARLY);
}

const NEARLY = 0.8;

const SHORTEST_UNCASED = 4;

/** In a script with capitals a name has one. */
function mayBeName(word: SegmentWord): boolean {
  if (word.isCapital) return word.certainty > SHORT;
  return word.text === word.text.toUpperCase() && word.text.length >= SHORTEST_UNCASED;
}
