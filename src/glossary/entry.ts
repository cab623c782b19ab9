export const ENTRY_KINDS = ['person', 'place', 'organization', 'event', 'work', 'term'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface RejectedForm {
  readonly form: string;
  readonly why?: string;
}

/** Something that is easily taken for this entry: another entry, or a form in a language. */
export type Confusable =
  | { readonly entry: string; readonly why?: string }
  | { readonly form: string; readonly lang: string; readonly why?: string };

/** What a glossary knows of one person, place, organisation, event, work or term. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** By BCP 47 tag; the first form is canonical, the rest are accepted. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly reject: Readonly<Record<string, readonly RejectedForm[]>>;
  readonly parts?: { readonly given?: string; readonly family?: string };
  readonly gender?: 'feminine' | 'masculine';
  readonly indeclinable?: boolean;
  readonly caseSensitive?: boolean;
  readonly confusable: readonly Confusable[];
  readonly note?: string;
}

/** Entries by id, in the order of the files; a later file has overridden an earlier one. */
export interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
}
