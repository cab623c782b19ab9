import type { Entry } from '../../glossary/entry.js';
import type { Word } from '../words.js';

/**
 * Whether a word has the capitals that its term asks for. "IT" is never "it"; other terms are alike in any letters unless their
 * entry says no. A sentence may lend its first word a capital, a headline all of them.
 * @param prefix letters before the term itself
 */
export function isCasedAlike(word: Word, spelled: string, prefix: number, entry: Entry, text: string): boolean {
  const isExact = entry.caseSensitive === true || entry.partOfSpeech === 'properNoun' || isShortCapitals(spelled);
  if (!isExact) return true;
  const own = word.text.slice(prefix);
  const same = commonStart(own, spelled);
  if (own.startsWith(spelled.slice(0, same))) return true;
  if (own.length > 1 && own === own.toUpperCase() && text === text.toUpperCase()) return true;
  const lowered = own.charAt(0).toLowerCase() + own.slice(1);
  return lowered.startsWith(spelled.slice(0, same)) && opensSentence(text, word.start);
}

const SHORT_ACRONYM = 5;

/** IT, WHO: written in small letters they are other words. */
export function isShortCapitals(spelled: string): boolean {
  return (
    spelled.length > 1 &&
    spelled.length <= SHORT_ACRONYM &&
    spelled === spelled.toUpperCase() &&
    spelled !== spelled.toLowerCase()
  );
}

function commonStart(a: string, b: string): number {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same]?.toLowerCase() === b[same]?.toLowerCase()) same++;
  return same;
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  return before === '' || /[.!?:;…"“„«‹(\n¿¡•-]$/u.test(before);
}
