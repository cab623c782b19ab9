import { languageTag } from './language-tag.js';

/** A language as gettext and key files name it: besides what `languageTag` knows, `uk_UA.UTF-8` and `sr@latin`. */
export function declaredTag(written: string): string | undefined {
  const parts = LOCALE.exec(written.trim())?.groups;
  const tag = languageTag(parts?.['tag']);
  const script = SCRIPTS[parts?.['modifier']?.toLowerCase() ?? ''];
  return tag === undefined || script === undefined ? tag : tag.replace(/^\p{Ll}+/u, `$&-${script}`);
}

const LOCALE = /^(?<tag>[A-Za-z0-9_-]{2,40})(?:\.[A-Za-z0-9-]{1,20})?(?:@(?<modifier>[A-Za-z]{1,20}))?$/u;
const SCRIPTS: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva' };
