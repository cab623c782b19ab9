import { readFile } from 'node:fs/promises';
import { readDefaultLists } from './default-lists.js';
import type { Entry, Glossary } from './entry.js';
import { fileProblem, GlossaryError, type GlossaryProblem } from './problem.js';
import type { GlossaryFormatName } from './formats/names.js';
import type { GlossaryFile, GlossaryItem } from './read.js';

export interface LoadOptions {
  /** Begin with the lists that ship with the program. */
  readonly defaultLists: boolean;
}

/**
 * Reads glossary files and lays them one over the other.
 * @param paths in the order in which they override: a later file's entry replaces an earlier one of the same id
 * @throws GlossaryError with every problem of every file
 */
export async function loadGlossary(paths: readonly string[], { defaultLists }: LoadOptions): Promise<Glossary> {
  const shipped = defaultLists ? await readDefaultLists() : [];
  const files = await Promise.all(paths.map((path) => readGlossaryFile(path)));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new GlossaryError(problems);
  return layer([shipped.map((entry) => ({ entry })), ...files.map((file) => file.items)]);
}

/** Reads one file from the disk; what is wrong with it, even that it is not there, is in its `problems`. */
export async function readGlossaryFile(path: string, formatName?: GlossaryFormatName): Promise<GlossaryFile> {
  const text = await readText(path);
  if (typeof text !== 'string')
    return { path, items: [], problems: [text], notices: [], position: () => ({ line: 1, column: 1 }) };
  // The parsers and the schema library are loaded when a file needs them, not at every start.
  const { readGlossary } = await import('./read.js');
  if (formatName === undefined) return readGlossary(path, text);
  const { GLOSSARY_FORMATS } = await import('./formats/registry.js');
  return readGlossary(path, text, GLOSSARY_FORMATS[formatName]);
}

/** Lays lists over each other: the later entry of an id wins, `remove` drops it. */
export function layer(lists: readonly (readonly GlossaryItem[])[]): Glossary {
  const entries = new Map<string, Entry>();
  for (const item of lists.flat()) {
    if ('remove' in item) entries.delete(item.remove);
    else entries.set(item.entry.id, item.entry);
  }
  return { entries };
}

async function readText(path: string): Promise<string | GlossaryProblem> {
  const format = /\.[^./\\]{1,8}$/u.exec(path)?.[0];
  if (format && OTHER_FORMATS.has(format.toLowerCase())) return fileProblem(path, 'format', { format });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return fileProblem(path, ...reasonOf(error));
  }
}

/** Tables and texts of other programs, which they can save as CSV or TBX. */
const OTHER_FORMATS = new Set(['.xlsx', '.xls', '.ods', '.tmx', '.docx']);

function reasonOf(error: unknown): [key: string, values?: Record<string, string>] {
  const code = String((error as { code?: unknown }).code);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return ['notUtf8'];
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['notFound'];
  if (code === 'EISDIR') return ['folder'];
  return ['unreadable', { code }];
}
