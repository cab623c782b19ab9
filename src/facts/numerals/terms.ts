import type { Certainty } from '../fact.js';
import { add, type Exact } from './exact.js';
import type { Lexeme, Lexicon } from './lexicon.js';
import type { Part } from './parts.js';

/** A number read from parts[from] up to parts[to - 1]. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: Exact;
  readonly ordinal: boolean;
  readonly certainty: Certainty;
  readonly scaled: boolean;
  /** Nothing was read that says a number: an article or a half alone. */
  readonly empty: boolean;
  /** Plurals that only name an order of magnitude: "десятки тисяч". */
  readonly vague: boolean;
}

export interface State {
  readonly parts: readonly Part[];
  readonly lexicon: Lexicon;
  terms: Term[];
  at: number;
  /** Where a later number begins that was first taken for a part of this one. */
  cut: number | undefined;
  closed: boolean;
}

export interface Term {
  value: Exact;
  room: bigint;
  ordinal: boolean;
  /** The scale that made it: half of it may still be added ("two million and a half"). */
  scale: bigint;
  readonly from: number;
  readonly digits: boolean;
}

export function finish({ parts, terms, at, cut, lexicon }: State, from: number): Reading {
  const to = endOf(parts, from, cut ?? at);
  const used = parts.slice(from, to);
  const lone = used.length === 1 ? used[0]?.lexeme : undefined;
  const only = lone?.kind === 'joiner' ? undefined : lone;
  const ordinal = terms.some((term) => term.ordinal);
  let value = terms.map((term) => term.value).reduce(add);
  if (lexicon.elliptic) value = elliptic(used, value);
  return {
    from,
    to,
    value,
    ordinal,
    certainty: only ? certaintyOf(only, value) : 'certain',
    scaled: used.some(({ lexeme }) => isScale(lexeme)),
    vague: used.every(({ lexeme }) => lexeme?.vague === true && lexeme.kind !== 'joiner'),
    empty:
      (only !== undefined && (only.kind === 'article' || only.kind === 'part')) ||
      (used[0]?.lone === true && used.every(({ gap }, i) => i === 0 || gap === 'none')),
  };
}

function isScale(lexeme: Lexeme | undefined): boolean {
  return (lexeme?.kind === 'times' || lexeme?.kind === 'short') && lexeme.value.units >= 1_000n;
}

/** A number does not end in the joiner that belongs to the next one. */
function endOf(parts: readonly Part[], from: number, to: number): number {
  return to > from + 1 && parts[to - 1]?.lexeme?.kind === 'joiner' ? to - 1 : to;
}

function certaintyOf(lexeme: Lexeme, value: Exact): Certainty {
  if (lexeme.weak || (lexeme.ordinal && value.units <= 2n)) return 'possible';
  return lexeme.ordinal ? 'likely' : 'certain';
}

/** 二百五 is 250, 三万五 35,000. */
export function elliptic(used: readonly Part[], value: Exact): Exact {
  const last = used.at(-1)?.lexeme;
  const before = used.at(-2)?.lexeme;
  if (used.length < 2 || last?.kind !== 'plus' || before?.kind !== 'times' || before.value.units < 100n) return value;
  const unit = last.value.units;
  return { units: value.units - unit + (unit * before.value.units) / 10n, scale: 0 };
}
