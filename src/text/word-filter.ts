/**
 * A set of words that answers one question: is this among them? It keeps eight bits of each word instead of the word: a word of
 * the set is always found, and of others one in 256 is found as well (an xor filter: Graf and Lemire, 2020). Ten bits a word,
 * whatever the words are; nothing is parsed before it is asked.
 */
export interface WordFilter {
  /** One eight-bit print each, three rows of equal length, in base64. */
  readonly prints: string;
  readonly seed: number;
}

/** Whether the word is in the set, or one of the 256th of all others that seem to be. */
export function isInFilter(word: string, filter: WordFilter): boolean {
  let prints = DECODED.get(filter);
  if (!prints) DECODED.set(filter, (prints = Buffer.from(filter.prints, 'base64')));
  const row = prints.length / ROWS;
  if (row === 0) return false;
  const hash = hashOf(word, filter.seed);
  let print = printOf(hash);
  for (let at = 0; at < ROWS; at++) print ^= prints[placeIn(at, hash, row)] ?? 0;
  return print === 0;
}

const DECODED = new WeakMap<WordFilter, Uint8Array>();

const ROWS = 3;
/** With less room than this the words seldom find three places each that let all others have theirs. */
const ROOM = 1.23;
const SPARE = 32;

/** The same words, in whatever order, always make the same filter. */
export function filterOf(words: Iterable<string>): WordFilter {
  const all = [...new Set(words)];
  const row = all.length === 0 ? 0 : Math.ceil((all.length * ROOM + SPARE) / ROWS);
  for (let seed = 1; ; seed++) {
    const order = peel(new Set(all.map((word) => hashOf(word, seed))), row);
    if (!order) continue;
    const prints = new Uint8Array(row * ROWS);
    for (const { hash, place } of order.reverse()) {
      let print = printOf(hash);
      for (const other of placesOf(hash, row)) if (other !== place) print ^= prints[other] ?? 0;
      prints[place] = print;
    }
    return { prints: Buffer.from(prints).toString('base64'), seed };
  }
}

/** The hashes in an order in which each has a place that no later one needs; undefined where there is none. */
function peel(hashes: ReadonlySet<number>, row: number): { hash: number; place: number }[] | undefined {
  const counts = new Uint32Array(row * ROWS);
  // Which one is left where only one is: the sum of all that were there.
  const sums = new Uint32Array(row * ROWS);
  const change = (hash: number, by: 1 | -1) => {
    for (const place of placesOf(hash, row)) {
      counts[place] = (counts[place] ?? 0) + by;
      sums[place] = (sums[place] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) change(hash, 1);
  const alone = Array.from(counts.keys()).filter((place) => counts[place] === 1);
  const order: { hash: number; place: number }[] = [];
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (counts[place] !== 1) continue;
    const hash = (sums[place] ?? 0) >>> 0;
    order.push({ hash, place });
    change(hash, -1);
    alone.push(...placesOf(hash, row).filter((other) => counts[other] === 1));
  }
  return order.length === hashes.size ? order : undefined;
}

function placesOf(hash: number, row: number): number[] {
  return Array.from({ length: ROWS }, (_, at) => placeIn(at, hash, row));
}

function placeIn(at: number, hash: number, row: number): number {
  return at * row + (mixed(hash + Math.imul(at + 1, 0x9e3779b9)) % row);
}

function printOf(hash: number): number {
  return mixed(hash) & 0xff;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The finalizer of MurmurHash3: each bit depends on all. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
