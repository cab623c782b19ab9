import type { LanguagePack } from '../languages/pack.js';
import { isInFilter } from '../text/word-filter.js';
import { isTranslatedWord } from './translated-words.js';

/**
 * Whether a word in this form is an ordinary one of the language, or one that another language translates.
 * @param folded as `foldWord` gives it
 */
export function isOrdinaryWord(folded: string, pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  return isTranslatedWord(folded, pack) || (pack.ordinary !== undefined && isInFilter(folded, pack.ordinary));
}

/** Whether the ordinary words of a language are listed, so that of the rest it can be said that they are names. */
export function knowsOrdinaryWords(pack: LanguagePack | undefined): boolean {
  return pack !== undefined && (pack.lexicon !== undefined || pack.ordinary !== undefined);
}
