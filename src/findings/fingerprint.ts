/** What a finding is known by when lines move and text elsewhere changes. */
export interface Identity {
  readonly check: string;
  /** Path, with the key of the message where there is one; or a record's id. */
  readonly place: string;
  /** Entry or values. */
  readonly about: string;
  /** Words around the spot. */
  readonly context: string;
  /** Among findings alike in all of this, from 0. */
  readonly ordinal: number;
}

/** Sixteen hexadecimal digits: two 32-bit FNV-1a hashes of the identity. */
export function fingerprint({ check, place, about, context, ordinal }: Identity): string {
  const words = context.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const text = [check, place, about, words, ordinal].join('\u0000');
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9747b28c));
}

/** What a fingerprint looks like. */
export const FINGERPRINT = /^[0-9a-f]{16}$/u;

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
