import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { MAX_BYTES, MAX_MEGABYTES } from '../documents/decode.js';
import { InputError } from '../text/input-error.js';
import { systemCode } from './system-code.js';

/** The path that means standard input. */
export const STANDARD_INPUT = '-';

/**
 * The bytes of a file, or of standard input.
 *
 * @param stdin read to its end where the path is `-`
 * @throws InputError `notFound`, `isDirectory`, `noPermission`, `unreadable` {code}, `tooLarge` {size, limit, megabytes}; all with `path`
 */
export async function readInput(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (path === STANDARD_INPUT) return collect(path, stdin);
  return naming(path, () => {
    const { size } = statFile(path);
    if (size > MAX_BYTES) throw tooLarge(path, size);
    // At once: each step of an asynchronous reading waits for a thread, which takes longer than the reading.
    return readFileSync(path);
  });
}

/** The same in chunks, for JSON Lines of any length. */
export async function* streamInput(path: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (path === STANDARD_INPUT) {
    yield* stdin;
    return;
  }
  naming(path, () => statFile(path));
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) yield chunk as Uint8Array;
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}

const CHUNK = 2 ** 18;

function statFile(path: string): Stats {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new InputError('isDirectory', { path });
  return stats;
}

async function collect(path: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(path, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(path: string, size: number): InputError {
  return new InputError('tooLarge', { path, size, limit: MAX_BYTES, megabytes: MAX_MEGABYTES });
}

function naming<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw inputErrorOf(path, error);
  }
}

const KEYS: Readonly<Record<string, string>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isDirectory',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
};

/** What the system says, as an error that people can be told; anything else is a fault of ours and passes. */
function inputErrorOf(path: string, error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof InputError || code === undefined) return error;
  const key = KEYS[code];
  return key ? new InputError(key, { path }) : new InputError('unreadable', { path, code });
}
