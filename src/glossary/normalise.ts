import type { Confusable, Entry, FormsByLanguage, RejectedForm, Role } from './entry.js';
import { usualCase } from './language-tag.js';
import type { FileEntry } from './schema.js';

type OneOrMore<T> = T | readonly T[];

/** Makes the one shape that the program works with from what a file may write in several. Text is NFC. */
export function normaliseEntry(written: FileEntry): Entry {
  const { names, abbreviations, reject, confusable, roles, parts, ...rest } = written;
  const short = abbreviations && formsByLanguage(abbreviations);
  return {
    ...withoutUndefined(rest),
    id: rest.id,
    kind: rest.kind,
    names: joined(formsByLanguage(names), short ?? {}),
    reject: byLanguage(reject ?? {}, rejectedForm),
    ...(short && { abbreviations: short }),
    ...(parts && { parts: withoutUndefined(parts) }),
    confusable: (confusable ?? []).map(normaliseConfusable),
    ...(roles && { roles: roles.map(normaliseRole) }),
  };
}

function formsByLanguage(written: Readonly<Record<string, OneOrMore<string>>>): FormsByLanguage {
  return byLanguage(written, (form) => form.normalize('NFC'));
}

function byLanguage<T, U>(
  written: Readonly<Record<string, OneOrMore<T>>>,
  normalise: (item: T) => U,
): Record<string, readonly U[]> {
  const entries = Object.entries(written).map(
    ([tag, items]) => [usualCase(tag), listOf(items).map(normalise)] as const,
  );
  return Object.fromEntries(entries);
}

function joined(names: FormsByLanguage, short: FormsByLanguage): FormsByLanguage {
  const all: Record<string, readonly string[]> = { ...names };
  for (const [tag, forms] of Object.entries(short)) all[tag] = [...new Set([...(all[tag] ?? []), ...forms])];
  return all;
}

function rejectedForm(written: string | { form: string; why?: string | undefined }): RejectedForm {
  if (typeof written === 'string') return { form: written.normalize('NFC') };
  return { form: written.form.normalize('NFC'), ...(written.why !== undefined && { why: written.why }) };
}

function normaliseConfusable(written: NonNullable<FileEntry['confusable']>[number]): Confusable {
  const why = written.why === undefined ? {} : { why: written.why };
  if ('entry' in written) return { entry: written.entry, ...why };
  return { form: written.form.normalize('NFC'), lang: usualCase(written.lang), ...why };
}

function normaliseRole({ names, from, until }: NonNullable<FileEntry['roles']>[number]): Role {
  return {
    names: formsByLanguage(names),
    ...(from !== undefined && { from: String(from) }),
    ...(until !== undefined && { until: String(until) }),
  };
}

function listOf<T>(items: OneOrMore<T>): readonly T[] {
  return Array.isArray(items) ? (items as readonly T[]) : [items as T];
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Partial<Defined<T>> {
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept) as Partial<Defined<T>>;
}
