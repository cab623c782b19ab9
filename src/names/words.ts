import type { Span } from '../text/span.js';
import { foldWord } from './fold.js';

/** A word of a text or of a name: letters, digits, and apostrophes inside. A hyphen parts two words. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

// The apostrophe at the end belongs to the word ("Boehlers'"); a full stop does not.
const WORD =
  /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+(?:['’ʼ‘ʻ`´\u05f3][\p{L}\p{M}\p{N}\u00ad]+)*(?:['’ʼ](?![\p{L}\p{N}]))?/gu;

const KANA = /[\u3041-\u30ff]/u;
// Japanese parts its words by changing the script: a foreign name is a run of katakana.
const SAME_KANA = /[\u30a1-\u30fa\u30fc-\u30ff]+|[^\u30a1-\u30fa\u30fc-\u30ff]+/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (!KANA.test(match[0])) addWord(match[0], match.index, words);
    else for (const part of match[0].matchAll(SAME_KANA)) addWord(part[0], match.index + part.index, words);
  }
  return words;
}

function addWord(text: string, start: number, words: Word[]): void {
  const folded = foldWord(text);
  if (folded !== '') words.push({ start, end: start + text.length, text, folded });
}
