import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { InputError } from '../text/input-error.js';

/**
 * Writes a file as a whole or not at all: under another name beside it first, then renamed.
 *
 * @throws InputError `notWritable` {path, reason}; whatever the pieces' source throws goes through, and no file is left
 */
export async function writeFileAtomically(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await open(draft, 'wx').catch((error: unknown) => refuse(path, error));
  try {
    for await (const piece of pieces) await file.appendFile(piece).catch((error: unknown) => refuse(path, error));
    await file.close();
    await rename(draft, path).catch((error: unknown) => refuse(path, error));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

function refuse(path: string, error: unknown): never {
  throw new InputError('notWritable', { path, reason: String((error as { code?: unknown }).code ?? error) });
}
