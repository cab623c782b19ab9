import type { Replacement } from '../checks/check.js';
import type { Document } from '../documents/document.js';
import type { Edit } from '../findings/finding.js';
import type { LanguagePack } from '../languages/pack.js';
import { transferEnding } from '../names/inflect.js';
import { rawSpan } from '../text/mapped.js';

/**
 * The edit of the file that puts the right text in. A name takes the ending that the wrong one carries.
 * @param document the target's file
 * @returns nothing where the ending cannot be carried over, or where the file holds markup inside the place, or cannot hold the
 *   text there: a person must look
 */
export function editOf(
  replacement: Replacement,
  document: Pick<Document, 'raw' | 'escape'>,
  pack: LanguagePack | undefined,
): Edit | undefined {
  const { segment, start, end } = replacement;
  const written = segment.text.text.slice(start, end);
  const text = 'text' in replacement ? replacement.text : renamed(written, replacement, pack);
  if (text === undefined || text === written) return undefined;
  const span = rawSpan(segment.text, { start, end });
  const inFile = (words: string) => (document.escape ? document.escape(words, span.start) : words);
  const slice = document.raw.slice(span.start, span.end);
  // Letters written as escapes are as good as the letters, if all of the place is text.
  if (slice !== written && slice !== inFile(written)) return undefined;
  const escaped = inFile(text);
  return escaped === undefined ? undefined : { ...span, text: escaped };
}

/** Word by word, also within hyphens: Адама Бойлера → Адама Белера. A bare surname is replaced by the surname alone. */
function renamed(
  written: string,
  { instead, right }: { readonly instead: string; readonly right: string },
  pack: LanguagePack | undefined,
): string | undefined {
  if (written === instead) return right;
  const words = written.split(SPACE);
  const listed = instead.split(SPACE).slice(-words.length);
  const wanted = right.split(SPACE).slice(-words.length);
  if (listed.length < words.length || wanted.length < words.length) return undefined;
  const renamedWords = words.map((word, at) => renamedWord(word, listed[at] ?? '', wanted[at] ?? '', pack));
  return renamedWords.includes(undefined) ? undefined : renamedWords.join(' ');
}

function renamedWord(word: string, listed: string, wanted: string, pack: LanguagePack | undefined): string | undefined {
  const whole = transferEnding(word, listed, wanted, pack?.names);
  if (whole !== undefined) return withCapitals(whole, word, listed, pack?.tag);
  const [parts, listedParts, wantedParts] = [word.split('-'), listed.split('-'), wanted.split('-')];
  if (parts.length < 2 || listedParts.length !== parts.length || wantedParts.length !== parts.length) return undefined;
  const renamedParts = parts.map((part, at) => renamedWord(part, listedParts[at] ?? '', wantedParts[at] ?? '', pack));
  return renamedParts.includes(undefined) ? undefined : renamedParts.join('-');
}

/** A headline in capitals stays one. */
function withCapitals(right: string, written: string, listed: string, tag: string | undefined): string {
  const isShouted = /\p{Lu}.*\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written.replace(/['’ʼ]\p{Ll}{1,2}$/u, ''));
  if (!isShouted || !/\p{Ll}/u.test(listed)) return right;
  const ending = /['’ʼ]\p{Ll}{1,2}$/u.exec(right)?.[0] ?? '';
  return right.slice(0, right.length - ending.length).toLocaleUpperCase(tag) + ending;
}

const SPACE = /[\s\u00A0]+/u;
