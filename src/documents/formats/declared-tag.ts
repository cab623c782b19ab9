/**
 * A language as a file names it, as a BCP 47 tag: `pt_BR`, `sr@latin`, `zh-rTW` are forgiven.
 * @returns undefined where it is none
 */
export function declaredTag(written: string): string | undefined {
  const parts = LOCALE.exec(written.trim())?.groups;
  if (!parts) return undefined;
  const script = SCRIPTS[parts['modifier']?.toLowerCase() ?? ''];
  const [language = '', ...rest] = (parts['tag'] ?? '').split(/[-_]/u);
  return [language.toLowerCase(), ...(script === undefined ? [] : [script]), ...rest].join('-');
}

const LOCALE =
  /^(?<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,5})(?:\.[A-Za-z0-9-]{1,20})?(?:@(?<modifier>[A-Za-z]{1,20}))?$/u;
const SCRIPTS: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva' };
