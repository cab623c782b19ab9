import { fold } from './fold.js';
import type { Span } from './span.js';
import { tokenise } from './words.js';

/** A word of the phrase stands in the text with this many letters more at most: endings of case and number. */
const LONGEST_ENDING = 3;

/** Where the words of a phrase stand in a text one after the other, whatever their capitals and short endings. */
export function findPhrase(text: string, phrase: string): Span | undefined {
  const wanted = foldedWords(phrase);
  const words = foldedWords(text);
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, index) => isFormOf(words[at + index]?.folded ?? '', word.folded))) {
      return { start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 };
    }
  }
  return undefined;
}

function isFormOf(word: string, wanted: string): boolean {
  return word.startsWith(wanted) && word.length <= wanted.length + LONGEST_ENDING;
}

function foldedWords(
  text: string,
): readonly { readonly folded: string; readonly start: number; readonly end: number }[] {
  return [...tokenise(text)].map(({ start, end }) => ({ folded: fold(text.slice(start, end)), start, end }));
}
