import { readdir, readFile } from 'node:fs/promises';
import type { Entry } from './entry.js';
import { GlossaryError } from './problem.js';

/** Made by the build; stands beside the compiled program. */
export const COMPILED_LISTS = new URL('../glossaries/default.json', import.meta.url);
/** What people edit. */
const LISTS = new URL('../../glossaries/', import.meta.url);

/** An entry as the compiled list holds it: empty fields left out. */
export type CompiledEntry = Omit<Entry, 'reject' | 'confusable'> & Partial<Pick<Entry, 'reject' | 'confusable'>>;

/** The entries that ship: from the compiled list where there is one (a few milliseconds), else from the YAML. */
export async function readDefaultLists(): Promise<readonly Entry[]> {
  const compiled = await readCompiledLists();
  return compiled ?? readSourceLists();
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

/** Not validated: the build has done so. */
async function readCompiledLists(): Promise<readonly Entry[] | undefined> {
  let text: string;
  try {
    text = await readFile(COMPILED_LISTS, 'utf8');
  } catch {
    return undefined;
  }
  const { entries } = JSON.parse(text) as { entries: readonly CompiledEntry[] };
  return entries.map((entry) => ({ ...entry, reject: entry.reject ?? {}, confusable: entry.confusable ?? [] }));
}
