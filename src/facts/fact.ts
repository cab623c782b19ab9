import type { RelativeDay } from '../languages/pack.js';
import type { Qualifier } from '../languages/qualifier.js';
import type { Span } from '../text/span.js';

export const FACT_KINDS = [
  'number', 'ordinal', 'percentage', 'money', 'measure', 'age', 'duration', 'temperature',
  'date', 'time', 'score', 'label', 'quote',
] as const; // prettier-ignore
export type FactKind = (typeof FACT_KINDS)[number];

/** A JSON number where a double writes back to the same digits, else a canonical decimal string ("12345678901234567890"). */
export type Value = number | string;

/**
 * `certain`: it says this. `likely`: it very probably does. `possible`: it may (the article "ein", 一 in a word): such a fact
 * may answer for another one, but is never itself called missing or added.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

interface FactBase extends Span {
  /** The slice of the text that was read. */
  readonly text: string;
  readonly certainty: Certainty;
}

export interface Quantity extends FactBase {
  readonly kind: 'number' | 'ordinal' | 'percentage' | 'money' | 'measure' | 'age' | 'duration' | 'temperature';
  /** 5 for 5 %; 1900000 for 1.9 million. Of a range the lower end. */
  readonly value: Value;
  readonly from?: Value;
  readonly to?: Value;
  /** Of a share said by two numbers the whole: 3 of "one in three". The alternatives are its two numbers. */
  readonly of?: Value;
  /** A CLDR unit id (`kilometer`, `celsius`, `year`) or an ISO 4217 code. */
  readonly unit?: string;
  /** All that an ambiguous unit may mean ("$", "pound"). */
  readonly units?: readonly string[];
  readonly qualifier?: Qualifier;
  /** The text together with the words of the qualifier: "at least 35". */
  readonly qualified?: string;
  /** Written in words, wholly or in part ("two", "1.9 million" is not: its digits count). */
  readonly spelled: boolean;
  /** "two days ago", "in two days": on which side of now a duration ends. */
  readonly direction?: 'past' | 'future';
  /** Counted from the day of the text ("ago"), and not perhaps from another one ("before"). */
  readonly fromNow?: true;
  /** Which date that is, where the day of the text is known; EDTF as far as said. */
  readonly date?: string;
  /** Counted by a noun ("two dozen", "десяток"): such a word renders another that is near. */
  readonly tallied?: boolean;
  /** "hundreds of", "dozens", "десятки", "сотні": the order of magnitude alone. */
  readonly vague?: boolean;
  /** Other values that the same characters may have, by the separators ("1.234") or the language. */
  readonly alternatives?: readonly Value[];
  /** Digits after the decimal point as written, for rounding: 0 for "2,000", 1 for "1.9 million" (of the scale). */
  readonly decimals?: number;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** EDTF as far as known: `2023-10-07`, `XXXX-01-19`, `XXXX-01`, `2023`, `193X`; absent where only a weekday is said, or a relative day and nobody knows when. */
  readonly value?: string;
  /** ISO: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** "yesterday" is `{ unit: 'day', offset: -1 }`, "last week" `{ unit: 'week', offset: -1 }`. */
  readonly relative?: Omit<RelativeDay, 'weekday'>;
  /** Other readings of an all-digit date (10/07/2023), or the other year that one of another calendar runs into. */
  readonly alternatives?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface TimeFact extends FactBase {
  readonly kind: 'time';
  /** `HH:MM`, 24 hours. */
  readonly value: string;
  readonly zone?: string;
  /** The hour may be of either half of the day: no "p.m.", and 1 … 12. */
  readonly halfDay?: boolean;
}

export interface ScoreFact extends FactBase {
  readonly kind: 'score';
  /** `3-1`. */
  readonly value: string;
}

/** A number that is a name: iPhone 6, G7, Boeing 737, Covid-19, a phone number, a URL. Compared as text. */
export interface LabelFact extends FactBase {
  readonly kind: 'label';
  /** Normalised text. */
  readonly value: string;
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote';
  /** The words inside the marks. */
  readonly value: string;
  /** Where they stand. */
  readonly inner: Span;
  /** A closing or opening mark stands in another segment or paragraph. */
  readonly open?: 'start' | 'end' | 'both';
  /** How many: one or two are often a title, a term or distance ("so-called"), no speech. */
  readonly words: number;
}

export type Fact = Quantity | DateFact | TimeFact | ScoreFact | LabelFact | QuoteFact;

/** How a target's fact stands to the source's. */
export type Verdict = 'same' | 'rounded' | 'converted' | 'vaguer' | 'sharper' | 'contradicts' | 'absent';
