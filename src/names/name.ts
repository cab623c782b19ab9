import type { Step } from '../messages/step.js';
import type { Span } from '../text/span.js';

/**
 * How a form stands to an entry. `canonical`, `accepted`: listed in that language. `inflected`: a listed form in a case,
 * with a particle or possessive, or the bare surname. `transliterated`: a right rendering by rule, where the entry has no
 * form in that language. `other-language`: right, but another language's form. `rejected`: listed as wrong. `drift`:
 * resembles the entry, is none of its forms. `none`: a name, but of no entry.
 */
export type NameStatus =
  'canonical' | 'accepted' | 'inflected' | 'transliterated' | 'other-language' | 'rejected' | 'drift' | 'none';

/** A link of the chain from a listed name to a written one; the words for each stand in the catalogue under `why.<step>`. */
export type NameStep =
  | { readonly step: 'listed'; readonly values: { readonly form: string; readonly language: string } }
  | { readonly step: 'rejected'; readonly values: { readonly form: string; readonly reason: string } }
  | { readonly step: 'otherLanguage'; readonly values: { readonly form: string; readonly language: string } }
  | { readonly step: 'inflected'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly step: 'withoutAccents'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly step: 'familyName'; readonly values: { readonly name: string; readonly full: string } }
  | { readonly step: 'givenName'; readonly values: { readonly name: string; readonly full: string } }
  | { readonly step: 'initial'; readonly values: { readonly initial: string; readonly name: string } }
  | { readonly step: 'reordered'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly step: 'transliterated'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly step: 'romanised'; readonly values: { readonly from: string; readonly to: string } }
  | { readonly step: 'soundsLike'; readonly values: { readonly from: string; readonly to: string } }
  | {
      readonly step: 'lettersDiffer';
      readonly values: { readonly from: string; readonly to: string; readonly letters: number };
    };

/** An entry that a name may stand for. */
export interface NameMatch {
  readonly entry: string;
  /** The listed form that it was recognised by. */
  readonly form: string;
  readonly status: NameStatus;
  /** 0 to 1; 1 is a listed form letter by letter. Comparable between names. */
  readonly score: number;
  /** The chain that leads from the entry to the text. */
  readonly why: readonly (NameStep & Step)[];
}

/** A name in a text. Offsets are those of the text that was read (a segment's decoded text). */
export interface NameMention extends Span {
  readonly text: string;
  /** Best first. Empty where the name is of no entry: then it is known by its capitals (or its script) alone. */
  readonly matches: readonly NameMatch[];
  /** What was written without a prefixed particle, possessive or the like; the part to be replaced by a fix. */
  readonly core: Span;
  /** 0 to 1: how sure it is that this is a name at all (a capital at a sentence start says little). */
  readonly certainty: number;
}
