import type { Span } from '../text/span.js';

/** A message and its translation, as far as they are held against those of other files. Texts are decoded. */
export interface Rendering {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Where they stand in their files as they are. */
  readonly from: Span;
  readonly to: Span;
}
