import type { PlacedFact } from '../alignment/match-facts.js';
import type { Location } from '../findings/finding.js';
import type { Message } from '../messages/step.js';
import type { RowKind } from './table.js';

/** A cell in the making. */
export interface DraftCell {
  readonly place: Location;
  readonly text: string;
  /** What it stands to the first version's: set by checks and comparisons. */
  readonly stand: Stand;
  readonly note?: Message;
  /** The value, where there is one: cells of other versions are compared with it. */
  readonly fact?: PlacedFact['fact'];
}

export type Stand = 'same' | 'vaguer' | 'conflict';

/** A row in the making: what each version says of one thing. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly about: string;
  /** By the number of the version. */
  readonly cells: Map<number, DraftCell>;
  /** All places of it, by version: a cell shows one of them. */
  readonly places: Map<number, Location[]>;
  /** Of the glossary. */
  readonly entry?: string;
}

export function newRow(kind: RowKind, about: string, entry?: string): DraftRow {
  return { kind, about, cells: new Map(), places: new Map(), ...(entry === undefined ? {} : { entry }) };
}

const RANK: readonly Stand[] = ['same', 'vaguer', 'conflict'];

/** A version that says a thing more than once is taken at its worst. */
export function put(row: DraftRow, version: number, cell: DraftCell): void {
  const places = row.places.get(version);
  if (places) places.push(cell.place);
  else row.places.set(version, [cell.place]);
  const before = row.cells.get(version);
  if (!before || RANK.indexOf(cell.stand) > RANK.indexOf(before.stand)) row.cells.set(version, cell);
}
