/**
 * Text that Markdown shows as it is: no emphasis, link, image, HTML, table cell, mention (`@`) or issue (`#1`) comes out of it.
 * Line ends become spaces.
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\\`*_{}[\]()<>|~!&]/gu, '\\$&')
      .replace(/[@#]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
      // A link is made of a bare address too.
      .replace(/(https?|ftp|www)([:.])/giu, (_, scheme: string, sign: string) => `${scheme}&#${sign.charCodeAt(0)};`)
  );
}

/** The same as code, in as many backticks as it needs. Code in a table cell must escape its bars. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text.replace(/\s+/gu, ' ').replaceAll('|', '\\|')}${padding}${fence}`;
}
