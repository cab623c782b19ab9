import type { Catalogue } from './catalogue.js';
import { interfaceLanguage, type InterfaceLanguage } from './languages.js';
import { translatorOf, type Translator } from './translator.js';

/** One line a language. */
const CATALOGUES: { readonly [Language in InterfaceLanguage]: () => Promise<Catalogue<'other'>> } = {
  en: async () => (await import('./en.js')).en,
  uk: async () => (await import('./uk.js')).uk,
  ru: async () => (await import('./ru.js')).ru,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
  pl: async () => (await import('./pl.js')).pl,
  ar: async () => (await import('./ar.js')).ar,
  he: async () => (await import('./he.js')).he,
  zh: async () => (await import('./zh.js')).zh,
};

/**
 * As `createTranslator`, without the words of the other languages.
 * @param language one of `INTERFACE_LANGUAGES`; its region does not matter (`uk-UA`); any other becomes English
 */
export async function loadTranslator(language: string): Promise<Translator> {
  const chosen = interfaceLanguage(language) ?? 'en';
  return translatorOf(chosen, await CATALOGUES[chosen]());
}
