import { isolate } from '../messages/isolate.js';

/**
 * Control characters of a checked text must not reach a terminal (it would obey them), and marks that turn the direction
 * around would garble the line; both are shown by their code points. Isolates stay: messages are made with them.
 */
export function visible(text: string): string {
  return text.replace(DANGEROUS, codePoint);
}

/** The same, and characters that cannot be seen are shown too: in the words that a finding speaks of they may be the fault. */
export function revealed(text: string): string {
  return text.replace(HIDDEN, codePoint);
}

/** Words of a text, fit to stand in a line of another direction. */
export function quoted(text: string): string {
  return isolate(revealed(text));
}

const DANGEROUS = /[\p{Cc}\u202A-\u202E\u2066\u2067]/gu;
const HIDDEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
