import { mkdir, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { configSchema } from './schema.js';

export const PUBLISHED_SCHEMA = new URL('../../schemas/config.schema.json', import.meta.url);

/** The published JSON Schema (draft 2020-12) of a configuration. */
export function configJsonSchema(): object {
  return { title: 'wiredrift configuration', ...z.toJSONSchema(configSchema, { io: 'input', reused: 'inline' }) };
}

/** A step of the build: writes the schema that editors check configurations against. */
export async function writeConfigSchema(to: URL = PUBLISHED_SCHEMA): Promise<void> {
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
}
