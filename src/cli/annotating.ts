import { mkdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { annotateFile, readFile, readInput, writeAtomically } from '../index.js';
import type { CheckedText } from '../index.js';
import type { Session } from './session.js';

/**
 * Writes copies of XLIFF files with the findings that count into a folder, under their paths there. What is told of a file once
 * more, when all files are known, is left out of its copy.
 */
export function createAnnotating(folder: string, session: Session): (text: CheckedText) => Promise<void> {
  const done = new Set<string>();
  return async (text) => {
    if (text.path === '-' || text.id !== undefined || done.has(text.path)) return;
    done.add(text.path);
    await annotate(text, folder, session);
  };
}

async function annotate(
  { path, raw, findings }: CheckedText,
  folder: string,
  { terminal, translator }: Session,
): Promise<void> {
  const bytes = await readInput(path, terminal.stdin);
  const file = await readFile(path, bytes);
  // Somebody may have changed it since it was checked.
  if (file.type === 'document' || file.raw !== raw) return;
  const copy = await annotateFile(file, bytes, findings, translator);
  if (!copy) return;
  const to = join(folder, inFolder(path));
  await mkdir(dirname(to), { recursive: true });
  await writeAtomically(to, [copy]);
}

/** What lies outside the folder of work has no place below another. */
function inFolder(path: string): string {
  const plain = normalize(path);
  return isAbsolute(plain) || plain.startsWith('..') ? basename(plain) : plain;
}
