import type { Block, Unit } from '../document.js';

/** What a format's reader makes of a file of running text. */
export interface Content {
  readonly blocks: readonly Block[];
  /** BCP 47, where the file says it. */
  readonly declaredLanguage?: string;
  /** As in `Document`. */
  readonly written?: readonly string[];
  /** As in `Document`; left out where a text stands in the file as it reads. */
  escape?(text: string, at: number): string | undefined;
}

/** What a format's reader makes of a file of messages. */
export interface UnitsContent {
  readonly units: readonly Unit[];
  /** BCP 47, where the file says it. A file of one language says its target language. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /** As in `Units`. */
  escape(text: string, at: number): string | undefined;
}
