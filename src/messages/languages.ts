export const INTERFACE_LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'ar', 'he', 'zh'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The interface language that serves a BCP 47 tag or a POSIX locale (`uk_UA.UTF-8`). */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const primary = tag.toLowerCase().split(/[-_.@]/u)[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}
