/** A half-open range of UTF-16 code units: `start` is in, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range without the white space at its ends; a byte order mark counts as white space. Empty where there is no more. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

/** What `\s` means, which the engine's own trim knows too; no white space is longer than one unit. */
function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && text.charAt(offset).trim() === '';
}
