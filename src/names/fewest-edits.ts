/** Of longer words the beginning alone is counted. */
export const LONGEST = 31;
const SLOTS = 128;

/**
 * Counts the edits from one word to many, all columns at once in the bits of a number (Myers 1999). A lower bound: letters of
 * two alphabets may share a slot, and what is longer than 31 letters is cut.
 * @returns takes the other word as a stretch of UTF-16 units, and how many edits are too many to be counted to the end: then what
 * it returns is more than that
 */
export function fewestEditsFrom(word: string): (units: Uint16Array, from: number, to: number, most?: number) => number {
  const length = Math.min(word.length, LONGEST);
  const places = new Int32Array(SLOTS);
  for (let i = 0; i < length; i++) {
    const slot = word.charCodeAt(i) & (SLOTS - 1);
    places[slot] = (places[slot] ?? 0) | (1 << i);
  }
  const last = 1 << (length - 1);
  return (units, from, to, most = LONGEST) => {
    const end = Math.min(to, from + LONGEST);
    if (length === 0) return end - from;
    let more = -1;
    let less = 0;
    let edits = length;
    for (let i = from; i < end; i++) {
      const same = places[(units[i] ?? 0) & (SLOTS - 1)] ?? 0;
      const across = same | less;
      const down = (((same & more) + more) ^ more) | same;
      let up = less | ~(down | more);
      let back = more & down;
      if (up & last) edits++;
      else if (back & last) edits--;
      // Each letter that is left takes one away at the most.
      if (edits - (end - i - 1) > most) return most + 1;
      up = (up << 1) | 1;
      back <<= 1;
      more = back | ~(across | up);
      less = up & across;
    }
    return edits;
  };
}
