/**
 * Letters of a script → sounds (see sound-costs.ts). A key may be longer than a letter, and begin with ^ (only at a word's
 * start) or end with $ (only at its end); the longest fitting key wins.
 */
export type LetterTable = Readonly<Record<string, string>>;

export interface Letters {
  readonly sounds: ReadonlyMap<string, string>;
}

export function letters(...tables: readonly LetterTable[]): Letters {
  return { sounds: new Map(tables.flatMap((table) => Object.entries(table))) };
}

/** Reads a word letter group by letter group; what the table does not know is silent. */
export function readLetters(word: string, letters: Letters): string {
  const marked = `^${word}$`;
  const byFirst = keysOf(letters);
  let read = '';
  for (let at = 0; at < marked.length;) {
    const key = byFirst.get(marked.charCodeAt(at))?.find(({ text }) => marked.startsWith(text, at));
    read += key?.sounds ?? '';
    // A key that reached the end mark leaves it; a start mark alone is passed over.
    at += key?.text.length ?? 1;
  }
  return read;
}

interface Key {
  readonly text: string;
  readonly sounds: string;
}

const KEYS = new WeakMap<Letters, ReadonlyMap<number, readonly Key[]>>();

/** By the first unit of the key; the longest first. */
function keysOf(letters: Letters): ReadonlyMap<number, readonly Key[]> {
  const known = KEYS.get(letters);
  if (known) return known;
  const byFirst = new Map<number, Key[]>();
  for (const [text, sounds] of letters.sounds) {
    const keys = byFirst.get(text.charCodeAt(0));
    if (keys) keys.push({ text, sounds });
    else byFirst.set(text.charCodeAt(0), [{ text, sounds }]);
  }
  for (const keys of byFirst.values()) keys.sort((a, b) => b.text.length - a.text.length);
  KEYS.set(letters, byFirst);
  return byFirst;
}
