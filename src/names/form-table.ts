import type { Entry, Glossary, RejectedForm } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import { foldWord } from './fold.js';
import { isFamilyFirst, PARTICLES } from './name-parts.js';
import { eachWord, wordsOf } from './words.js';

/** One way to write an entry's name, as the glossary lists it. */
export interface ListedForm {
  /** Its place in the table. */
  readonly id: number;
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

/**
 * All forms of a glossary as numbers in flat arrays, a few dozen bytes a form: a list of half a million forms stays small.
 * A form is made into an object when a text or a name meets it.
 */
export interface FormTable {
  readonly size: number;
  /** The distinct folded words, by id. */
  readonly words: readonly string[];
  readonly idOfWord: ReadonlyMap<string, number>;
  /** By word: whether a form writes it without a capital. */
  readonly isSmall: Uint8Array;
  readonly languages: readonly string[];
  /** By form. */
  readonly languageOf: Uint16Array;
  readonly entryOf: Int32Array;
  readonly isRejected: Uint8Array;
  /** The form's words are `sequence[wordsFrom[form]]` up to `sequence[wordsFrom[form + 1]]`. */
  readonly wordsFrom: Int32Array;
  readonly sequence: Int32Array;
  /** The family name among the form's words; `familyTo` is 0 where there is none. */
  readonly familyFrom: Uint8Array;
  readonly familyTo: Uint8Array;
  /** Forms and the words by which their family name is found. */
  readonly familyKeys: { readonly words: readonly number[]; readonly forms: readonly number[] };
  /** Forms in scripts without spaces. */
  readonly unspaced: readonly number[];
  readonly entries: readonly Entry[];
  textOf(form: number): string;
  form(id: number): ListedForm;
  formsOf(entry: string): readonly ListedForm[];
}

export function createFormTable({ entries: byId }: Glossary): FormTable {
  const entries = [...byId.values()];
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
  const words = [...vocabulary.keys()];
  const tags = [...languages.keys()];
  const isSmall = new Uint8Array(words.length);
  for (const word of small) isSmall[word] = 1;
  const made = new Map<number, ListedForm>();
  const placeOf = (form: number) => {
    const entry = entries[entryOf[form] ?? 0];
    if (!entry) throw new RangeError(`no form ${String(form)}`);
    const language = tags[languageOf[form] ?? 0] ?? '';
    const rank = rankOf[form] ?? 0;
    const rejected = isRejected[form] ? entry.reject[language]?.[rank] : undefined;
    return { entry, language, rank, rejected, text: rejected?.form ?? entry.names[language]?.[rank] ?? '' };
  };
  const make = (form: number): ListedForm => {
    const { entry, language, rank, rejected, text } = placeOf(form);
    const read = wordsOf(text);
    return {
      ...{ id: form, entry, text, language, script: mainScript(text), rank: rejected ? 0 : rank },
      words: read.map((word) => word.folded),
      spelled: read.map((word) => word.text),
      ...(rejected && { rejected }),
      ...(familyTo[form] && { family: [familyFrom[form] ?? 0, familyTo[form]] as const }),
    };
  };
  const form = (one: number): ListedForm => {
    const known = made.get(one);
    if (known) return known;
    if (made.size >= MOST_MADE) made.clear();
    const fresh = make(one);
    made.set(one, fresh);
    return fresh;
  };
  let places: Map<string, number> | undefined;
  return {
    ...{ size, words, idOfWord: vocabulary, isSmall, languages: tags, languageOf, entryOf, isRejected, wordsFrom },
    ...{ sequence: Int32Array.from(sequence), familyFrom, familyTo, familyKeys, unspaced, entries, form },
    textOf: (one) => placeOf(one).text,
    formsOf(entry) {
      places ??= new Map(entries.map((one, place) => [one.id, place]));
      const place = places.get(entry);
      if (place === undefined) return [];
      const [from = 0, to = 0] = [formsFrom[place], formsFrom[place + 1]];
      return Array.from({ length: to - from }, (_, i) => form(from + i)).filter(({ words: list }) => list.length > 0);
    },
  };
}

const MOST_MADE = 50_000;
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
