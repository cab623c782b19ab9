import type { Reading } from '../pair.js';
import { NAME, type SegmentWord } from './name-words.js';

/** Whether a word stands as a name does, where every noun has a capital too. */
export function isNameLike(word: SegmentWord, words: readonly SegmentWord[], { pack }: Reading): boolean {
  if (word.certainty < NAME) return false;
  if (!pack?.contexts?.capitalNouns) return true;
  return words[0] !== word && !isQualified(word, words) && !NOUN_ENDING.test(word.folded);
}

/** A name stands without article and adjective; a preposition before it is neither. */
export function isQualified(word: SegmentWord, words: readonly SegmentWord[]): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && QUALIFIED.test(before.folded) && !JOINING.test(before.folded);
}

/** Prepositions and conjunctions that end as adjectives do, and an article of the name's own. */
const JOINING =
  /^(?:the|aber|oder|über|gegenüber|unter|hinter|außer|wider|wegen|gegen|neben|zwischen|laut|ohne|wie|sowie|dass|denn|wenn)$/u;
const QUALIFIED = /(?:e|en|er|es|em|\p{N})$|^(?:ein|kein|mein|sein|das|im|am|zum|vom|beim|ins|ans)$/u;
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nis|nisse|tum|ling|linge|chen|lein|tät|täten|ismus|eur|ern|en)$/u;
