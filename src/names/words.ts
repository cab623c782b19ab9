import type { Span } from '../text/span.js';
import { foldWord } from './fold.js';

/** A word of a text or of a name: letters, digits, and apostrophes inside. A hyphen parts two words. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

// The apostrophe at the end belongs to the word ("Boehlers'"); a full stop does not.
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+(?:['’ʼ‘ʻ`´\u05f3][\p{L}\p{M}\p{N}\u00ad]+)*(?:['’ʼ](?![\p{L}\p{N}]))?/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded === '') continue;
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], folded });
  }
  return words;
}
