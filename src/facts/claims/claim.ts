import type { Span } from '../../text/span.js';

/** What a word says of the statement that it stands in. */
export interface ClaimSense {
  readonly kind: ClaimKind;
  readonly value: string;
}

export type ClaimKind = 'polarity' | 'certainty' | 'status' | 'attribution' | 'tenure' | 'strength';

/** A word or phrase that says how a statement is made: denied, alleged, planned, said by somebody. */
export interface Claim extends ClaimSense, Span {
  /** Which clause of the text it stands in, counted from 0. */
  readonly clause: number;
}
