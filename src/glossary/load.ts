import { readFile } from 'node:fs/promises';
import { openList, type CompiledList } from './compiled-list.js';
import { readCompiledLists, readDefaultLists } from './default-lists.js';
import type { Entry, Glossary } from './entry.js';
import { fileProblem, GlossaryError, type GlossaryProblem } from './problem.js';
import { InputError } from '../text/input-error.js';
import type { GlossaryFormatName } from './formats/names.js';
import type { GlossaryFile, GlossaryItem } from './read.js';
import type { SharedLists } from './shared-lists.js';
import { glossaryFile, WORKBOOK } from './workbook-path.js';

export interface LoadOptions {
  /** Begin with the lists that ship with the program. */
  readonly defaultLists: boolean;
  /** Files that need not be read again. */
  readonly shared?: SharedLists | undefined;
}

/**
 * Reads glossary files and lays them one over the other. A compiled list that has all of them in it is used as it is; where
 * there is more than one list to lay, a compiled one is read through like any other.
 * @param paths in the order in which they override: a later file's entry replaces an earlier one of the same id
 * @throws GlossaryError with every problem of every file
 */
export async function loadGlossary(paths: readonly string[], { defaultLists, shared }: LoadOptions): Promise<Glossary> {
  const shipped = defaultLists && paths.length === 0 ? await readCompiledLists(shared) : undefined;
  if (shipped) return shipped.glossary;
  const files = await readGlossaryFiles(paths, shared);
  const [first] = files;
  if (files.length === 1 && first?.compiled?.hasShipped === defaultLists) return first.compiled.glossary;
  const below = defaultLists ? await readDefaultLists(shared) : [];
  return layer([below.map((entry) => ({ entry })), ...files.map((file) => file.items)]);
}

/** @throws GlossaryError with every problem of every file */
export async function readGlossaryFiles(
  paths: readonly string[],
  shared?: SharedLists,
): Promise<readonly GlossaryFile[]> {
  const files = await Promise.all(paths.map((path) => readGlossaryFile(path, undefined, shared)));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new GlossaryError(problems);
  return files;
}

/** Reads one file from the disk; what is wrong with it, even that it is not there, is in its `problems`. */
export async function readGlossaryFile(
  path: string,
  formatName?: GlossaryFormatName,
  shared?: SharedLists,
): Promise<GlossaryFile> {
  const nothing: GlossaryFile = {
    path,
    items: [],
    problems: [],
    notices: [],
    position: () => ({ line: 1, column: 1 }),
  };
  const bytes = shared?.get(path) ?? (await readBytes(path));
  if (!(bytes instanceof Uint8Array)) return { ...nothing, problems: [bytes] };
  const compiled = openList(bytes);
  if (typeof compiled !== 'string') return compiledFile(nothing, compiled);
  if (compiled !== 'foreign') return { ...nothing, problems: [fileProblem(path, UNUSABLE[compiled], { path })] };
  const text = (await tableOf(path, bytes)) ?? decode(path, bytes);
  if (typeof text !== 'string') return { ...nothing, problems: [text] };
  // The parsers and the schema library are loaded when a file needs them, not at every start.
  const { readGlossary } = await import('./read.js');
  if (formatName === undefined) return readGlossary(path, text);
  const { GLOSSARY_FORMATS } = await import('./formats/registry.js');
  return readGlossary(path, text, GLOSSARY_FORMATS[formatName]);
}

/** Its items are made when somebody goes through them. */
function compiledFile(file: GlossaryFile, compiled: CompiledList): GlossaryFile {
  return {
    ...file,
    compiled,
    get items() {
      return compiled.items();
    },
  };
}

const UNUSABLE = { version: 'compiledVersion', damaged: 'compiledDamaged' } as const;

/** Lays lists over each other: the later entry of an id wins, `remove` drops it. */
export function layer(lists: readonly (readonly GlossaryItem[])[]): Glossary {
  const entries = new Map<string, Entry>();
  for (const item of lists.flat()) {
    if ('remove' in item) entries.delete(item.remove);
    else entries.set(item.entry.id, item.entry);
  }
  return { entries };
}

async function readBytes(path: string): Promise<Uint8Array | GlossaryProblem> {
  const format = /\.[^./\\]{1,8}$/u.exec(path)?.[0];
  if (format && OTHER_FORMATS.has(format.toLowerCase())) return fileProblem(path, 'format', { format });
  try {
    return await readFile(glossaryFile(path));
  } catch (error) {
    return fileProblem(path, ...reasonOf(error));
  }
}

/** The sheet of a workbook as text; undefined for any other file. */
async function tableOf(path: string, bytes: Uint8Array): Promise<string | GlossaryProblem | undefined> {
  const workbook = WORKBOOK.exec(path);
  if (!workbook) return undefined;
  const { sheetAsCsv, WorkbookError } = await import('./formats/xlsx.js');
  try {
    return sheetAsCsv(bytes, workbook.groups?.['sheet']);
  } catch (error) {
    if (error instanceof WorkbookError) return fileProblem(path, error.key, error.values);
    if (error instanceof InputError) return fileProblem(path, 'workbook');
    throw error;
  }
}

/** Excel and MultiTerm write UTF-16, with its mark. */
function decode(path: string, bytes: Uint8Array): string | GlossaryProblem {
  const isMarked = (first: number, second: number) => bytes[0] === first && bytes[1] === second;
  const isTable = /\.(?:csv|tsv|tab|txt|xml|tbx|mtf)$/iu.test(path);
  const wide = !isTable ? undefined : isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return fileProblem(path, ...reasonOf(error));
  }
}

/** Tables and texts of other programs, which they can save as CSV or TBX. */
const OTHER_FORMATS = new Set(['.xls', '.ods', '.tmx', '.docx']);

function reasonOf(error: unknown): [key: string, values?: Record<string, string>] {
  const code = String((error as { code?: unknown }).code);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return ['notUtf8'];
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['notFound'];
  if (code === 'EISDIR') return ['folder'];
  return ['unreadable', { code }];
}
