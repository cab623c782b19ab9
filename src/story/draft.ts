import type { Fact } from '../facts/fact.js';
import type { Location } from '../findings/finding.js';
import type { Message } from '../messages/step.js';
import type { RowKind } from './table.js';

/** A cell in the making. */
export interface DraftCell {
  readonly place: Location;
  readonly text: string;
  /** The value, where there is one: then values decide who says the same. */
  readonly fact?: Fact;
  /** How sure the clause is that it stands in: believed, alleged, confirmed. */
  readonly hedge?: string;
}

/** What joins or parts two versions. */
export interface Tie {
  /** Numbers of versions. */
  readonly versions: readonly [number, number];
  readonly stand: Stand;
  /** Of the second version against the first. */
  readonly note?: Message;
}

export type Stand = 'same' | 'vaguer' | 'conflict';

/** A row in the making: what each version says of one thing. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly about: string;
  /** By the number of the version. */
  readonly cells: Map<number, DraftCell>;
  /** All places of it, by version: a cell shows the first, or the one that a check speaks of. */
  readonly places: Map<number, Location[]>;
  readonly ties: Tie[];
  /** Of the glossary. */
  readonly entry?: string;
}

export function newRow(kind: RowKind, about: string, entry?: string): DraftRow {
  return { kind, about, cells: new Map(), places: new Map(), ties: [], ...(entry === undefined ? {} : { entry }) };
}

/** Says that a version speaks of it here; what stands in the cell already stays. */
export function put({ cells, places }: DraftRow, version: number, cell: DraftCell): void {
  const known = places.get(version);
  if (known) known.push(cell.place);
  else places.set(version, [cell.place]);
  if (!cells.has(version)) cells.set(version, cell);
}
