import { mkdir, writeFile } from 'node:fs/promises';
import { compileList } from '../glossary/compiled-list.js';
import { COMPILED_LISTS, readDefaultLists, readSourceLists } from '../glossary/default-lists.js';
import { layer, readGlossaryFiles, type LoadOptions } from '../glossary/load.js';
import { readNames } from '../names/index-of-names.js';

export interface CompiledGlossary {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly forms: number;
}

/**
 * Lays glossary files over each other and makes one list of them, with all that is read off their names, that opens without
 * being read through.
 * @param paths in the order in which they override
 * @throws GlossaryError with every problem of every file
 */
export async function compileGlossary(
  paths: readonly string[],
  { defaultLists }: LoadOptions,
): Promise<CompiledGlossary> {
  const items = (await readGlossaryFiles(paths)).flatMap((file) => file.items);
  const shipped = defaultLists ? await readDefaultLists() : [];
  const entries = [...layer([shipped.map((entry) => ({ entry })), items]).entries.values()];
  const fromShipped = new Set(shipped);
  const places = entries.flatMap((entry, place) => (fromShipped.has(entry) ? [place] : []));
  const columns = readNames(entries);
  const bytes = compileList({
    ...{ entries, columns, shipped: defaultLists ? new Set(places) : undefined },
    removed: [...new Set(items.flatMap((item) => ('remove' in item ? [item.remove] : [])))],
  });
  return { bytes, entries: entries.length, forms: columns.forms.entryOf.length };
}

/** A step of the build: the lists that ship, validated. @throws GlossaryError where one has a problem */
export async function compileDefaultLists(to: URL = COMPILED_LISTS): Promise<void> {
  const entries = await readSourceLists();
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, compileList({ entries, removed: [], columns: readNames(entries) }));
}
