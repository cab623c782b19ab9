import { mkdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { annotateFile, writeAtomically } from '../index.js';
import type { CheckedText, Document, Units } from '../index.js';
import type { Run } from './check-all.js';

/**
 * Writes a copy of an XLIFF file with the findings that count into the folder for them, under its path there.
 * @param bytes what the file was read from
 * @returns what was found, as it is
 */
export async function annotated(
  file: Document | Units,
  bytes: Uint8Array,
  text: CheckedText,
  { options, session, review }: Pick<Run, 'options' | 'session' | 'review'>,
): Promise<CheckedText> {
  if (file.type === 'document') return text;
  const { findings } = await review.judge(text);
  const copy = await annotateFile(file, bytes, findings, session.translator);
  if (!copy) return text;
  const to = join(options.annotate ?? '', inFolder(file.path));
  await mkdir(dirname(to), { recursive: true });
  await writeAtomically(to, [copy]);
  return text;
}

/** What lies outside the folder of work has no place below another. */
function inFolder(path: string): string {
  const plain = normalize(path);
  return isAbsolute(plain) || plain.startsWith('..') ? basename(plain) : plain;
}
