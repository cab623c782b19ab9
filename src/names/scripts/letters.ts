/**
 * Letters of a script → sounds (see sound-costs.ts). A key may be longer than a letter, and begin with ^ (only at a word's
 * start) or end with $ (only at its end); the longest fitting key wins.
 */
export type LetterTable = Readonly<Record<string, string>>;

export interface Letters {
  readonly sounds: ReadonlyMap<string, string>;
  readonly longest: number;
}

export function letters(...tables: readonly LetterTable[]): Letters {
  const sounds = new Map(tables.flatMap((table) => Object.entries(table)));
  return { sounds, longest: Math.max(...[...sounds.keys()].map((key) => key.length)) };
}

/** Reads a word letter group by letter group; what the table does not know is silent. */
export function readLetters(word: string, { sounds, longest }: Letters): string {
  const marked = `^${word}$`;
  let read = '';
  for (let at = 0; at < marked.length;) {
    let length = Math.min(longest, marked.length - at);
    while (length > 1 && !sounds.has(marked.slice(at, at + length))) length--;
    const found = sounds.get(marked.slice(at, at + length));
    read += found ?? '';
    // A key that reached the end mark leaves it; a start mark alone is passed over.
    at += length;
  }
  return read;
}
