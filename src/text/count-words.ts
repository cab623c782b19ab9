import { mainScript, type Script } from './scripts.js';
import { tokenise } from './words.js';

/** How many words a text has. Where a script writes no spaces, the words are those that Unicode's dictionaries find. */
export function countWords(text: string): number {
  if (!UNSPACED.has(mainScript(text))) return tokenise(text).length;
  let words = 0;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

/** `Zzzz`: scripts that no pack has, Thai, Lao and Khmer among them. */
const UNSPACED: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hira', 'Kana', 'Zzzz']);
/** Dear to make, and seldom asked for. */
let segmenter: Intl.Segmenter | undefined;
