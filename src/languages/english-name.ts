let names: Intl.DisplayNames | undefined;

/** What English calls a language; undefined for a code that no language has. @param language a base tag: `uk` */
export function englishName(language: string): string | undefined {
  // Dear to make, and most runs do not ask.
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(language);
}
