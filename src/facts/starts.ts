/** A table of the code units that words begin with: quicker asked than a set, for every character of a text. */
export function startsOf(codes: Iterable<number>): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const code of codes) table[code] = 1;
  return table;
}
