/**
 * Every stem with every ending, the endings parted by spaces ("-" is none, "_" a space in one): { перш: 1 } × "ий ого" → перший,
 * першого.
 */
export function withEndings<T>(stems: Readonly<Record<string, T>>, endings: string): Record<string, T> {
  const all = endings.split(' ').map((ending) => (ending === '-' ? '' : ending.replaceAll('_', ' ')));
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => all.map((ending): [string, T] => [stem + ending, value])),
  );
}

/** The same value for all words of a line. */
export function each<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(listed(words).map((word) => [word, value]));
}

/** Words parted by spaces; "_" stands for a space inside an entry. */
export function listed(words: string): string[] {
  return words.split(/\s+/u).flatMap((word) => (word === '' ? [] : [word.replaceAll('_', ' ')]));
}
