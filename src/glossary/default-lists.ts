import { readdir, readFile } from 'node:fs/promises';
import { openList, type CompiledList } from './compiled-list.js';
import type { Entry } from './entry.js';
import { GlossaryError } from './problem.js';
import type { SharedLists } from './shared-lists.js';

/** Made by the build; stands beside the compiled program. */
export const COMPILED_LISTS = new URL('../glossaries/default.wdg', import.meta.url);
/** What people edit. */
const LISTS = new URL('../../glossaries/', import.meta.url);

/** The entries that ship: from the compiled list where there is one (a few milliseconds), else from the YAML. */
export async function readDefaultLists(shared?: SharedLists): Promise<readonly Entry[]> {
  const compiled = await readCompiledLists(shared);
  return compiled?.entries() ?? readSourceLists();
}

/** The same as they were compiled by the build; nothing where the program was not built. */
export async function readCompiledLists(shared?: SharedLists): Promise<CompiledList | undefined> {
  try {
    const list = openList(shared?.get(COMPILED_LISTS.href) ?? (await readFile(COMPILED_LISTS)));
    return typeof list === 'string' ? undefined : list;
  } catch {
    return undefined;
  }
}

/** Reads and validates the YAML lists. @throws GlossaryError */
export async function readSourceLists(): Promise<readonly Entry[]> {
  const { readGlossary } = await import('./read.js');
  const files = await Promise.all(
    (await sourceListNames()).map(async (name) => readGlossary(name, await readFile(new URL(name, LISTS), 'utf8'))),
  );
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new GlossaryError(problems);
  return files.flatMap((file) => file.items.flatMap((item) => ('entry' in item ? [item.entry] : [])));
}

export async function sourceListNames(): Promise<string[]> {
  return (await readdir(LISTS)).filter((name) => name.endsWith('.yaml')).sort();
}
