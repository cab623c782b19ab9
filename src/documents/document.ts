import type { MappedText } from '../text/mapped.js';
import type { Span } from '../text/span.js';
import type { Encoding } from './encodings.js';

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'blockQuote' | 'tableCell';

/** A stretch of running text that no sentence crosses. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: MappedText;
}

/** A comment of the file that speaks to wiredrift: all of it as a place, and what it says without the signs of its format. */
export interface Comment extends Span {
  readonly text: string;
}

/** A file of running text. `raw` is the decoded file as it is (a byte order mark counts as one unit); offsets mean it. */
export interface Document {
  readonly type: 'document';
  readonly path: string;
  readonly raw: string;
  readonly format: string;
  /** Of the bytes, for writing them back; UTF-8 where it is absent. */
  readonly encoding?: Encoding;
  /** BCP 47, where the file or the caller says it. */
  readonly declaredLanguage?: string;
  /** Days on which the text may have been written (2026-05-03), the likeliest first, where the file or the caller says it. */
  readonly written?: readonly string[];
  readonly blocks: readonly Block[];
  /** Those that begin with `wiredrift-`, in order; absent where there are none. */
  readonly comments?: readonly Comment[];
  /** As in `Units`; absent where a text stands in the file as it reads. */
  escape?(text: string, at: number): string | undefined;
}

/** Something in a message that is no text: a variable, an argument, a tag. It is compared as it stands and never read. */
export interface Placeholder {
  readonly kind: 'variable' | 'tag';
  /** Where it stands in the decoded text. */
  readonly at: number;
  /** As the file has it, decoded: `{name}`, `%1$s`, `<b>`; a code of XLIFF or TMX without content by its name and id, `<x 1>`. */
  readonly text: string;
}

/**
 * One side of a message. A variable stands in `text` as one U+FFFC, mapped to all of it; a tag leaves nothing there. An empty
 * text has one empty piece, which says where it stands.
 */
export interface MessageText extends MappedText {
  readonly placeholders: readonly Placeholder[];
}

/** How far a translation is, whatever its format calls it. */
export type UnitState = 'untranslated' | 'draft' | 'translated' | 'approved' | 'rejected';

/** A message of a localisation file: source and target are given together, so alignment has nothing to do. */
export interface Unit {
  /** As the format names it; nested keys are joined as their format joins them. Each plural form is a unit with a key of its own. */
  readonly key: string;
  readonly source?: MessageText;
  /** Of a plural message the other of its two source texts: a form may fill in what either has (“a file”, “%d files”). */
  readonly otherSource?: MessageText;
  /** Absent where the file has none; empty where it is there and empty. */
  readonly target?: MessageText;
  /** CLDR category (`few`) or number (`=0`) of a plural form; the message that all forms belong to has the key `of`. */
  readonly plural?: { readonly form: string; readonly of: string };
  readonly state?: UnitState;
  /** Nobody may change the target. */
  readonly locked?: boolean;
  readonly notes?: readonly string[];
  /** In UTF-16 units of decoded text. */
  readonly maxLength?: number;
  readonly translatable: boolean;
  /** BCP 47, where the file holds several languages; else the file's own are meant. One message may then be several units. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

/** A file of messages (XLIFF, PO, TMX, key files). A file of one language has targets alone; `pairUnits` joins two by key. */
export interface Units {
  readonly type: 'units';
  readonly path: string;
  readonly raw: string;
  readonly format: string;
  /** Of the bytes, for writing them back; UTF-8 where it is absent. */
  readonly encoding?: Encoding;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly units: readonly Unit[];
  /** As in `Document`. */
  readonly comments?: readonly Comment[];
  /**
   * Writes a text as the format needs it at a place of the file: escapes, quotation marks of its syntax.
   *
   * @param at offset in `raw` of the first unit that it replaces
   * @returns undefined where it cannot stand there: a line break in a plain YAML value, a comma in an unquoted CSV cell
   */
  escape(text: string, at: number): string | undefined;
}

/** A sentence, a heading or a message, cut out of a block. */
export interface Segment {
  /** Its place in the document's order, from 0. */
  readonly index: number;
  /** The block it stands in, from 0. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Decoded text; its offsets lead back to the file by `rawSpan`. */
  readonly text: MappedText;
}
