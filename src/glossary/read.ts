import { z } from 'zod';
import { createLineIndex, type Position } from '../text/lines.js';
import type { CompiledList } from './compiled-list.js';
import type { Message } from '../messages/step.js';
import type { Entry } from './entry.js';
import type { GlossaryFormat } from './formats/format.js';
import { formatOf } from './formats/registry.js';
import { objectionsOf, typeName, type Objection } from './issues.js';
import { usualCase } from './language-tag.js';
import { normaliseEntry } from './normalise.js';
import { byPlace, fileProblem, type GlossaryProblem } from './problem.js';
import { entrySchema, fileSchema, removalSchema, type FileEntry } from './schema.js';
import { createLocator, readTree, type SyntaxProblem, type Tree, type ValuePath } from './tree.js';

/** One item of a file's list: an entry, or the word that an earlier file's entry is to be dropped. */
export type GlossaryItem = { readonly entry: Entry } | { readonly remove: string };

export interface GlossaryFile {
  readonly path: string;
  /** In the order of the file; only those without a problem. */
  readonly items: readonly GlossaryItem[];
  /** In the order of the file. */
  readonly problems: readonly GlossaryProblem[];
  /** Where the file is a compiled list; then `items` are made anew each time. */
  readonly compiled?: CompiledList;
  /** What the file holds and a glossary does not. */
  readonly notices: readonly Message[];
  /** Where something of the item with this id stands: `['names', 'en', 0]`; the nearest thing around it otherwise. */
  position(id: string, path?: ValuePath): Position;
}

/**
 * Reads a glossary file and says all that is wrong with it; never throws.
 * @param path names the file in problems
 * @param text the file as it is; a byte order mark counts as a unit
 * @param format else the file's name says it; what it does not know is YAML
 */
export function readGlossary(path: string, text: string, format: GlossaryFormat = formatOf(path, text)): GlossaryFile {
  const result = readTree(text, format);
  if ('problems' in result) return unreadFile(path, text, result.problems);
  const { tree } = result;
  const locate = createLocator(tree, text);
  const reading: Reading = { path, tree, locate, problems: [], items: [], indexes: new Map() };
  readFile(reading);
  const { items, indexes } = reading;
  const problems = reading.problems.sort(byPlace);
  return {
    path,
    items,
    problems: problems.length > MOST_PROBLEMS ? tooMany(path, problems) : problems,
    notices: result.notices ?? [],
    position: (id, inner = ['id']) => locate(['entries', indexes.get(id) ?? 0, ...inner]),
  };
}

interface Reading {
  readonly path: string;
  readonly tree: Tree;
  readonly locate: ReturnType<typeof createLocator>;
  readonly problems: GlossaryProblem[];
  readonly items: GlossaryItem[];
  /** Id → its place in the list. */
  readonly indexes: Map<string, number>;
}

/** A file of another kind would bring a problem a line. */
const MOST_PROBLEMS = 100;

function tooMany(path: string, problems: readonly GlossaryProblem[]): GlossaryProblem[] {
  const rest = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), fileProblem(path, 'more', { count: rest })];
}

function unreadFile(path: string, text: string, found: readonly SyntaxProblem[]): GlossaryFile {
  const lines = createLineIndex(text);
  const problems = found.map(({ key, values, offset, entry }) => ({
    ...fileProblem(path, key, values),
    ...lines.position(offset),
    ...(entry && { entry }),
  }));
  const shown = problems.length > MOST_PROBLEMS ? tooMany(path, problems) : problems;
  return { path, items: [], problems: shown, notices: [], position: () => ({ line: 1, column: 1 }) };
}

function readFile(reading: Reading): void {
  const { value } = reading.tree;
  if (typeName(value) !== 'mapping') return object(reading, [], objection('notMapping', { found: typeName(value) }));
  const { entries, ...rest } = value as { entries?: unknown };
  const shell = fileSchema.extend({ entries: z.unknown() }).safeParse({ ...rest, entries });
  for (const issue of objectionsOf(shell.error?.issues ?? [], value, Object.keys(fileSchema.shape))) {
    object(reading, [], issue);
  }
  if (entries === undefined) return object(reading, [], objection('missing', { field: 'entries' }));
  if (!Array.isArray(entries)) {
    const key = entries === null ? 'nothing' : 'expectedList';
    return object(reading, ['entries'], objection(key, { field: 'entries', found: typeName(entries) }));
  }
  for (const [index, item] of entries.entries()) readItem(reading, index, item);
}

function readItem(reading: Reading, index: number, item: unknown): void {
  const at: ValuePath = ['entries', index];
  const isRemoval = typeName(item) === 'mapping' && 'remove' in (item as object);
  const schema = isRemoval ? removalSchema : entrySchema;
  const { success, data, error } = schema.safeParse(item);
  const id = idOf(item);
  if (id !== undefined) noteId(reading, index, id);
  if (!success) {
    const known = Object.keys(isRemoval ? removalSchema.shape : entrySchema.shape);
    for (const issue of objectionsOf(error.issues, item, known)) object(reading, at, issue, id);
    return;
  }
  if ('remove' in data) {
    reading.items.push({ remove: data.id });
    return;
  }
  const contradictions = [...contradictionsIn(data)];
  for (const issue of contradictions) object(reading, at, issue, id);
  if (contradictions.length === 0) reading.items.push({ entry: normaliseEntry(data) });
}

function noteId(reading: Reading, index: number, id: string): void {
  const first = reading.indexes.get(id);
  if (first === undefined) {
    reading.indexes.set(id, index);
    return;
  }
  const { line } = reading.locate(['entries', first, 'id']);
  object(reading, ['entries', index], objection('duplicateId', { first: line }, ['id']), id);
}

/** What no schema can say of an entry. */
function* contradictionsIn(written: FileEntry): Iterable<Objection> {
  if (Object.keys(written.names).length === 0) yield objection('noNames', {}, ['names']);
  for (const field of ['names', 'abbreviations', 'reject'] as const) {
    yield* sameTagTwice(field, Object.keys(written[field] ?? {}));
  }
  const { names, reject } = normaliseEntry(written);
  for (const writtenTag of Object.keys(written.reject ?? {})) {
    const language = usualCase(writtenTag);
    const accepted = new Set((names[language] ?? []).map(plain));
    for (const [index, { form }] of (reject[language] ?? []).entries()) {
      if (!accepted.has(plain(form))) continue;
      yield objection('acceptedAndRejected', { text: form, language }, ['reject', writtenTag, index]);
    }
  }
  for (const [index, { from, until }] of (written.roles ?? []).entries()) {
    if (from !== undefined && until !== undefined && isAfter(String(from), String(until))) {
      yield objection('dates', { from: String(from), until: String(until) }, ['roles', index, 'until']);
    }
  }
}

function* sameTagTwice(field: string, tags: readonly string[]): Iterable<Objection> {
  const seen = new Set<string>();
  for (const tag of tags) {
    if (seen.has(usualCase(tag))) yield objection('languageTwice', { language: usualCase(tag) }, [field, tag], 'key');
    seen.add(usualCase(tag));
  }
}

/** Compared as far as both are known: 2025 is not after 2025-01. */
function isAfter(from: string, until: string): boolean {
  const length = Math.min(from.length, until.length);
  return from.slice(0, length) > until.slice(0, length);
}

/** One form for spellings that differ in spaces and the shape of an apostrophe alone. */
export function plain(form: string): string {
  return form
    .normalize('NFC')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

function object(reading: Reading, base: ValuePath, { key, values, path, side }: Objection, id?: string): void {
  const place = reading.locate([...base, ...path], side);
  const entry = id === undefined ? {} : { entry: id };
  reading.problems.push({
    severity: 'error',
    key: `glossary.${key}`,
    values: { ...values, ...entry },
    path: reading.path,
    ...place,
    ...entry,
  });
}

function objection(
  key: string,
  values: Objection['values'],
  path: ValuePath = [],
  side: Objection['side'] = 'value',
): Objection {
  return { key, values, path, side };
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
