/**
 * Where a quoted string ends: the offset of its closing mark, a backslash taking away the meaning of what follows it.
 * @param from behind the opening mark
 * @returns -1 where nothing closes it before `end`
 */
export function closingQuote(raw: string, from: number, end: number = raw.length, quote = '"'): number {
  const wanted = quote.charCodeAt(0);
  for (let at = from; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (code === wanted) return at;
    if (code === BACKSLASH) at++;
  }
  return -1;
}

const BACKSLASH = 0x5c;
