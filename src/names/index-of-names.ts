import type { Glossary } from '../glossary/entry.js';
import type { Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import type { FormColumns } from './form-columns.js';
import { createFormTable, type FormTable, type ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import { createNearWords, type NearWords } from './near-words.js';
import { createPostings, type Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';

/** A form in a script without spaces, or the family name in it (what follows the dot of a foreign name). */
export interface UnspacedForm {
  readonly form: ListedForm;
  readonly written: string;
  readonly isFamily: boolean;
}

/** The names of a glossary, to be found in a time that does not grow with their number. Each part is built when first asked for. */
export interface NameIndex {
  readonly table: FormTable;
  isListed(word: string): boolean;
  /** Forms by their first word's id. */
  readonly byFirstWord: Postings;
  /** Forms of persons by the first and by the last word of their family name. */
  readonly byFamily: Postings;
  /** Forms that hold a word. */
  formsWith(word: string): Int32Array;
  /** The listed words that a word without accents may stand for. */
  marked(plain: string): readonly string[];
  /** Whether a listed word begins like this one: what does not can be no case of any. */
  beginsLikeListed(plain: string): boolean;
  /** What is written without spaces, by its first two letters. */
  unspaced(beginning: string): readonly UnspacedForm[];
  formsOf(entry: string): readonly ListedForm[];
  /** Words that sound or look like one of a script and a language; see `createNearWords`. */
  nearWords(script?: Script, language?: string): NearWords;
  /** Listed words that were looked at before, by word and language. */
  readonly heard: Map<string, HeardWord>;
  /** What is known of the words of texts, by language. */
  readonly vocabularies: Map<string, Vocabulary>;
}

export function createNameIndex(glossary: Glossary, columns?: FormColumns): NameIndex {
  const table = createFormTable(glossary, columns);
  const near = new Map<string, NearWords>();
  const byWord = once(() => postingsByWord(table));
  const marked = once(() => markedWords(table.words));
  const beginnings = once(() => new Set(table.words.map((word) => beginningOf(withoutMarks(word)))));
  const unspaced = once(() => unspacedForms(table));
  return {
    ...{ table, byFirstWord: postingsByFirstWord(table), heard: new Map(), vocabularies: new Map() },
    byFamily: createPostings(table.familyKeys.words, table.familyKeys.forms, table.words.length),
    isListed: (word) => table.idOfWord.has(word),
    formsWith: (word) => byWord().of(table.idOfWord.get(word) ?? -1),
    marked: (plain) => marked().get(plain) ?? [],
    beginsLikeListed: (plain) => LENGTHS.some((length) => beginnings().has(plain.slice(0, length))),
    unspaced: (beginning) => unspaced().get(beginning) ?? [],
    formsOf: (entry) => table.formsOf(entry),
    nearWords(script, language) {
      const key = `${script ?? ''} ${language ?? ''}`;
      const known = near.get(key) ?? createNearWords(table, script, language);
      near.set(key, known);
      return known;
    },
  };
}

/** A case changes the last letters of a word: the longer it is the more of its beginning stays. */
const LENGTHS: readonly number[] = [2, 3, 4, 5];

function beginningOf(plain: string): string {
  const { length } = plain;
  return plain.slice(0, length >= 10 ? 5 : length >= 8 ? 4 : length >= 6 ? 3 : 2);
}

function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}

function postingsByFirstWord({ size, wordsFrom, sequence, words }: FormTable): Postings {
  const keys: number[] = [];
  const forms: number[] = [];
  for (let form = 0; form < size; form++) {
    const at = wordsFrom[form] ?? 0;
    if (at === wordsFrom[form + 1]) continue;
    keys.push(sequence[at] ?? 0);
    forms.push(form);
  }
  return createPostings(keys, forms, words.length);
}

function postingsByWord({ size, wordsFrom, sequence, words }: FormTable): Postings {
  const keys: number[] = [];
  const forms: number[] = [];
  for (let form = 0; form < size; form++) {
    const [from = 0, to = 0] = [wordsFrom[form], wordsFrom[form + 1]];
    for (let at = from; at < to; at++) {
      if (sequence.subarray(from, at).includes(sequence[at] ?? -1)) continue;
      keys.push(sequence[at] ?? 0);
      forms.push(form);
    }
  }
  return createPostings(keys, forms, words.length);
}

function unspacedForms(table: FormTable): Map<string, UnspacedForm[]> {
  const byBeginning = new Map<string, UnspacedForm[]>();
  for (const id of table.unspaced) {
    const form = table.form(id);
    add(byBeginning, form.text.slice(0, 2), { form, written: form.text, isFamily: false });
    const family = form.words.length > 1 && form.entry.kind === 'person' ? (form.spelled.at(-1) ?? '') : '';
    if (family.length > 1 && !form.rejected)
      add(byBeginning, family.slice(0, 2), { form, written: family, isFamily: true });
  }
  return byBeginning;
}

function markedWords(words: readonly string[]): Map<string, string[]> {
  const marked = new Map<string, string[]>();
  for (const word of words) {
    const plain = withoutMarks(word);
    if (plain !== word) add(marked, plain, word);
  }
  return marked;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
