/** By the first subtag: pt and pt-BR are one language. */
export function isSameLanguage(a: string, b: string): boolean {
  return a === b || baseOf(a) === baseOf(b);
}

function baseOf(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}
