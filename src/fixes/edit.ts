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

function renamed(
  written: string,
  { instead, right }: { readonly instead: string; readonly right: string },
  pack: LanguagePack | undefined,
): string | undefined {
  return transferEnding(written, instead, right, pack?.names);
}
