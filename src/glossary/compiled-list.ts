import { openStringPool, poolStrings, type PooledStrings } from '../text/string-pool.js';
import type { Entry, Glossary } from './entry.js';
import { packArrays, unpackArrays, type ArrayTree } from './packed-arrays.js';
import { entriesById, openEntries, packEntries, type PackedEntries } from './packed-entries.js';
import type { GlossaryItem } from './read.js';

/**
 * Raise it whenever these arrays, or what they hold of a name (words, sounds, skeletons), are no longer what an older program
 * wrote: its files are then refused, and people are asked to compile their lists anew.
 */
export const COMPILED_VERSION = 2;

/** What a compiled list is made from. */
export interface ListToCompile {
  readonly entries: readonly Entry[];
  /** The places of the entries that came from the lists that ship; undefined where those were left out. */
  readonly shipped?: ReadonlySet<number> | undefined;
  /** What was dropped from the lists below, and must be again when it is laid over others. */
  readonly removed: readonly string[];
  /** What was read off the names of the entries. */
  readonly columns: ArrayTree;
}

export interface CompiledList {
  readonly glossary: Glossary;
  /** Whether the lists that ship are part of it. */
  readonly hasShipped: boolean;
  /** What it holds of its own, to be laid over other lists. */
  readonly items: () => readonly GlossaryItem[];
  /** Every entry, made at once. */
  readonly entries: () => readonly Entry[];
}

interface ListArrays {
  readonly entries: PackedEntries;
  readonly removed: PooledStrings;
  /** By entry; empty where the lists that ship were left out. */
  readonly isShipped: Uint8Array;
  readonly columns: ArrayTree;
}

export function compileList({ entries, shipped, removed, columns }: ListToCompile): Uint8Array {
  const isShipped = new Uint8Array(shipped ? entries.length + 1 : 0);
  for (const place of shipped ?? []) isShipped[place] = 1;
  const arrays: ListArrays = { entries: packEntries(entries), removed: poolStrings(removed), isShipped, columns };
  return packArrays(arrays as ListArrays & ArrayTree, COMPILED_VERSION);
}

/**
 * Opens a compiled list without reading through it.
 * @param bytes a whole file; threads may share the buffer
 * @returns `foreign` where it is no compiled list at all
 */
export function openList(bytes: Uint8Array<ArrayBufferLike>): CompiledList | 'version' | 'damaged' | 'foreign' {
  const unpacked = unpackArrays(bytes, COMPILED_VERSION);
  if ('problem' in unpacked) return unpacked.problem;
  const { entries: packed, removed, isShipped, columns } = unpacked.tree as ArrayTree & ListArrays;
  const list = openEntries(packed);
  const { entryAt, idAt, placeOf, termPlaces, all } = list;
  return {
    glossary: { entries: entriesById(list), compiled: { entryAt, idAt, placeOf, termPlaces, columns } },
    hasShipped: isShipped.length > 0,
    entries: all,
    items() {
      const ids = openStringPool(removed);
      const dropped = Array.from({ length: ids.size }, (_, id) => ({ remove: ids.at(id) }));
      const own = all().filter((_, place) => !isShipped[place]);
      return [...dropped, ...own.map((entry) => ({ entry }))];
    },
  };
}
