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

/**
 * The renderings of a file, to tell whether another file disagrees with them: of each a digest of its source and one of its
 * translation. What they say can be read again where two disagree, which is seldom.
 */
export interface RenderingDigests {
  /** Of the files that they were read from. */
  readonly format: string;
  readonly sourceFormat?: string;
  /** Pairs of 53-bit numbers (source, translation), as 64-bit floats in base64. */
  readonly digests: string;
}

export function packDigests(digests: readonly number[]): string {
  return Buffer.from(Float64Array.from(digests).buffer).toString('base64');
}

export function unpackDigests(packed: string): Float64Array {
  // A buffer may begin anywhere in a larger one, a row of numbers may not.
  return new Float64Array(new Uint8Array(Buffer.from(packed, 'base64')).buffer);
}
