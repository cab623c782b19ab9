import { mkdir, writeFile } from 'node:fs/promises';
import { COMPILED_LISTS, readSourceLists, type CompiledEntry } from './default-lists.js';
import type { Entry } from './entry.js';

/**
 * A step of the build: writes the lists that ship as one validated JSON file beside the compiled program.
 * @throws GlossaryError where a list has a problem
 */
export async function compileDefaultLists(to: URL = COMPILED_LISTS): Promise<void> {
  const entries = await readSourceLists();
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, `${JSON.stringify({ version: 1, entries: entries.map(compiledEntry) })}\n`);
}

export function compiledEntry({ reject, confusable, ...rest }: Entry): CompiledEntry {
  return {
    ...rest,
    ...(Object.keys(reject).length > 0 && { reject }),
    ...(confusable.length > 0 && { confusable }),
  };
}
