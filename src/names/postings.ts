/** Lists of numbers by number: those of `key` are `values[from[key]]` up to `values[from[key + 1]]`. */
export interface PostingArrays {
  readonly from: Int32Array;
  readonly values: Int32Array;
}

const NONE = new Int32Array(0);

/** In the order in which they were put in; a view, not to be changed. Nothing for a key below 0. */
export function postingsOf({ from, values }: PostingArrays, key: number): Int32Array {
  if (key < 0) return NONE;
  const [start = 0, end = 0] = [from[key], from[key + 1]];
  return start === end ? NONE : values.subarray(start, end);
}

/** @param keys beside each value the key that it is found by; all are less than `size` */
export function createPostings(keys: ArrayLike<number>, values: ArrayLike<number>, size: number): PostingArrays {
  const from = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) from[(keys[i] ?? 0) + 1] = (from[(keys[i] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) from[key + 1] = (from[key + 1] ?? 0) + (from[key] ?? 0);
  const next = from.slice(0, size);
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = values[i] ?? 0;
    next[key] = place + 1;
  }
  return { from, values: sorted };
}
