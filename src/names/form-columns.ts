import type { Entry } from '../glossary/entry.js';
import { mainScript, mainScriptNumber, SCRIPTS, type Script } from '../text/scripts.js';
import { poolStrings, type PooledStrings } from '../text/string-pool.js';
import { foldWord } from './fold.js';
import { isFamilyFirst, PARTICLES } from './name-parts.js';
import { createPostings, type PostingArrays } from './postings.js';
import { eachWord, startsWithCapital, wordsOf } from './words.js';

/**
 * What is read off the forms of a glossary, in flat arrays: the same lists always give the same columns, so that they can be
 * kept. A form's id is its place in the order of the entries: an entry's names by language and rank, then what it rejects.
 */
export interface FormColumns {
  /** The distinct folded words. */
  readonly words: PooledStrings;
  /** By word: whether a form writes it without a capital. */
  readonly isSmall: Uint8Array;
  readonly languages: PooledStrings;
  /** By form; `rankOf` is the place among the entry's names, or rejected forms, of the language. */
  readonly languageOf: Uint16Array;
  readonly rankOf: Uint16Array;
  readonly entryOf: Int32Array;
  readonly isRejected: Uint8Array;
  /** A place in `SCRIPTS`. */
  readonly scriptOf: Uint8Array;
  /** The family name among the form's words; `familyTo` is 0 where there is none. */
  readonly familyFrom: Uint8Array;
  readonly familyTo: Uint8Array;
  /** The form's words are `sequence[wordsFrom[form]]` up to `sequence[wordsFrom[form + 1]]`. */
  readonly wordsFrom: Int32Array;
  readonly sequence: Int32Array;
  /** Beside each word of `sequence`: what must be alike in a text, of `CAPITAL` and `TO_THE_LETTER`. */
  readonly spelling: Uint8Array;
  /** By entry: its forms are `formsFrom[entry]` up to `formsFrom[entry + 1]`. */
  readonly formsFrom: Int32Array;
  /** Forms by the id of their first word; the shortest first, then in the order of their second word. */
  readonly byFirstWord: PostingArrays;
  /** Forms of persons by the first and by the last word of their family name. */
  readonly byFamily: PostingArrays;
  /** Forms in scripts without spaces. */
  readonly unspaced: Int32Array;
}

/** The word is listed with a capital. */
export const CAPITAL = 1;
/** Its capitals are all part of it: "US" is not "Us". */
export const TO_THE_LETTER = 2;

/** @param entries in the glossary's order; the columns mean them by their places */
export function readForms(entries: readonly Entry[]): FormColumns {
  const size = countForms(entries);
  const languages = new Map<string, number>();
  const [languageOf, rankOf] = [new Uint16Array(size), new Uint16Array(size)];
  const entryOf = new Int32Array(size);
  const [isRejected, familyFrom, familyTo] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const scriptOf = new Uint8Array(size);
  const wordsFrom = new Int32Array(size + 1);
  const formsFrom = new Int32Array(entries.length + 1);
  const vocabulary = new Map<string, number>();
  const [sequence, spelling, small, unspaced]: [number[], number[], number[], number[]] = [[], [], [], []];
  const familyKeys = { words: [] as number[], forms: [] as number[] };
  const idOf = (word: string) => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  let id = 0;
  // The words of the form at hand; one callback for all forms keeps a start short.
  let [text, caseSensitive] = ['', false];
  const [folded, spelled]: [string[], string[]] = [[], []];
  const readWord = (start: number, end: number) => {
    const word = text.slice(start, end);
    const lower = foldWord(word);
    if (lower === '') return;
    const place = idOf(lower);
    sequence.push(place);
    spelling.push(spellingOf(word, lower, caseSensitive));
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
    scriptOf[id] = mainScriptNumber(text);
    if (text.length > 1 && text.charCodeAt(0) >= FIRST_UNSPACED && isUnspaced(SCRIPTS[scriptOf[id] ?? 0] ?? 'Zzzz'))
      unspaced.push(id);
    wordsFrom[++id] = sequence.length;
  };
  entries.forEach((entry, place) => {
    formsFrom[place] = id;
    caseSensitive = entry.caseSensitive === true;
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
  const isSmall = new Uint8Array(vocabulary.size);
  for (const word of small) isSmall[word] = 1;
  const columns = { wordsFrom, sequence: Int32Array.from(sequence), spelling: Uint8Array.from(spelling) };
  return {
    ...{ words: poolStrings([...vocabulary.keys()]), isSmall, languages: poolStrings([...languages.keys()]) },
    ...{ languageOf, rankOf, entryOf, isRejected, scriptOf, familyFrom, familyTo, formsFrom, ...columns },
    byFirstWord: postingsByFirstWord(columns, vocabulary.size),
    byFamily: createPostings(familyKeys.words, familyKeys.forms, vocabulary.size),
    unspaced: Int32Array.from(unspaced),
  };
}

function spellingOf(word: string, folded: string, caseSensitive: boolean): number {
  const capital = word !== folded && startsWithCapital(word) ? CAPITAL : 0;
  return capital | (caseSensitive || (capital && isAcronym(word)) ? TO_THE_LETTER : 0);
}

const SHORT_ACRONYM = 5;

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < SHORT_ACRONYM && word === word.toUpperCase();
}

function postingsByFirstWord(
  { wordsFrom, sequence }: Pick<FormColumns, 'wordsFrom' | 'sequence'>,
  words: number,
): PostingArrays {
  const [keys, forms]: [number[], number[]] = [[], []];
  for (let form = 0; form < wordsFrom.length - 1; form++) {
    const at = wordsFrom[form] ?? 0;
    if (at === wordsFrom[form + 1]) continue;
    keys.push(sequence[at] ?? 0);
    forms.push(form);
  }
  const postings = createPostings(keys, forms, words);
  const { from, values } = postings;
  const inOrder = (a: number, b: number) =>
    secondWordOf(wordsFrom, sequence, a) - secondWordOf(wordsFrom, sequence, b) || a - b;
  for (let word = 0; word < words; word++) values.subarray(from[word], from[word + 1]).sort(inOrder);
  return postings;
}

/** The id of a form's second word; -1 where it has but one. */
export function secondWordOf(wordsFrom: Int32Array, sequence: Int32Array, form: number): number {
  const second = (wordsFrom[form] ?? 0) + 1;
  return second < (wordsFrom[form + 1] ?? 0) ? (sequence[second] ?? 0) : -1;
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
