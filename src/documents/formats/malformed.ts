import { InputError } from '../../text/input-error.js';
import { createLineIndex } from '../../text/lines.js';

/** What is wrong with a file, and where. @param key catalogue key under `input.` */
export function malformed(
  raw: string,
  offset: number,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): InputError {
  const { line, column } = createLineIndex(raw).position(Math.min(offset, raw.length));
  return new InputError(key, { ...values, line, column });
}

/** Parsers that call themselves for every level give up where the stack ends; that is the file's fault. */
export function withinDepth<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new InputError('tooDeep') : error;
  }
}

/** @param keys each with its place @throws InputError `duplicateKey` {key, line, column} */
export function refuseDuplicates(raw: string, keys: Iterable<{ readonly key: string; readonly at: number }>): void {
  const seen = new Set<string>();
  for (const { key, at } of keys) {
    if (seen.has(key)) throw malformed(raw, at, 'duplicateKey', { key: key.slice(0, 80) });
    seen.add(key);
  }
}

/** A byte order mark is no part of any syntax; a space in its place keeps all offsets. */
export function withoutMark(raw: string): string {
  return raw.startsWith('\uFEFF') ? ` ${raw.slice(1)}` : raw;
}
