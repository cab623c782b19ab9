import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../text/input-error.js';
import { systemCode } from './system-code.js';

/**
 * Writes a file whole or not at all: readers see the old content until the new one is complete. A link is followed, the
 * file's mode is kept, and what is no regular file (/dev/stdout, a pipe) is written to as it is.
 *
 * @throws InputError `notWritable` {path, code}
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => undefined);
    if (existing && !existing.isFile()) await writeFile(target, content);
    else await replace(target, content, existing);
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined ? error : new InputError('notWritable', { path, code });
  }
}

async function replace(target: string, content: string | Uint8Array, existing: Stats | undefined): Promise<void> {
  // In the same folder: a rename across file systems would be a copy.
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', existing?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      if (existing) await file.chmod(existing.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
