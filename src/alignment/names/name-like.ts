import type { Reading } from '../pair.js';
import { NAME, type SegmentWord } from './name-words.js';

/** Whether a word stands as a name does, where every noun has a capital too. */
export function isNameLike(word: SegmentWord, words: readonly SegmentWord[], { pack }: Reading): boolean {
  if (word.certainty < NAME) return false;
  if (!pack?.contexts?.capitalNouns) return true;
  return words[0] !== word && !isQualified(word, words) && !NOUN_ENDING.test(word.folded);
}

/** A name stands without article and adjective. */
export function isQualified(word: SegmentWord, words: readonly SegmentWord[]): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && before.folded !== 'the' && QUALIFIED.test(before.folded);
}

const QUALIFIED = /(?:e|en|er|es|em|ein|kein|mein|sein|das|im|am|zum|vom|beim|ins|ans|\p{N})$/u;
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nis|nisse|tum|ling|linge|chen|lein|tät|täten|ismus|eur|ern|en)$/u;
