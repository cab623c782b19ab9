import type { Replacement } from '../checks/check.js';
import type { Edit } from '../findings/finding.js';
import type { LanguagePack } from '../languages/pack.js';
import { transferEnding } from '../names/inflect.js';
import { rawSpan } from '../text/mapped.js';

/**
 * The edit of the file that puts the right text in. A name takes the ending that the wrong one carries.
 * @param raw the target's file
 * @returns nothing where the ending cannot be carried over, or where the file holds markup inside the place: a person must look
 */
export function editOf(replacement: Replacement, raw: string, pack: LanguagePack | undefined): Edit | undefined {
  const { segment, start, end } = replacement;
  const written = segment.text.text.slice(start, end);
  const text = 'text' in replacement ? replacement.text : renamed(written, replacement, pack);
  if (text === undefined || text === written) return undefined;
  const span = rawSpan(segment.text, { start, end });
  return raw.slice(span.start, span.end) === written ? { ...span, text } : undefined;
}

/** Word by word: Адама Бойлера → Адама Белера. A bare surname is replaced by the surname alone. */
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
  const renamedWords = words.map((word, at) => transferEnding(word, listed[at] ?? '', wanted[at] ?? '', pack?.names));
  return renamedWords.includes(undefined) ? undefined : renamedWords.join(' ');
}

const SPACE = /[\s\u00A0]+/u;
