import type { LanguagePack } from '../languages/pack.js';
import { onePerLanguage, remembering } from '../text/remember.js';
import { foldWord } from './fold.js';
import { basesOf } from './inflect.js';

/**
 * The country that a name stands for, in any case: "Німеччини" → DE. What the CLDR knows by itself needs no glossary.
 * @returns an ISO 3166 code
 */
export function countryOf(name: string, pack: LanguagePack): string | undefined {
  return countriesBy(pack.tag, pack)(name);
}

/** The same names are asked about again and again. */
const countriesBy = onePerLanguage<LanguagePack, (name: string) => string | undefined>((_, pack) =>
  remembering(MOST_REMEMBERED, (name) => pack && findCountry(name, pack)),
);
const MOST_REMEMBERED = 20_000;

function findCountry(name: string, pack: LanguagePack): string | undefined {
  const countries = countriesOf(pack);
  const folded = foldWord(name);
  const listed = countries.get(folded);
  if (listed !== undefined || /\s/u.test(folded)) return listed;
  const [base] = basesOf(folded, pack.names, (word) => countries.has(word));
  return base && countries.get(base.base);
}

/** Whether the CLDR knows a city of this name. */
export function isCity(name: string, pack: LanguagePack): boolean {
  let cities = CITIES.get(pack);
  if (!cities) CITIES.set(pack, (cities = new Set(Object.values(pack.cldr.places).flat().map(foldWord))));
  return cities.has(foldWord(name));
}

const CITIES = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The names of a country in a language, the usual one first. */
export function namesOfCountry(code: string, { cldr, words }: LanguagePack): readonly string[] {
  return [...(cldr.countries[code] ?? []), ...(words.countries?.[code] ?? [])];
}

function countriesOf(pack: LanguagePack): ReadonlyMap<string, string> {
  let countries = PREPARED.get(pack);
  if (!countries) {
    const codes = Object.keys({ ...pack.cldr.countries, ...pack.words.countries });
    countries = new Map(
      codes.flatMap((code) => namesOfCountry(code, pack).map((name) => [foldWord(name), code] as const)),
    );
    PREPARED.set(pack, countries);
  }
  return countries;
}

const PREPARED = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();
