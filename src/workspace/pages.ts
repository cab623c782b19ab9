import { readFile } from 'node:fs/promises';
import { CHECK_IDS } from '../checks/registry.js';

/** The page of a check, in Markdown: what triggers it, how to fix it, why it matters. Nothing for an unknown id. */
export async function checkPage(id: string): Promise<string | undefined> {
  if (!CHECK_IDS.includes(id)) return undefined;
  // The pages stand beside the checks' sources, which the package holds for them.
  return readFile(new URL(`../../src/checks/${id}.md`, import.meta.url), 'utf8');
}
