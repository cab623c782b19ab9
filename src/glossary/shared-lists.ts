import { readFile } from 'node:fs/promises';
import { openList } from './compiled-list.js';
import { COMPILED_LISTS } from './default-lists.js';

/** Compiled lists by path, in memory that threads share. */
export type SharedLists = ReadonlyMap<string, Uint8Array<SharedArrayBuffer>>;

/** Those of these files that are compiled, and the lists that ship; what cannot be read is told by whoever needs it. */
export async function shareLists(
  paths: readonly string[],
  { defaultLists }: { readonly defaultLists: boolean },
): Promise<SharedLists> {
  const shipped = defaultLists ? [[COMPILED_LISTS.href, COMPILED_LISTS] as const] : [];
  const shared = new Map<string, Uint8Array<SharedArrayBuffer>>();
  for (const [name, place] of [...shipped, ...paths.map((path) => [path, path] as const)]) {
    const bytes = await readFile(place).catch(() => undefined);
    if (!bytes || typeof openList(bytes) === 'string') continue;
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
    copy.set(bytes);
    shared.set(name, copy);
  }
  return shared;
}
