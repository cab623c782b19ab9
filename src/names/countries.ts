import type { LanguagePack } from '../languages/pack.js';
import { foldWord } from './fold.js';
import { basesOf } from './inflect.js';

/**
 * The country that a name stands for, in any case: "Німеччини" → DE. What the CLDR knows by itself needs no glossary.
 * @returns an ISO 3166 code
 */
export function countryOf(name: string, pack: LanguagePack): string | undefined {
  let answers = ANSWERS.get(pack);
  if (!answers) ANSWERS.set(pack, (answers = new Map<string, string | null>()));
  let answer = answers.get(name);
  if (answer === undefined) {
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(name, (answer = findCountry(name, pack) ?? null));
  }
  return answer ?? undefined;
}

/** The same names are asked about again and again; what stands for none is null. */
const ANSWERS = new WeakMap<LanguagePack, Map<string, string | null>>();
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
