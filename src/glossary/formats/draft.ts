import type { Message } from '../../messages/step.js';
import type { DraftEntry, NotePlace } from './format.js';
import type { FormStatus } from './words.js';

/** Gathers entries that come in pieces: a row a form, a language after the other. */
export class Drafting {
  readonly entries: DraftEntry[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #made = new Map<string, number>();
  readonly #note: NotePlace;

  constructor(note: NotePlace) {
    this.#note = note;
  }

  /** A new entry. @returns its index */
  begin(id: string, offset: number): number {
    const index = this.entries.push({ id, names: {} }) - 1;
    if (!this.#indexes.has(id)) this.#indexes.set(id, index);
    this.#note([index], offset);
    return index;
  }

  /** Gives an entry the id that stands behind its beginning; one that another has already is left to be made. */
  name(index: number, id: string): void {
    const entry = this.entries[index];
    if (!entry || this.#indexes.has(id)) return;
    entry.id = id;
    this.#indexes.set(id, index);
  }

  /** The entry of that id, where there is one. */
  find(id: string): number | undefined {
    return this.#indexes.get(id);
  }

  /** Puts a field in that the entry does not have yet. */
  set(index: number, field: string, value: unknown, offset: number): void {
    const entry = this.entries[index];
    if (!entry || value === undefined || value === '' || entry[field] !== undefined) return;
    entry[field] = value;
    this.#note([index, field], offset);
  }

  setPart(index: number, part: string, value: string, offset: number): void {
    const entry = this.entries[index];
    if (!entry || value === '') return;
    entry['parts'] = { ...(entry['parts'] as object | undefined), [part]: value };
    this.#note([index, 'parts', part], offset);
  }

  /** A form of the entry; the preferred one comes first. */
  addForm(index: number, language: string, form: string, status: FormStatus, offset: number, why?: string): void {
    if (status === 'rejected') return this.#add(index, 'reject', language, why ? { form, why } : form, offset);
    const forms = this.entries[index]?.names[language];
    if (forms?.includes(form)) return;
    if (status === 'preferred' && forms) forms.unshift(form);
    else this.#add(index, 'names', language, form, offset);
  }

  addAbbreviation(index: number, language: string, form: string, offset: number): void {
    this.#add(index, 'abbreviations', language, form, offset);
  }

  #add(index: number, field: string, language: string, item: unknown, offset: number): void {
    const entry = this.entries[index];
    if (!entry) return;
    const lists = (entry[field] ??= {}) as Record<string, unknown[]>;
    const list = (lists[language] ??= []);
    list.push(item);
    this.#note([index, field, language], offset);
    this.#note([index, field, language, list.length - 1], offset);
  }

  /** Gives ids to entries that have none, made of their names, and a kind to those that say none. */
  finish(): readonly Message[] {
    let kindless = 0;
    for (const entry of this.entries) {
      if (entry.id === '') entry.id = this.#freshId(entry);
      if (entry['kind'] !== undefined) continue;
      entry['kind'] = 'term';
      kindless++;
    }
    return kindless > 0 ? [{ key: 'notice.noKind', values: { count: kindless } }] : [];
  }

  #freshId({ names }: DraftEntry): string {
    const form = (names['en'] ?? Object.values(names)[0])?.[0] ?? '';
    const words = form
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    const base = words?.join('-') ?? 'entry';
    // The count goes on from where it was: a thousand entries of one name need no million tries.
    let count = this.#made.get(base) ?? 0;
    let id: string;
    do id = ++count === 1 ? base : `${base}-${count}`;
    while (this.#indexes.has(id));
    this.#made.set(base, count);
    this.#indexes.set(id, -1);
    return id;
  }
}
