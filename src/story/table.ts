import type { Alignment, Reading } from '../alignment/pair.js';
import type { Finding, Location } from '../findings/finding.js';
import type { Message } from '../messages/step.js';

/** One version of a story. */
export interface StoryVersion {
  readonly reading: Reading;
  /** With the version that all are laid beside; absent for that one. */
  readonly alignment?: Alignment;
}

/** What was found when one version was compared with another. */
export interface Comparison {
  /** Numbers of versions. */
  readonly source: number;
  readonly target: number;
  /** They are in two languages. */
  readonly isAcross: boolean;
  readonly findings: readonly Finding[];
}

/** What a row is about; `credit`: which outlets and bodies a version says its news are from. */
export type RowKind = 'name' | 'number' | 'date' | 'quote' | 'claim' | 'credit' | 'term' | 'unit' | 'text';

/** What one version says of it. */
export interface StoryCell {
  readonly place: Location;
  /** As it stands in the text. */
  readonly text: string;
  /** Cells of one group say the same; the group of the first version that says anything is 0. */
  readonly group: number;
  /** Not what the wire or most versions say. */
  readonly odd: boolean;
  /** What is wrong with it, where a check says so. */
  readonly note?: Message;
}

/** `conflict`: what two versions say cannot both be right. `vaguer`: one says less, or less surely. */
export type RowVerdict = 'conflict' | 'vaguer' | 'agree' | 'partial';

export interface StoryRow {
  readonly kind: RowKind;
  readonly verdict: RowVerdict;
  /** A name, or the words around a value in the version that has it first. */
  readonly about: string;
  /** By version; nothing where a version does not speak of it. */
  readonly cells: readonly (StoryCell | undefined)[];
}

/** Facts × versions, conflicts first. */
export interface StoryTable {
  readonly versions: readonly { readonly path: string; readonly language: string; readonly raw: string }[];
  /** The version that decides, where one was named as the source. */
  readonly wire?: number;
  readonly rows: readonly StoryRow[];
}
