import type { Fact } from '../fact.js';
import type { Reading } from '../reading.js';

/** A fact and the items it was read from. */
export interface Proposal {
  readonly first: number;
  readonly last: number;
  readonly fact: Fact;
}

/** Proposes a fact of one kind that begins at an item (its sign or symbol may stand before it), or nothing. */
export type Extractor = (reading: Reading, at: number) => Proposal | undefined;
