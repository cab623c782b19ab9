import type { Entry } from '../../glossary/entry.js';
import type { Span } from '../../text/span.js';

/** `confusable`: what is taken for the entry, in words of no entry's own. */
export type TermRole = 'accepted' | 'rejected' | 'confusable';

/** A way to write a term, a wrong way, or what is taken for it. */
export interface TermForm {
  readonly entry: Entry;
  readonly text: string;
  readonly role: TermRole;
  readonly why?: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The same as they are written. */
  readonly spelled: readonly string[];
}

/** A place where a text uses a term in any of its forms; offsets are those of the text that was read. */
export interface TermMention extends Span {
  /** The forms that may stand there: one form may belong to several entries. */
  readonly forms: readonly TermForm[];
  /** As it is listed, but for capitals. */
  readonly isListed: boolean;
}
