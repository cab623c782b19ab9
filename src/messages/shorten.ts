/** So long may a quoted text be inside a sentence; whoever needs all of it has the finding's own `text`. */
const LONGEST = 80;

/** A text on one line, its end cut off at a word's edge where it is too long for a sentence. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s\p{P}]+$/u, '')}…`;
}
