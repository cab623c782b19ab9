import type { ArrayTree } from '../glossary/packed-arrays.js';
import type { Entry, Glossary } from '../glossary/entry.js';
import type { Script } from '../text/scripts.js';
import { openStringPool } from '../text/string-pool.js';
import { readForms, type FormColumns } from './form-columns.js';
import { createFormTable, type FormTable, type ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import { readNearWords, type NearColumns } from './near-columns.js';
import { createNearWords, formsThatCount, type NearWords } from './near-words.js';
import { postingsOf } from './postings.js';
import { findUnspaced, readUnspaced, type FindUnspaced, type UnspacedColumns } from './unspaced-columns.js';
import type { Vocabulary } from './vocabulary.js';
import { beginsLikeOne, readWords, type WordColumns } from './word-columns.js';

/** The names of a glossary, to be found in a time that does not grow with their number. Each part is built when first asked for. */
export interface NameIndex {
  readonly table: FormTable;
  /** The id of a folded word; -1 where no form has it. */
  idOfWord(word: string): number;
  /** Forms by their first word's id. */
  byFirstWord(word: number): Int32Array;
  /** Forms of persons by the first and by the last word of their family name. */
  byFamily(word: number): Int32Array;
  /** Forms that hold a word. */
  formsWith(word: string): Int32Array;
  /** The listed words that a word without accents may stand for. */
  marked(plain: string): readonly string[];
  /**
   * Whether a listed word begins like this one: what does not can be no case of any.
   * @param small only such as are listed without a capital
   */
  beginsLikeListed(plain: string, small: boolean): boolean;
  readonly unspacedAt: FindUnspaced;
  formsOf(entry: string): readonly ListedForm[];
  /** Words that sound or look like one of a script and a language; see `createNearWords`. */
  nearWords(script?: Script, language?: string): NearWords;
  /** Listed words that were looked at before, by word and language. */
  readonly heard: Map<string, HeardWord>;
  /** What is known of the words of texts, by language. */
  readonly vocabularies: Map<string, Vocabulary>;
}

/** All that is read off the names of a glossary, in flat arrays. */
export interface NameColumns {
  readonly forms: FormColumns;
  readonly words: WordColumns;
  readonly unspaced: UnspacedColumns;
  readonly near: NearColumns;
}

/** To be kept beside the entries, so that nothing need be read off them again. @param entries in their order */
export function readNames(entries: readonly Entry[]): NameColumns & ArrayTree {
  const forms = readForms(entries);
  const table = createFormTable({ entries: new Map(entries.map((entry) => [entry.id, entry])) }, forms);
  const columns = { forms, words: readWords(forms), unspaced: readUnspaced(table), near: readNearWords(table) };
  return columns as NameColumns & ArrayTree;
}

export function createNameIndex(glossary: Glossary): NameIndex {
  // Of a list of the version that this program reads.
  const kept = glossary.compiled?.columns as NameColumns | undefined;
  const forms = kept?.forms ?? readForms([...glossary.entries.values()]);
  const table = createFormTable(glossary, forms);
  const words = once(() => openWords(kept?.words ?? readWords(forms)));
  const near = new Map<string, NearWords>();
  const nearOf = (script: Script | undefined, language: string | undefined) => {
    const counts = formsThatCount(table, script, language);
    return createNearWords(table, kept?.near ?? readNearWords(table, counts), counts, script);
  };
  const unspacedAt = once(() => findUnspaced(kept?.unspaced ?? readUnspaced(table)));
  return {
    ...{ table, heard: new Map(), vocabularies: new Map() },
    idOfWord: (word) => table.words.find(word),
    byFirstWord: (word) => postingsOf(forms.byFirstWord, word),
    byFamily: (word) => postingsOf(forms.byFamily, word),
    formsWith: (word) => postingsOf(words().byWord, table.words.find(word)),
    marked: (plain) => Array.from(words().marked(plain), (word) => table.words.at(word)),
    beginsLikeListed: (plain, small) => beginsLikeOne(plain, small ? words().smallBeginnings : words().beginnings),
    unspacedAt: (text, at) => unspacedAt()(text, at),
    formsOf: (entry) => table.formsOf(entry),
    nearWords(script, language) {
      const key = `${script ?? ''} ${language ?? ''}`;
      const known = near.get(key) ?? nearOf(script, language);
      near.set(key, known);
      return known;
    },
  };
}

function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}

function openWords({ byWord, plain, byPlain, beginnings, smallBeginnings }: WordColumns) {
  const plainWords = openStringPool(plain);
  return {
    byWord,
    marked: (word: string) => postingsOf(byPlain, plainWords.find(word)),
    beginnings: openStringPool(beginnings),
    smallBeginnings: openStringPool(smallBeginnings),
  };
}
