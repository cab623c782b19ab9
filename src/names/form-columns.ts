import type { Entry } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import { foldWord } from './fold.js';
import { isFamilyFirst, PARTICLES } from './name-parts.js';
import { eachWord, wordsOf } from './words.js';

/** What is read off the forms of a glossary: the same lists always give the same columns, so that a build can keep them. */
export interface FormColumns {
  /** The distinct folded words, by id. */
  readonly words: readonly string[];
  readonly languages: readonly string[];
  /** Words that a form writes without a capital. */
  readonly small: readonly number[];
  /** By form. */
  readonly languageOf: ArrayLike<number>;
  readonly rankOf: ArrayLike<number>;
  readonly entryOf: ArrayLike<number>;
  readonly isRejected: ArrayLike<number>;
  readonly familyFrom: ArrayLike<number>;
  readonly familyTo: ArrayLike<number>;
  /** By form, and one more. */
  readonly wordsFrom: ArrayLike<number>;
  readonly sequence: ArrayLike<number>;
  /** By entry, and one more. */
  readonly formsFrom: ArrayLike<number>;
  readonly familyKeys: { readonly words: readonly number[]; readonly forms: readonly number[] };
  readonly unspaced: readonly number[];
}

/** @param entries in the glossary's order; the columns mean them by their places */
export function readForms(entries: readonly Entry[]): FormColumns {
  const size = countForms(entries);
  const languages = new Map<string, number>();
  const [languageOf, rankOf] = [new Uint16Array(size), new Uint16Array(size)];
  const entryOf = new Int32Array(size);
  const [isRejected, familyFrom, familyTo] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const wordsFrom = new Int32Array(size + 1);
  const formsFrom = new Int32Array(entries.length + 1);
  const vocabulary = new Map<string, number>();
  const [sequence, small, unspaced]: [number[], number[], number[]] = [[], [], []];
  const familyKeys = { words: [] as number[], forms: [] as number[] };
  const idOf = (word: string) => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  let id = 0;
  // The words of the form at hand; one callback for all forms keeps a start short.
  let text = '';
  const [folded, spelled]: [string[], string[]] = [[], []];
  const readWord = (start: number, end: number) => {
    const word = text.slice(start, end);
    const lower = foldWord(word);
    if (lower === '') return;
    const place = idOf(lower);
    sequence.push(place);
    if (lower === word) small.push(place);
    folded.push(lower);
    spelled.push(word);
  };
  const put = (
    entry: Entry,
    place: number,
    parts: readonly string[],
    language: string,
    rank: number,
    rejected: boolean,
  ) => {
    folded.length = spelled.length = 0;
    const first = sequence.length;
    eachWord(text, readWord);
    let tag = languages.get(language);
    if (tag === undefined) languages.set(language, (tag = languages.size));
    languageOf[id] = tag;
    rankOf[id] = rank;
    entryOf[id] = place;
    if (rejected) isRejected[id] = 1;
    const family = entry.kind === 'person' ? familyRange(entry, folded, parts, language) : undefined;
    if (family) {
      familyFrom[id] = family[0];
      familyTo[id] = family[1];
      for (const at of familyKeysOf(folded, spelled, family)) {
        familyKeys.words.push(sequence[first + at] ?? 0);
        familyKeys.forms.push(id);
      }
    }
    if (text.charCodeAt(0) >= FIRST_UNSPACED && isUnspaced(mainScript(text)) && text.length > 1) unspaced.push(id);
    wordsFrom[++id] = sequence.length;
  };
  entries.forEach((entry, place) => {
    formsFrom[place] = id;
    const parts = entry.parts?.family === undefined ? NO_WORDS : wordsOf(entry.parts.family).map((word) => word.folded);
    for (const language in entry.names) {
      entry.names[language]?.forEach((form, rank) => {
        text = form;
        put(entry, place, parts, language, rank, false);
      });
    }
    for (const language in entry.reject) {
      entry.reject[language]?.forEach(({ form }, rank) => {
        text = form;
        put(entry, place, parts, language, rank, true);
      });
    }
  });
  formsFrom[entries.length] = id;
  return {
    ...{ words: [...vocabulary.keys()], languages: [...languages.keys()], small },
    ...{
      languageOf,
      rankOf,
      entryOf,
      isRejected,
      familyFrom,
      familyTo,
      wordsFrom,
      sequence,
      formsFrom,
      familyKeys,
      unspaced,
    },
  };
}

/** Kana and Han begin here; nothing before them is written without spaces. */
const FIRST_UNSPACED = 0x3040;

/** Scripts that put no space between words. */
export function isUnspaced(script: Script): boolean {
  return script === 'Hani' || script === 'Hira' || script === 'Kana';
}

function countForms(entries: readonly Entry[]): number {
  let count = 0;
  for (const { names, reject } of entries) {
    for (const language in names) count += names[language]?.length ?? 0;
    for (const language in reject) count += reject[language]?.length ?? 0;
  }
  return count;
}

/** The family name with its particles: "van der Leyen", "bin Salman", "al-Assad". */
function familyRange(
  entry: Entry,
  words: readonly string[],
  known: readonly string[],
  language: string,
): readonly [number, number] | undefined {
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  // Its parts are known and there is no family name: the last word alone is no sign of the person.
  if (entry.parts && known.length === 0) return undefined;
  const at = known.length === 0 ? -1 : words.findIndex((_, i) => known.every((word, j) => words[i + j] === word));
  if (at >= 0) return [at, at + known.length];
  if (isFamilyFirst(language) && !keepsForeignOrder(entry, words[0] ?? '', language)) return [0, 1];
  if (isReordered(words, entry.names[language]?.[0] ?? '')) return [0, 1];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  return [from, words.length];
}

/** "Saeki Haruka" beside the canonical "Haruka Saeki". */
function isReordered([first = '', ...rest]: readonly string[], canonical: string): boolean {
  const lower = canonical.toLowerCase();
  return lower.endsWith(` ${first}`) && lower.startsWith(`${rest[0] ?? ''} `);
}

const NO_WORDS: readonly string[] = [];
const MOST_WORDS = 100;

/** Hungarian writes Orbán Viktor but Donald Trump: the other languages' forms tell which. */
function keepsForeignOrder(entry: Entry, first: string, language: string): boolean {
  return Object.entries(entry.names).some(([other, [name = '']]) => {
    return !isFamilyFirst(other) && other !== language && wordsOf(name)[0]?.folded === first;
  });
}

/** The first and the last word of a family name, where they are written like a name ("un" of Kim Jong-un is not). */
function familyKeysOf(
  words: readonly string[],
  spelled: readonly string[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const last = spelled[to - 1] ?? '';
  const isNameLike =
    (last.length > 1 && last.charAt(0) === last.charAt(0).toUpperCase()) || mainScript(last) === 'Hani';
  if (!isNameLike) return [];
  return words[from] === words[to - 1] ? [from] : [from, to - 1];
}
