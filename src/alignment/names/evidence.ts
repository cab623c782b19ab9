import type { HeardWord } from '../../names/heard-word.js';
import { isNameOf } from '../../names/known-names.js';
import type { LanguagePack } from '../../languages/pack.js';
import type { Alignment } from '../pair.js';
import { NAME, type SegmentWord } from './name-words.js';

/**
 * What tells that a word of the target is a name and not the rendering of an ordinary word: that it is `known` all over the
 * world, `foreign` to the letters or the script of the language, or no more than its `capital`.
 */
export type NameSign = 'known' | 'foreign' | 'capital' | 'none';

/** Remembered by word, since it is dear. */
export function signOf(word: SegmentWord, alignment: Alignment): NameSign {
  let sign = SIGNS.get(word);
  if (!sign) SIGNS.set(word, (sign = readSign(word, alignment)));
  return sign;
}

const SIGNS = new WeakMap<SegmentWord, NameSign>();
const SHORTEST = 4;
/** In a language that writes every noun with a capital. */
const SHORTEST_NOUN = 6;

function readSign(word: SegmentWord, { source, target }: Alignment): NameSign {
  const { pack } = target;
  if (word.text.length < SHORTEST || word.isAcronym) return 'none';
  if (hasNoCase(word)) return 'none';
  if (!word.isCapital || word.certainty < LEAST) return 'none';
  if (isForeign(word, pack)) return 'foreign';
  const list = source.pack?.lexicon ? source.pack : pack;
  const mayInflect = !pack?.contexts?.capitalNouns;
  if ((mayInflect || word.text.length >= SHORTEST_NOUN) && isKnown(word.heard, list, mayInflect)) return 'known';
  return mayInflect && word.certainty >= NAME ? 'capital' : 'none';
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

export function hasNoCase({ text }: SegmentWord): boolean {
  return text.toLowerCase() === text.toUpperCase();
}

/** Of another script, or with letters that no word of the language's own has. */
function isForeign({ heard }: SegmentWord, pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  if (!pack.scripts.includes(heard.script)) return true;
  return pack.names.foreignLetters?.some((letters) => heard.folded.includes(letters)) ?? false;
}
