import type { Document, Segment } from '../documents/document.js';
import type { Fact } from '../facts/fact.js';
import type { LanguagePack } from '../languages/pack.js';
import type { NameMention } from '../names/name.js';

/** A segment and what was understood of it. Offsets of names and facts are those of the segment's decoded text. */
export interface ReadSegment extends Segment {
  readonly names: readonly NameMention[];
  readonly facts: readonly Fact[];
}

/** A text and all that was understood of it; the checks see nothing else. */
export interface Reading {
  readonly document: Document;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  /** Absent for a language without a pack. */
  readonly pack?: LanguagePack;
  readonly segments: readonly ReadSegment[];
}

/** Source segments and the target segments that render them. One side is empty for an omission or an addition. */
export interface Pair {
  readonly source: readonly ReadSegment[];
  readonly target: readonly ReadSegment[];
  /** 0 to 1: how sure it is that these belong together. */
  readonly certainty: number;
}

export type Relation = 'translation' | 'adaptation';

/** Two whole texts, paired. */
export interface Alignment {
  readonly source: Reading;
  readonly target: Reading;
  readonly pairs: readonly Pair[];
  readonly relation: Relation;
  /** What stands around either story and was left out of the comparison: bylines, credits, comments of readers. */
  readonly frame?: { readonly source: readonly ReadSegment[]; readonly target: readonly ReadSegment[] };
}
