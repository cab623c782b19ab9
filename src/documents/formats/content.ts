import type { Block } from '../document.js';

/** What a format's reader makes of a text. */
export interface Content {
  readonly blocks: readonly Block[];
  /** BCP 47, where the file says it. */
  readonly declaredLanguage?: string;
}
