import type { Block, Unit } from '../document.js';

/** What a format's reader makes of a text. */
export interface Content {
  readonly blocks: readonly Block[];
  /** BCP 47, where the file says it. */
  readonly declaredLanguage?: string;
  /** As in `Document`; left out where a text stands in the file as it reads. */
  escape?(text: string, at: number): string | undefined;
}

/** What a reader of messages makes of a file. */
export interface UnitsContent {
  readonly units: readonly Unit[];
  /** BCP 47, where the file says it. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /** As `Units.escape`. */
  escape(text: string, at: number): string | undefined;
}
