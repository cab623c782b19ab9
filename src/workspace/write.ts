import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../text/input-error.js';
import { systemCode } from './system-code.js';

/** Text, or bytes as they are. */
type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * Writes a file piece by piece, and yet as a whole or not at all: readers see the old content until the new one is
 * complete. A link is followed, the file's mode is kept, and what is no regular file (/dev/stdout, a pipe) is written to
 * as it is.
 *
 * @throws InputError `notWritable` {path, code}, `outputIsFolder` {path}, `noSuchFolder` {path}; what the source of the pieces throws goes through, and nothing is left
 */
export async function writeAtomically(path: string, pieces: Pieces): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) await writePieces(path, target, 'w', pieces);
  else await replace(path, target, existing, pieces);
}

async function replace(path: string, target: string, existing: Stats | undefined, pieces: Pieces) {
  // In the same folder: a rename across file systems would be a copy.
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writePieces(path, draft, 'wx', inChunks(pieces), existing?.mode);
    await rename(draft, target).catch((error: unknown) => refuse(path, error));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writePieces(path: string, to: string, flags: string, pieces: Pieces, mode?: number) {
  const file = await open(to, flags, mode).catch((error: unknown) => refuse(path, error));
  try {
    for await (const piece of pieces) await file.appendFile(piece).catch((error: unknown) => refuse(path, error));
  } finally {
    await file.close();
  }
}

/** Nobody reads a draft: a report of many small pieces goes out in larger ones. */
async function* inChunks(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let waiting = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string' && waiting.length < CHUNK) {
      waiting += piece;
      continue;
    }
    yield waiting;
    if (typeof piece === 'string') waiting = piece;
    else {
      waiting = '';
      yield piece;
    }
  }
  yield waiting;
}

const CHUNK = 65_536;

function refuse(path: string, error: unknown): never {
  const code = systemCode(error);
  if (code === 'EISDIR') throw new InputError('outputIsFolder', { path });
  if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('noSuchFolder', { path });
  throw code === undefined ? error : new InputError('notWritable', { path, code });
}
