/**
 * Distinct strings in three flat arrays, found by their letters without a string being made: `chars` holds all of them one
 * after the other in UTF-16, string `id` stands from `from[id]` to `from[id + 1]`, and `slots` is a hash table with open
 * addressing (a power of two long, half empty at least) of ids plus one, 0 where nothing is.
 */
export interface PooledStrings {
  readonly chars: Uint16Array;
  readonly from: Int32Array;
  readonly slots: Int32Array;
}

export interface StringPool {
  readonly size: number;
  /** '' for an id that there is not. */
  at(id: number): string;
  /** The id of a string, or of a part of one; -1 where it is not there. Offsets are UTF-16. */
  find(text: string, start?: number, end?: number): number;
  /** The same of the first `length` of these UTF-16 units. */
  findUnits(units: Uint16Array, length: number): number;
  has(text: string): boolean;
}

export function openStringPool({ chars, from, slots }: PooledStrings): StringPool {
  const size = from.length - 1;
  const mask = slots.length - 1;
  const isAt = (id: number, text: string, start: number, end: number) => {
    const first = from[id] ?? 0;
    if ((from[id + 1] ?? 0) - first !== end - start) return false;
    for (let at = start, to = first; at < end; at++, to++) if (chars[to] !== text.charCodeAt(at)) return false;
    return true;
  };
  const find = (text: string, start = 0, end = text.length) => {
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0 || isAt(id, text, start, end)) return id;
    }
  };
  const isSame = (id: number, units: Uint16Array, length: number) => {
    const first = from[id] ?? 0;
    if ((from[id + 1] ?? 0) - first !== length) return false;
    for (let at = 0; at < length; at++) if (chars[first + at] !== units[at]) return false;
    return true;
  };
  return {
    size,
    at: (id) => textOfUnits(chars.subarray(from[id], from[id + 1])),
    find,
    findUnits(units, length) {
      for (let slot = hashOfUnits(units, length) & mask; ; slot = (slot + 1) & mask) {
        const id = (slots[slot] ?? 0) - 1;
        if (id < 0 || isSame(id, units, length)) return id;
      }
    },
    has: (text) => find(text) >= 0,
  };
}

/** A call takes no more arguments than the stack has room for. */
const MOST_AT_ONCE = 4_096;

/** A string of UTF-16 units (or of Latin-1 bytes). */
export function textOfUnits(chars: Uint16Array | Uint8Array): string {
  let text = '';
  for (let at = 0; at < chars.length; at += MOST_AT_ONCE)
    text += String.fromCharCode(...chars.subarray(at, at + MOST_AT_ONCE));
  return text;
}

/** @param strings distinct; their places become their ids */
export function poolStrings(strings: readonly string[]): PooledStrings {
  const from = new Int32Array(strings.length + 1);
  strings.forEach((text, id) => (from[id + 1] = (from[id] ?? 0) + text.length));
  const chars = new Uint16Array(from[strings.length] ?? 0);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * strings.length + 2)));
  strings.forEach((text, id) => {
    for (let at = 0, to = from[id] ?? 0; at < text.length; at++, to++) chars[to] = text.charCodeAt(at);
    let slot = hashOf(text, 0, text.length) & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  });
  return { chars, from, slots };
}

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function hashOfUnits(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
