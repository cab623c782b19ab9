import type { Span } from '../../text/span.js';

/** What a word says of the statement that it stands in. */
export interface ClaimSense {
  readonly kind: ClaimKind;
  readonly value: string;
}

export type ClaimKind = 'polarity' | 'certainty' | 'status' | 'attribution' | 'tenure' | 'strength';

/** A word or phrase that says how a statement is made: denied, alleged, planned, said by somebody. */
export interface Claim extends ClaimSense, Span {}

/** Whether no mark that parts clauses stands between two places of a text. */
export function shareClause(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return !CLAUSE_END.test(text.slice(first.end, second.start));
}

const CLAUSE_END = /[,;:—–()،؛、，；：（）](?!\p{Nd})/u;
