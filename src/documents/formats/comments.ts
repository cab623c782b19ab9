import type { Comment } from '../document.js';

/*
 * Where comments stand, for the formats whose signs tell it by themselves. The file has been read before: strings and sections in it
 * are closed.
 */

/** `<!-- -->`, not inside a CDATA section. */
export function xmlComments(raw: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = raw.indexOf('<!'); at >= 0; at = raw.indexOf('<!', at)) {
    const [opening, closing] = raw.startsWith('<!--', at) ? ['<!--', '-->'] : ['<![CDATA[', ']]>'];
    const close = raw.startsWith(opening, at) ? raw.indexOf(closing, at + opening.length) : -1;
    if (close < 0) {
      at += 2;
      continue;
    }
    const end = close + closing.length;
    if (opening === '<!--') comments.push({ start: at, end, text: raw.slice(at + opening.length, close).trim() });
    at = end;
  }
  return comments;
}

/** `//` and `/* *\/`, not inside quotation marks. */
export function slashComments(raw: string): readonly Comment[] {
  return [...raw.matchAll(SLASHES)].flatMap(({ 0: found, index }) => {
    if (found.startsWith('"')) return [];
    const text = found.startsWith('/*') ? found.slice(2, -2) : found.slice(2);
    return [{ start: index, end: index + found.length, text: text.trim() }];
  });
}

const SLASHES = /"(?:[^"\\]|\\[^])*"|\/\*[^]*?\*\/|\/\/[^\r\n]*/gu;

/** Lines that begin with `#` (PO), or `!` (Java). */
export function hashLines(raw: string): readonly Comment[] {
  return [...raw.matchAll(HASH_LINES)].map(({ 0: found, index, groups }) => {
    return { start: index, end: index + found.length, text: groups?.['text']?.trim() ?? '' };
  });
}

const HASH_LINES = /(?<![^\r\n\uFEFF])[ \t\f]*[#!]+(?<text>[^\r\n]*)/gu;

/** The same where an indented line goes on with a text (Fluent). */
export function unindentedHashLines(raw: string): readonly Comment[] {
  return hashLines(raw).filter(({ start }) => raw.charAt(start) === '#');
}

/** What follows `NOTE` between two blank lines of WebVTT. */
export function noteBlocks(raw: string): readonly Comment[] {
  return [...raw.matchAll(NOTES)].map(({ 0: found, index, groups }) => {
    return { start: index, end: index + found.length, text: groups?.['text']?.trim() ?? '' };
  });
}

const NOTES = /(?<=(?:\n|\r\n?)(?:\n|\r\n?))NOTE(?=\s)(?<text>[^\r\n]*(?:(?:\r\n?|\n)[^\r\n]+)*)/gu;
