/** Once the table is half full and has so many, it begins anew. */
const MOST_REMEMBERED = 50_000;
const FIRST_SLOTS = 1_024;

/**
 * Remembers what is made of the spellings in texts. They are found by their letters where they stand, so that a word that was
 * met before costs neither a string nor a look at more than its letters; in a hash table with open addressing.
 */
export function rememberSpellings<T extends { readonly text: string }>(
  learn: (text: string) => T,
): (text: string, start: number, end: number) => T {
  let slots = new Array<T | undefined>(FIRST_SLOTS);
  let size = 0;
  const put = (one: T) => {
    let slot = hashOf(one.text, 0, one.text.length) & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = one;
    size++;
  };
  const makeRoom = () => {
    if (2 * size < slots.length) return;
    const kept = size < MOST_REMEMBERED ? slots : [];
    slots = new Array<T | undefined>(size < MOST_REMEMBERED ? 2 * slots.length : FIRST_SLOTS);
    size = 0;
    for (const one of kept) if (one) put(one);
  };
  return (text, start, end) => {
    if (isNumber(text, start, end)) return learn(text.slice(start, end));
    for (let slot = hashOf(text, start, end) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const known = slots[slot];
      if (!known) break;
      if (standsAt(known.text, text, start, end)) return known;
    }
    makeRoom();
    const fresh = learn(text.slice(start, end));
    put(fresh);
    return fresh;
  };
}

/** Numbers are no two alike, and nothing to remember. */
function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
