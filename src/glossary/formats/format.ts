import type { Message } from '../../messages/step.js';
import type { Entry } from '../entry.js';
import type { SyntaxProblem, Tree, TreeResult, ValuePath } from '../tree.js';

/** A way to write a list of names down. */
export interface GlossaryFormat {
  /** Of the files that are taken for it, with the dot, in lower case. */
  readonly extensions: readonly string[];
  /** The most that is read, in units of 2^20. */
  readonly limit: number;
  /** Never throws. The tree is shaped like a glossary file, whatever the file looks like. */
  read(text: string): TreeResult;
  /** Absent where lists are only taken over from it. */
  write?(entries: readonly Entry[]): WrittenList;
}

export interface WrittenList {
  readonly pieces: Iterable<string>;
  /** What the format cannot hold, or what the reader of the file should know. */
  readonly notices: readonly Message[];
}

/** An entry in the making, as a glossary file would hold it; what is wrong with it the schema says. */
export type DraftEntry = { id: string; names: Record<string, string[]> } & Record<string, unknown>;

export type DraftList =
  | { readonly entries: readonly DraftEntry[]; readonly notices: readonly Message[] }
  | { readonly problems: readonly [SyntaxProblem, ...(readonly SyntaxProblem[])] };

/** Told where a value of the list stands. @param path leads on from the list of entries */
export type NotePlace = (path: ValuePath, offset: number) => void;

/**
 * A tree of what a reader drafts. Places are wanted for problems alone, and would take more room than the list: the reader
 * is asked a second time when the first one is.
 */
export function draftedTree(draft: (note: NotePlace) => DraftList): TreeResult {
  const list = draft(() => undefined);
  if ('problems' in list) return list;
  let places: ReadonlyMap<string, number> | undefined;
  const tree: Tree = {
    value: { version: 1, entries: list.entries },
    offset: (path) => nearestPlace((places ??= placesIn(draft)), path),
  };
  return { tree, notices: list.notices };
}

function placesIn(draft: (note: NotePlace) => DraftList): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  draft((path, offset) => {
    const key = keyOf(['entries', ...path]);
    if (!places.has(key)) places.set(key, offset);
  });
  return places;
}

function nearestPlace(places: ReadonlyMap<string, number>, path: ValuePath): number {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return 0;
}

function keyOf(path: ValuePath): string {
  return path.join('\u0000');
}
