import type { LanguagePack } from './pack.js';

/** One line a language; loaded when a text in it is met. */
const PACKS = {
  ar: () => import('./packs/ar/index.js'),
  bg: () => import('./packs/bg/index.js'),
  cs: () => import('./packs/cs/index.js'),
  de: () => import('./packs/de/index.js'),
  el: () => import('./packs/el/index.js'),
  en: () => import('./packs/en/index.js'),
  es: () => import('./packs/es/index.js'),
  fa: () => import('./packs/fa/index.js'),
  fi: () => import('./packs/fi/index.js'),
  fr: () => import('./packs/fr/index.js'),
  he: () => import('./packs/he/index.js'),
  hi: () => import('./packs/hi/index.js'),
  hu: () => import('./packs/hu/index.js'),
  hy: () => import('./packs/hy/index.js'),
  it: () => import('./packs/it/index.js'),
  ja: () => import('./packs/ja/index.js'),
  ka: () => import('./packs/ka/index.js'),
  ko: () => import('./packs/ko/index.js'),
  nl: () => import('./packs/nl/index.js'),
  pl: () => import('./packs/pl/index.js'),
  pt: () => import('./packs/pt/index.js'),
  ro: () => import('./packs/ro/index.js'),
  ru: () => import('./packs/ru/index.js'),
  sl: () => import('./packs/sl/index.js'),
  sv: () => import('./packs/sv/index.js'),
  tr: () => import('./packs/tr/index.js'),
  uk: () => import('./packs/uk/index.js'),
  zh: () => import('./packs/zh/index.js'),
} satisfies Record<string, () => Promise<{ readonly pack: LanguagePack }>>;

export const PACK_TAGS: readonly string[] = Object.keys(PACKS);

/**
 * The pack of a language, or of the language that a longer tag belongs to (en-GB → en, zh-Hant → zh); old codes are
 * known (iw → he). Undefined where there is none, or where the tag is no BCP 47 tag.
 */
export async function loadPack(tag: string): Promise<LanguagePack | undefined> {
  const packTag = packTagOf(tag);
  return packTag && (await PACKS[packTag]()).pack;
}

/** The tag of the pack that serves a language tag, without loading it. */
export function packTagOf(tag: string): keyof typeof PACKS | undefined {
  const language = languageOf(tag);
  return language !== undefined && isPackTag(language) ? language : undefined;
}

function isPackTag(tag: string): tag is keyof typeof PACKS {
  return Object.hasOwn(PACKS, tag);
}

/** The canonical language subtag: Intl knows the old codes. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return undefined;
  }
}
