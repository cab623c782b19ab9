import type { ArrayTree } from './packed-arrays.js';

export const ENTRY_KINDS = ['person', 'place', 'organization', 'event', 'work', 'term'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** By BCP 47 tag (`en`, `pt-BR`); never an empty list. */
export type FormsByLanguage = Readonly<Record<string, readonly string[]>>;

export interface RejectedForm {
  readonly form: string;
  readonly why?: string;
}

/** Something that is easily taken for this entry: another entry, or a form in a language. */
export type Confusable =
  | { readonly entry: string; readonly why?: string }
  | { readonly form: string; readonly lang: string; readonly why?: string };

/**
 * The parts of a person's name, as they stand in its English (else its first) form. Parts without `family` say that the
 * family name alone is no sign of this person: it is too common (Lee), or there is none (popes, kings).
 */
export interface NameParts {
  readonly given?: string;
  readonly middle?: string;
  readonly patronymic?: string;
  readonly family?: string;
}

/** An office that a person holds or held: "prime minister of Qatar". Dates are `2025`, `2025-01` or `2025-01-20`. */
export interface Role {
  readonly names: FormsByLanguage;
  readonly from?: string;
  readonly until?: string;
}

/** What a glossary knows of one person, place, organisation, event, work or term. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** By BCP 47 tag; the first form is canonical, the rest are accepted. Holds the abbreviations too, after the others. */
  readonly names: FormsByLanguage;
  readonly reject: Readonly<Record<string, readonly RejectedForm[]>>;
  /** Those of the `names` that are abbreviations (UN, ООН, WHO): written in just these capitals, never declined by rule. */
  readonly abbreviations?: FormsByLanguage;
  readonly parts?: NameParts;
  readonly gender?: 'feminine' | 'masculine';
  readonly indeclinable?: boolean;
  readonly caseSensitive?: boolean;
  /** Of a term: a word of another part of speech is not meant, however alike it looks. */
  readonly partOfSpeech?: PartOfSpeech;
  /** Of a term: it stands in every language as it does in the source. */
  readonly doNotTranslate?: boolean;
  /** False for a term that may be said in other words: only what is rejected or confusable is looked for. */
  readonly required?: boolean;
  readonly confusable: readonly Confusable[];
  readonly roles?: readonly Role[];
  readonly wikidata?: string;
  readonly note?: string;
}

/** Entries by id, in the order of the files; a later file has overridden an earlier one. */
export interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where the entries come as they are from one compiled list: the same by their places, and what was read off their names. */
  readonly compiled?: CompiledEntries;
}

export interface CompiledEntries {
  readonly entryAt: (place: number) => Entry | undefined;
  /** Its id, without the entry being made. */
  readonly idAt: (place: number) => string;
  /** -1 for an id that there is not. */
  readonly placeOf: (id: string) => number;
  /** Where the terms are among the entries. */
  readonly termPlaces: () => readonly number[];
  readonly columns: ArrayTree;
}
