import type { MappedText } from '../text/mapped.js';

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'blockQuote' | 'tableCell';

/** A stretch of running text that no sentence crosses. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: MappedText;
}

/** A file of running text. `raw` is the decoded file as it is (a byte order mark counts as one unit); offsets mean it. */
export interface Document {
  readonly type: 'document';
  readonly path: string;
  readonly raw: string;
  readonly format: string;
  /** BCP 47, where the file or the caller says it. */
  readonly declaredLanguage?: string;
  readonly blocks: readonly Block[];
}

/** A message of a localisation file: source and target are given together, so alignment has nothing to do. */
export interface Unit {
  readonly key: string;
  readonly source?: MappedText;
  readonly target: MappedText;
  readonly state?: string;
  readonly notes?: readonly string[];
  readonly translatable: boolean;
}

/** A file of messages (XLIFF, PO, TMX, key files). */
export interface Units {
  readonly type: 'units';
  readonly path: string;
  readonly raw: string;
  readonly format: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly units: readonly Unit[];
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
