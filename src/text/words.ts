import type { Span } from './span.js';

/**
 * Cuts text into words, in one pass. A word is a run of letters, digits and combining marks. Apostrophes (`п’ять`,
 * `don't`), the Catalan middle dot, the Hebrew geresh and gershayim, soft hyphens and zero-width joiners belong to it
 * where they stand inside. Hyphens part words: `isHyphenated` tells. Where a script has no spaces a whole run is one word.
 *
 * @returns half-open UTF-16 offsets, in order
 * @example tokenise('20-річний') // [{ start: 0, end: 2 }, { start: 3, end: 9 }]
 */
export function tokenise(text: string): Span[] {
  const words: Span[] = [];
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push({ start: match.index, end: WORD.lastIndex });
  }
  return words;
}

/** Whether nothing but one hyphen stands between two words. */
export function isHyphenated(text: string, before: Span, after: Span): boolean {
  return after.start === before.end + 1 && HYPHENS.includes(text.charAt(before.end));
}

/** Whether a word may begin or end at this offset: true but between two characters of one word, or inside a character. */
export function isWordEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1)) return false;
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (LETTER.test(before)) return !LETTER.test(after) && !(isInner(after) && startsWord(text, offset + 1));
  return !(isInner(before) && LETTER.test(after) && endsWord(text, offset - 1));
}

const HYPHENS = '-\u2010\u2011';
const INNER = "'\uFF07\u2018\u2019`\u00B4\u00B7\u05F3\u05F4\u00AD\u200C\u200D";
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${INNER}][\\p{L}\\p{M}\\p{N}]+)*`, 'gu');
const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

function isInner(character: string): boolean {
  return INNER.includes(character);
}

function startsWord(text: string, offset: number): boolean {
  return offset < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

function endsWord(text: string, offset: number): boolean {
  return offset > 0 && LETTER.test(characterBefore(text, offset));
}

function characterBefore(text: string, offset: number): string {
  const isPair = isLowSurrogate(text, offset - 1) && offset > 1 && isHighSurrogate(text, offset - 2);
  return text.slice(isPair ? offset - 2 : offset - 1, offset);
}

function isHighSurrogate(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
