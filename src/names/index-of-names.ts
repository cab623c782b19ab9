import type { Entry, Glossary, RejectedForm } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
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
  /** The same as they are written. */
  readonly spelled: readonly string[];
  /** 0 is the canonical one. */
  readonly rank: number;
  readonly rejected?: RejectedForm;
  /** Where the family name begins and ends among the words of a person's full name. */
  readonly family?: readonly [from: number, to: number];
}

/** A form in a script without spaces, or the family name in it (what follows the dot of a foreign name). */
export interface UnspacedForm {
  readonly form: ListedForm;
  readonly written: string;
  readonly isFamily: boolean;
}

/** The names of a glossary, to be found in a time that does not grow with their number. */
export interface NameIndex {
  readonly forms: readonly ListedForm[];
  /** Forms by their words joined by a space. */
  readonly byWords: ReadonlyMap<string, readonly ListedForm[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly ListedForm[]>;
  readonly byLastWord: ReadonlyMap<string, readonly ListedForm[]>;
  /** Forms of persons by the first and by the last word of their family name. */
  readonly byFamily: ReadonlyMap<string, readonly ListedForm[]>;
  /** Words that lost their accents → the listed words. */
  readonly unmarked: ReadonlyMap<string, readonly string[]>;
  /** Forms that hold a word. */
  readonly byWord: ReadonlyMap<string, readonly ListedForm[]>;
  /** What is written without spaces, by its first two letters. */
  readonly unspaced: ReadonlyMap<string, readonly UnspacedForm[]>;
  /** Listed words that were looked at before, by word and language. */
  readonly heard: Map<string, HeardWord>;
  /** The forms that have a word like one of a text, by that word and its language. */
  readonly like: Map<string, ReadonlySet<ListedForm>>;
  /** The first letters of every listed word. */
  readonly beginnings: ReadonlySet<string>;
  formsOf(entry: string): readonly ListedForm[];
  /** Words that sound or look like a given one; built when first asked for. */
  nearWords(): NearWords;
}

/** Letters that a case leaves as they are. */
export const BEGINNING = 2;

export function createNameIndex(glossary: Glossary): NameIndex {
  const forms = [...glossary.entries.values()].flatMap(listedForms);
  const byWords = new Map<string, ListedForm[]>();
  const byFirstWord = new Map<string, ListedForm[]>();
  const byLastWord = new Map<string, ListedForm[]>();
  const byFamily = new Map<string, ListedForm[]>();
  const byWord = new Map<string, ListedForm[]>();
  const byEntry = new Map<string, ListedForm[]>();
  const unspaced = new Map<string, UnspacedForm[]>();
  for (const form of forms) {
    add(byWords, form.words.join(' '), form);
    add(byFirstWord, form.words[0] ?? '', form);
    add(byLastWord, form.words.at(-1) ?? '', form);
    add(byEntry, form.entry.id, form);
    for (const word of new Set(form.words)) add(byWord, word, form);
    for (const key of familyKeys(form)) add(byFamily, key, form);
    for (const written of unspacedForms(form)) add(unspaced, written.written.slice(0, 2), written);
  }
  const beginnings = new Set(Array.from(byWord.keys(), (word) => withoutMarks(word).slice(0, BEGINNING)));
  let near: NearWords | undefined;
  return {
    ...{ forms, byWords, byFirstWord, byLastWord, byFamily, byWord, unspaced, beginnings },
    heard: new Map(),
    like: new Map(),
    unmarked: unmarkedWords(byWord.keys()),
    formsOf: (entry) => byEntry.get(entry) ?? [],
    nearWords: () => (near ??= createNearWords(forms)),
  };
}

/** Scripts that put no space between words. */
export function isUnspaced(script: Script): boolean {
  return script === 'Hani' || script === 'Hira' || script === 'Kana';
}

function unspacedForms(form: ListedForm): UnspacedForm[] {
  if (!isUnspaced(form.script) || form.text.length < 2) return [];
  const family = form.words.length > 1 && form.entry.kind === 'person' ? (form.spelled.at(-1) ?? '') : '';
  const whole = { form, written: form.text, isFamily: false };
  return family.length > 1 && !form.rejected ? [whole, { form, written: family, isFamily: true }] : [whole];
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
  const read = wordsOf(text);
  const words = read.map((word) => word.folded);
  const spelled = read.map((word) => word.text);
  const form = { entry, language, text, rank, words, spelled, script: mainScript(text) };
  const family = entry.kind === 'person' ? familyRange(entry, words, language) : undefined;
  return family ? { ...form, family } : form;
}

/** The family name with its particles: "van der Leyen", "bin Salman", "al-Assad". */
function familyRange(entry: Entry, words: readonly string[], language: string): readonly [number, number] | undefined {
  if (words.length < 2) return undefined;
  const known = entry.parts?.family === undefined ? [] : wordsOf(entry.parts.family).map((word) => word.folded);
  const at = known.length === 0 ? -1 : words.findIndex((_, i) => known.every((word, j) => words[i + j] === word));
  if (at >= 0) return [at, at + known.length];
  if (isFamilyFirst(language) && !keepsForeignOrder(entry, words, language)) return [0, 1];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  return [from, words.length];
}

/** Hungarian writes Orbán Viktor but Donald Trump: the other languages' forms tell which. */
function keepsForeignOrder(entry: Entry, words: readonly string[], language: string): boolean {
  return Object.entries(entry.names).some(([other, [name = '']]) => {
    return !isFamilyFirst(other) && other !== language && wordsOf(name)[0]?.folded === words[0];
  });
}

/** The first and the last word of a family name, where they are written like a name ("un" of Kim Jong-un is not). */
function familyKeys({ family, words, spelled, script }: ListedForm): readonly string[] {
  if (!family) return [];
  const [from, to] = family;
  const last = spelled[to - 1] ?? '';
  const isNameLike = script === 'Hani' || (last.length > 1 && last.charAt(0) === last.charAt(0).toUpperCase());
  return isNameLike ? [...new Set([words[from] ?? '', words[to - 1] ?? ''])] : [];
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
