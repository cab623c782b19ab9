import { mkdir, writeFile } from 'node:fs/promises';
import { glossaryJsonSchema } from './schema.js';

/** A step of the build: writes the JSON Schema that editors and other programs check glossary files against. */
export async function writeGlossarySchema(to: URL = PUBLISHED_SCHEMA): Promise<void> {
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, `${JSON.stringify(glossaryJsonSchema(), null, 2)}\n`);
}

export const PUBLISHED_SCHEMA = new URL('../../schemas/glossary.schema.json', import.meta.url);
