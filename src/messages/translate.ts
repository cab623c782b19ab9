import { ar } from './ar.js';
import type { Catalogue } from './catalogue.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { interfaceLanguage, type InterfaceLanguage } from './languages.js';
import { pl } from './pl.js';
import { ru } from './ru.js';
import { translatorOf, type Translator } from './translator.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** One line a language. */
const CATALOGUES = { en, uk, ru, de, fr, es, pl, ar, he, zh } satisfies Record<InterfaceLanguage, Catalogue<'other'>>;

/**
 * In any language at once; a program that speaks one starts sooner with `loadTranslator`.
 * @param language one of `INTERFACE_LANGUAGES`; its region does not matter (`uk-UA`); any other becomes English
 */
export function createTranslator(language: string): Translator {
  const chosen = interfaceLanguage(language) ?? 'en';
  return translatorOf(chosen, CATALOGUES[chosen]);
}
