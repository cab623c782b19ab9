import type { Script } from '../text/scripts.js';

/**
 * Scripts that a language is written in; undefined where none is known. A script in the tag (`sr-Latn`) decides; else
 * the runtime's CLDR names the likely one, and the table adds the languages that live in several.
 */
export function scriptsOf(tag: string): ReadonlySet<Script> | undefined {
  if (!CACHE.has(tag)) CACHE.set(tag, findScripts(tag));
  return CACHE.get(tag);
}

const CACHE = new Map<string, ReadonlySet<Script> | undefined>();

function findScripts(tag: string): ReadonlySet<Script> | undefined {
  const locale = new Intl.Locale(tag);
  if (locale.script) return scriptSet(locale.script);
  const likely = locale.maximize().script;
  const several = SEVERAL[locale.language];
  if (several) return new Set(several);
  return likely === undefined ? undefined : scriptSet(likely);
}

/** Source: CLDR supplemental data, languages with more than one script in official or press use. */
const SEVERAL: Readonly<Record<string, readonly Script[]>> = {
  az: ['Latn', 'Cyrl', 'Arab'],
  bs: ['Latn', 'Cyrl'],
  kk: ['Cyrl', 'Latn', 'Arab'],
  ku: ['Latn', 'Arab'],
  ky: ['Cyrl', 'Arab'],
  pa: ['Zzzz', 'Arab'],
  sd: ['Arab', 'Deva'],
  sh: ['Latn', 'Cyrl'],
  sr: ['Cyrl', 'Latn'],
  tg: ['Cyrl', 'Arab'],
  tt: ['Cyrl', 'Latn'],
  uz: ['Latn', 'Cyrl', 'Arab'],
};

function scriptSet(code: string): ReadonlySet<Script> {
  return new Set(COMPOUND[code] ?? [KNOWN.has(code) ? (code as Script) : 'Zzzz']);
}

/** ISO 15924 codes that stand for several scripts or for a style of one. */
const COMPOUND: Readonly<Record<string, readonly Script[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
};

const KNOWN: ReadonlySet<string> = new Set<Script>([
  'Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Armn', 'Geor', 'Hani', 'Hira', 'Kana', 'Hang',
]); // prettier-ignore
