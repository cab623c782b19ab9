import type { Reading } from '../pair.js';
import { NAME, type SegmentWord } from './name-words.js';

/** Whether a word stands as a name does, where every noun has a capital too. */
export function isNameLike(word: SegmentWord, words: readonly SegmentWord[], reading: Reading): boolean {
  if (word.certainty < NAME) return false;
  const { capitalNouns, nouns } = reading.pack?.contexts ?? {};
  if (!capitalNouns) return true;
  const endsAsNoun = nouns?.endings.some((ending) => word.folded.endsWith(ending)) ?? false;
  return words[0] !== word && !isQualified(word, words, reading) && !endsAsNoun;
}

/** A name stands without article and adjective; a preposition before it is neither. */
export function isQualified(word: SegmentWord, words: readonly SegmentWord[], { pack }: Reading): boolean {
  const { folded: before, isSmall, opensSentence } = words[words.indexOf(word) - 1] ?? {};
  const nouns = pack?.contexts?.nouns;
  if (before === undefined || !nouns || nouns.notBefore.includes(before)) return false;
  return (
    nouns.before.includes(before) ||
    (nouns.beforeEndings.some((ending) => before.endsWith(ending)) &&
      (isSmall === true || opensSentence === true || !nouns.agentEndings.some((ending) => before.endsWith(ending)))) ||
    ENDS_IN_DIGIT.test(before)
  );
}

const ENDS_IN_DIGIT = /\p{N}$/u;
