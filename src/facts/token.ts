import type { Span } from '../text/span.js';
import type { DigitRun } from './digits.js';
import type { Numeral } from './numerals/read.js';
import { NO_SENSE, type Sense } from './sense.js';
import type { Shape } from './shapes.js';
import type { Word } from './vocabulary.js';

/**
 * A piece of the text: a word, a number, a mark; or digits and letters that mean something as a whole: a `shape` (date,
 * clock) or a `label` (URL, code).
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'shape' | 'label';
  /** The folded slice. */
  readonly norm: string;
  /** White space (or nothing) stands before it. */
  readonly gap: boolean;
  /** A word that means nothing to any reader. */
  readonly dull: boolean;
  /** What the word means; filled in by `prepareReading`. */
  readonly sense: Sense;
  readonly digits: DigitRun | undefined;
  readonly shape: Shape | undefined;
  readonly numeral: Numeral | undefined;
  /** What is known of the word as it is written; none where a word was cut out of another one. */
  readonly word: Word | undefined;
}

/** All tokens have the same fields in the same order: engines read such objects twice as fast. */
export function makeToken(
  kind: Token['kind'],
  start: number,
  end: number,
  norm: string,
  gap: boolean,
  more?: { readonly digits?: DigitRun | undefined; readonly shape?: Shape; readonly numeral?: Numeral | undefined },
  sense: Sense = NO_SENSE,
): Token {
  const { digits, shape, numeral } = more ?? NOTHING;
  return { kind, start, end, norm, gap, dull: false, sense, digits, shape, numeral, word: undefined };
}

export function knownToken(start: number, end: number, gap: boolean, word: Word): Token {
  const { norm, dull } = word;
  return {
    kind: 'word', start, end, norm, gap, dull, sense: NO_SENSE, digits: undefined, shape: undefined, numeral: undefined, word,
  }; // prettier-ignore
}

/** What stands between the known words of a text without spaces; `dull` where it holds no numeral either. */
export function unknownToken(start: number, end: number, norm: string, gap: boolean, dull: boolean): Token {
  return {
    kind: 'word', start, end, norm, gap, dull, sense: NO_SENSE, digits: undefined, shape: undefined, numeral: undefined, word: UNKNOWN,
  }; // prettier-ignore
}

export const UNKNOWN: Word = { norm: '', dull: false, node: undefined, reading: null, whole: false };

const NOTHING: { readonly digits?: undefined; readonly shape?: undefined; readonly numeral?: undefined } = {};
