import { mkdir, writeFile } from 'node:fs/promises';
import { COMPILED_LISTS, readSourceLists, type CompiledEntry } from './default-lists.js';
import type { Entry } from './entry.js';
import { glossaryJsonSchema } from './schema.js';

/**
 * A step of the build: writes the lists that ship as one validated JSON file beside the compiled program.
 * @throws GlossaryError where a list has a problem
 */
export async function compileDefaultLists(to: URL = COMPILED_LISTS): Promise<void> {
  const entries = await readSourceLists();
  await write(to, JSON.stringify({ version: 1, entries: entries.map(compiledEntry) }));
}

/** A step of the build: writes the JSON Schema that editors and other programs check glossary files against. */
export async function writeGlossarySchema(to: URL = PUBLISHED_SCHEMA): Promise<void> {
  await write(to, JSON.stringify(glossaryJsonSchema(), null, 2));
}

export const PUBLISHED_SCHEMA = new URL('../../schemas/glossary.schema.json', import.meta.url);

function compiledEntry({ reject, confusable, ...rest }: Entry): CompiledEntry {
  return {
    ...rest,
    ...(Object.keys(reject).length > 0 && { reject }),
    ...(confusable.length > 0 && { confusable }),
  };
}

async function write(to: URL, text: string): Promise<void> {
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, `${text}\n`);
}
