import { openStringPool, poolStrings, type PooledStrings, type StringPool } from '../text/string-pool.js';
import { withoutMarks } from './fold.js';
import type { FormColumns } from './form-columns.js';
import { createPostings, type PostingArrays } from './postings.js';

/** Ways to a listed word, beside the word itself. */
export interface WordColumns {
  /** Forms by each of their words, once each. */
  readonly byWord: PostingArrays;
  /** Words that have marks, by what they are without them. */
  readonly plain: PooledStrings;
  readonly byPlain: PostingArrays;
  /** The first letters that a case of a listed word still has. */
  readonly beginnings: PooledStrings;
  /** The same of words that a form writes without a capital. */
  readonly smallBeginnings: PooledStrings;
}

export function readWords(forms: FormColumns): WordColumns {
  const words = openStringPool(forms.words);
  return { byWord: postingsByWord(forms, words.size), ...markedWords(words), ...beginningsOf(words, forms.isSmall) };
}

function postingsByWord({ wordsFrom, sequence }: FormColumns, words: number): PostingArrays {
  const keys: number[] = [];
  const forms: number[] = [];
  for (let form = 0; form < wordsFrom.length - 1; form++) {
    const [from = 0, to = 0] = [wordsFrom[form], wordsFrom[form + 1]];
    for (let at = from; at < to; at++) {
      if (sequence.subarray(from, at).includes(sequence[at] ?? -1)) continue;
      keys.push(sequence[at] ?? 0);
      forms.push(form);
    }
  }
  return createPostings(keys, forms, words);
}

function markedWords(words: StringPool): Pick<WordColumns, 'plain' | 'byPlain'> {
  const ids = new Map<string, number>();
  const [keys, marked]: [number[], number[]] = [[], []];
  for (let word = 0; word < words.size; word++) {
    const text = words.at(word);
    const plain = withoutMarks(text);
    if (plain === text) continue;
    const id = ids.get(plain) ?? ids.size;
    ids.set(plain, id);
    keys.push(id);
    marked.push(word);
  }
  return { plain: poolStrings([...ids.keys()]), byPlain: createPostings(keys, marked, ids.size) };
}

function beginningsOf(words: StringPool, isSmall: Uint8Array): Pick<WordColumns, 'beginnings' | 'smallBeginnings'> {
  const [all, small] = [new Set<string>(), new Set<string>()];
  for (let word = 0; word < words.size; word++) {
    const beginning = beginningOf(withoutMarks(words.at(word)));
    all.add(beginning);
    if (isSmall[word]) small.add(beginning);
  }
  return { beginnings: poolStrings([...all]), smallBeginnings: poolStrings([...small]) };
}

/** A case changes the last letters of a word: the longer it is the more of its beginning stays. */
function beginningOf(plain: string): string {
  const { length } = plain;
  return plain.slice(0, length >= 10 ? 5 : length >= 8 ? 4 : length >= 6 ? 3 : 2);
}

/** Whether a listed word begins like this one: what does not can be no case of any. */
export function beginsLikeOne(plain: string, beginnings: StringPool): boolean {
  for (let length = 2; length <= 5; length++)
    if (beginnings.find(plain, 0, Math.min(length, plain.length)) >= 0) return true;
  return false;
}
