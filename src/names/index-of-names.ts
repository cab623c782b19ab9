import type { Entry, Glossary, RejectedForm } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import { createNearWords, type NearWords } from './near-words.js';
import { isFamilyFirst, PARTICLES } from './name-parts.js';
import { wordsOf } from './words.js';

/** One way to write an entry's name, as the glossary lists it. */
export interface ListedForm {
  readonly entry: Entry;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  /** Folded. */
  readonly words: readonly string[];
  /** 0 is the canonical one. */
  readonly rank: number;
  readonly rejected?: RejectedForm;
  /** Where the family name begins and ends among the words of a person's full name. */
  readonly family?: readonly [from: number, to: number];
}

/** The names of a glossary, to be found in a time that does not grow with their number. */
export interface NameIndex {
  readonly forms: readonly ListedForm[];
  /** Forms by their words joined by a space. */
  readonly byWords: ReadonlyMap<string, readonly ListedForm[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly ListedForm[]>;
  readonly byLastWord: ReadonlyMap<string, readonly ListedForm[]>;
  /** Forms of persons by their family name (joined by a space; and its last word alone). */
  readonly byFamily: ReadonlyMap<string, readonly ListedForm[]>;
  /** Words that lost their accents → the listed words. */
  readonly unmarked: ReadonlyMap<string, readonly string[]>;
  /** Forms that hold a word. */
  readonly byWord: ReadonlyMap<string, readonly ListedForm[]>;
  /** Forms of scripts without spaces by their first two letters. */
  readonly unspaced: ReadonlyMap<string, readonly ListedForm[]>;
  formsOf(entry: string): readonly ListedForm[];
  /** Words that sound or look like a given one; built when first asked for. */
  nearWords(): NearWords;
}

export function createNameIndex(glossary: Glossary): NameIndex {
  const forms = [...glossary.entries.values()].flatMap(listedForms);
  const byWords = new Map<string, ListedForm[]>();
  const byFirstWord = new Map<string, ListedForm[]>();
  const byLastWord = new Map<string, ListedForm[]>();
  const byFamily = new Map<string, ListedForm[]>();
  const byWord = new Map<string, ListedForm[]>();
  const byEntry = new Map<string, ListedForm[]>();
  const unspaced = new Map<string, ListedForm[]>();
  for (const form of forms) {
    add(byWords, form.words.join(' '), form);
    add(byFirstWord, form.words[0] ?? '', form);
    add(byLastWord, form.words.at(-1) ?? '', form);
    add(byEntry, form.entry.id, form);
    for (const word of new Set(form.words)) add(byWord, word, form);
    for (const key of familyKeys(form)) add(byFamily, key, form);
    if (isUnspaced(form.script)) add(unspaced, form.text.slice(0, 2), form);
  }
  let near: NearWords | undefined;
  return {
    ...{ forms, byWords, byFirstWord, byLastWord, byFamily, byWord, unspaced },
    unmarked: unmarkedWords(byWord.keys()),
    formsOf: (entry) => byEntry.get(entry) ?? [],
    nearWords: () => (near ??= createNearWords(forms)),
  };
}

/** Scripts that put no space between words. */
export function isUnspaced(script: Script): boolean {
  return script === 'Hani' || script === 'Hira' || script === 'Kana';
}

function listedForms(entry: Entry): ListedForm[] {
  const forms: ListedForm[] = [];
  for (const [language, names] of Object.entries(entry.names)) {
    names.forEach((text, rank) => forms.push(listedForm(entry, language, text, rank)));
  }
  for (const [language, rejected] of Object.entries(entry.reject)) {
    for (const wrong of rejected) forms.push({ ...listedForm(entry, language, wrong.form, 0), rejected: wrong });
  }
  return forms.filter((form) => form.words.length > 0);
}

function listedForm(entry: Entry, language: string, text: string, rank: number): ListedForm {
  const words = wordsOf(text).map((word) => word.folded);
  const form = { entry, language, text, rank, words, script: mainScript(text) };
  const family = entry.kind === 'person' ? familyRange(entry, words, language) : undefined;
  return family ? { ...form, family } : form;
}

/** The family name with its particles: "van der Leyen", "bin Salman", "al-Assad". */
function familyRange(entry: Entry, words: readonly string[], language: string): readonly [number, number] | undefined {
  if (words.length < 2) return undefined;
  const given = entry.parts?.family === undefined ? [] : wordsOf(entry.parts.family).map((word) => word.folded);
  const at = given.length === 0 ? -1 : words.findIndex((_, i) => given.every((word, j) => words[i + j] === word));
  if (at >= 0) return [at, at + given.length];
  if (isFamilyFirst(language)) return [0, 1];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  return [from, words.length];
}

function familyKeys({ family, words }: ListedForm): readonly string[] {
  if (!family) return [];
  const name = words.slice(...family);
  return [...new Set([name.join(' '), name.at(-1) ?? ''])].filter((key) => Array.from(key).length > 1);
}

function unmarkedWords(words: Iterable<string>): Map<string, string[]> {
  const unmarked = new Map<string, string[]>();
  for (const word of words) {
    const plain = withoutMarks(word);
    if (plain !== word) add(unmarked, plain, word);
  }
  return unmarked;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
