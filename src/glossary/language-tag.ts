const MOST_TAGS = 10_000;

/**
 * Shape of a BCP 47 tag as glossaries use it: language, then script, region, variants. Longer first subtags
 * ("english") are well-formed by the letter of RFC 5646 but no language has one.
 */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

export function isLanguageTag(tag: string): boolean {
  return LANGUAGE_TAG.test(tag) && isCanonical(tag);
}

const isCanonical = remembering((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
});

/** The usual capitals: `pt-BR`, `sr-Latn`. Subtags stay what they are, since each ICU has its own idea of `no` and `nb`. */
export const usualCase = remembering((tag) => {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const subtags = rest.map((subtag) => {
    if (/^[a-z]{4}$/u.test(subtag)) return subtag.replace(/^./u, (first) => first.toUpperCase());
    return /^[a-z]{2}$/u.test(subtag) ? subtag.toUpperCase() : subtag;
  });
  return [language, ...subtags].join('-');
});

/** A long list has few tags, and each a hundred thousand times. */
function remembering<T>(answer: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    let value = known.get(tag);
    if (value === undefined) {
      value = answer(tag);
      if (known.size < MOST_TAGS) known.set(tag, value);
    }
    return value;
  };
}

/** A well-formed tag near the malformed one: `en_US` → `en-US`, `English` → `en`; undefined where none suggests itself. */
export function nearestTag(tag: string): string | undefined {
  const joined = tag.trim().replace(/[_\s.]+/gu, '-');
  if (isLanguageTag(joined)) return usualCase(joined);
  return TAG_OF_NAME[joined.toLowerCase()];
}

const TAG_OF_NAME: Readonly<Record<string, string>> = {
  arabic: 'ar', chinese: 'zh', english: 'en', french: 'fr', german: 'de', hebrew: 'he', italian: 'it', japanese: 'ja',
  polish: 'pl', portuguese: 'pt', russian: 'ru', spanish: 'es', turkish: 'tr', ukrainian: 'uk',
}; // prettier-ignore
