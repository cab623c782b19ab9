/** Lists of numbers by number, in two flat arrays. */
export interface Postings {
  /** In the order in which they were put in; a view, not to be changed. */
  of(key: number): Int32Array;
}

const NONE = new Int32Array(0);

/** @param keys beside each value the key that it is found by; all are less than `size` */
export function createPostings(keys: readonly number[], values: readonly number[], size: number): Postings {
  const starts = new Int32Array(size + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice(0, size);
  const sorted = new Int32Array(keys.length);
  keys.forEach((key, i) => {
    const place = next[key] ?? 0;
    sorted[place] = values[i] ?? 0;
    next[key] = place + 1;
  });
  return {
    of(key) {
      const [from = 0, to = 0] = [starts[key], starts[key + 1]];
      return from === to ? NONE : sorted.subarray(from, to);
    },
  };
}
