import type { Document, Units } from './documents/document.js';
import { readFile, writeFile, type ReadOptions } from './documents/read.js';
import type { Finding } from './findings/finding.js';
import { applyFixes, isSafe, type Fixable } from './fixes/apply.js';

export interface FixedFile {
  /** As it is now; the file that was given where nothing was to be fixed. */
  readonly file: Document | Units;
  readonly bytes: Uint8Array;
  /** How many places were mended. */
  readonly fixed: number;
  /** What was left as it was, since two fixes of one place say different things. */
  readonly conflicting: readonly Fixable[];
}

/** A right text can be the context that the next finding needed. What still changes after so many rounds is left. */
const MOST_ROUNDS = 10;

/**
 * Makes the safe fixes of a file in memory, again and again until there are none: to do it twice changes nothing more.
 *
 * @param bytes what the file was read from
 * @param options with which it was read
 * @param check what is wrong with the file
 * @throws InputError those of `writeFile`
 */
export async function fixFile(
  file: Document | Units,
  bytes: Uint8Array,
  options: ReadOptions,
  check: (file: Document | Units) => Promise<readonly Finding[]>,
): Promise<FixedFile> {
  let now: FixedFile = { file, bytes, fixed: 0, conflicting: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const safe = (await check(now.file)).filter(isSafe);
    const { text, applied, conflicting } = applyFixes(now.file.raw, safe);
    now = { ...now, conflicting };
    if (applied.length === 0 || text === now.file.raw) break;
    const written = await writeFile(now.file, text, now.bytes);
    // Read as the first time: its bytes alone could look like another format.
    const reread = await readFile(file.path, written, { ...options, format: file.format });
    now = { file: reread, bytes: written, fixed: now.fixed + applied.length, conflicting };
  }
  return now;
}
