import { bitCount } from './near-columns.js';
import { createPostings } from './postings.js';

const HIGHEST = 99;
/** A word's place in the list takes the lower bits of what is sorted. */
const PLACE_BITS = 24;

/**
 * Words by their signatures: a long list has many words and few signatures.
 * @param counts by word: other than 0 where it counts
 * @returns the `limit` words that share most with a signature, those with most first, then in their order
 */
export function groupBySignature(
  signatures: Int32Array,
  counts: Uint8Array,
): (wanted: number, limit: number) => Int32Array {
  const ids = new Map<number, number>();
  const [keys, words]: [number[], number[]] = [[], []];
  for (let word = 0; word < signatures.length; word++) {
    if (!counts[word]) continue;
    const signature = signatures[word] ?? 0;
    let id = ids.get(signature);
    if (id === undefined) ids.set(signature, (id = ids.size));
    keys.push(id);
    words.push(word);
  }
  const distinct = Int32Array.from(ids.keys());
  const { from, values } = createPostings(keys, words, distinct.length);
  const scores = new Uint8Array(distinct.length);
  return (wanted, limit) => {
    const least = scoreAll(distinct, from, wanted, limit, scores);
    const found: number[] = [];
    for (let id = 0; id < distinct.length; id++) {
      const score = scores[id] ?? 0;
      if (score < least) continue;
      const order = (HIGHEST - score) * 2 ** PLACE_BITS;
      for (let at = from[id] ?? 0; at < (from[id + 1] ?? 0); at++) found.push(order + (values[at] ?? 0));
    }
    const nearest = Int32Array.from(found).sort().subarray(0, limit);
    return nearest.map((one) => one & (2 ** PLACE_BITS - 1));
  };
}

/** @returns the lowest score that the first `limit` words have */
function scoreAll(distinct: Int32Array, from: Int32Array, wanted: number, limit: number, scores: Uint8Array): number {
  const words = new Int32Array(HIGHEST + 1);
  for (let id = 0; id < distinct.length; id++) {
    const signature = distinct[id] ?? 0;
    // Shared bits less half of those that one side has alone.
    const score = Math.max(1, 2 * bitCount(signature & wanted) - bitCount(signature ^ wanted) + 34);
    scores[id] = score;
    words[score] = (words[score] ?? 0) + (from[id + 1] ?? 0) - (from[id] ?? 0);
  }
  let least = HIGHEST;
  for (let total = words[least] ?? 0; least > 1 && total < limit; total += words[least] ?? 0) least--;
  return least;
}
