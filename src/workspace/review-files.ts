import type { Acceptance, Sheet } from '../findings/accepted.js';
import type { BaselineEntry } from '../findings/baseline.js';
import { decode } from '../documents/decode.js';
import { InputError } from '../text/input-error.js';
import { readInput } from './files.js';
import { writeAtomically } from './write.js';

/*
 * The files in which people keep what they know of findings. What reads them is loaded when there is one.
 */

/** @throws InputError those of `readInput` and `readBaseline`, with the `path` */
export function loadBaseline(path: string): Promise<readonly BaselineEntry[]> {
  return read(path, async (raw) => (await import('../findings/baseline.js')).readBaseline(raw));
}

export async function saveBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const { writeBaseline } = await import('../findings/baseline.js');
  await writeAtomically(path, [writeBaseline(entries)]);
}

/** @throws InputError those of `readInput` and `readAccepted`, with the `path` */
export function loadAccepted(path: string): Promise<readonly Acceptance[]> {
  return read(path, async (raw) => (await import('../findings/accepted.js')).readAccepted(raw));
}

export async function saveAccepted(path: string, acceptances: readonly Acceptance[]): Promise<void> {
  const { writeAccepted } = await import('../findings/accepted.js');
  await writeAtomically(path, [writeAccepted(acceptances)]);
}

/** @throws InputError those of `readInput` and `readSheet`, with the `path` */
export function loadSheet(path: string): Promise<Sheet> {
  return read(path, async (raw) => (await import('../findings/accepted.js')).readSheet(raw));
}

/** What such a file is: `undefined` where there is none. */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof InputError && error.key === 'notFound') return undefined;
    throw error;
  }
}

async function read<T>(path: string, parse: (raw: string) => Promise<T>): Promise<T> {
  try {
    return await parse((await decode(await readInput(path, NOTHING))).text);
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.key, { path, ...error.values }) : error;
  }
}

const NOTHING: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {},
};
