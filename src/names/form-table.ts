import type { Entry, Glossary, RejectedForm } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import { readForms, type FormColumns } from './form-columns.js';
import { wordsOf } from './words.js';

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

/** @param columns what `readForms` reads off the entries, where a build has kept it */
export function createFormTable({ entries: byId }: Glossary, columns?: FormColumns): FormTable {
  const entries = [...byId.values()];
  const { words, languages: tags, small, familyKeys, unspaced, ...read } = columns ?? readForms(entries);
  const [languageOf, rankOf] = [Uint16Array.from(read.languageOf), Uint16Array.from(read.rankOf)];
  const [entryOf, wordsFrom] = [Int32Array.from(read.entryOf), Int32Array.from(read.wordsFrom)];
  const [sequence, formsFrom] = [Int32Array.from(read.sequence), Int32Array.from(read.formsFrom)];
  const [familyFrom, familyTo] = [Uint8Array.from(read.familyFrom), Uint8Array.from(read.familyTo)];
  const isRejected = Uint8Array.from(read.isRejected);
  const idOfWord = new Map(words.map((word, id) => [word, id]));
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
    const written = wordsOf(text);
    return {
      ...{ id: form, entry, text, language, script: mainScript(text), rank: rejected ? 0 : rank },
      words: written.map((word) => word.folded),
      spelled: written.map((word) => word.text),
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
    ...{ size: entryOf.length, words, idOfWord, isSmall, languages: tags, languageOf, entryOf, isRejected, wordsFrom },
    ...{ sequence, familyFrom, familyTo, familyKeys, unspaced, entries, form },
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
