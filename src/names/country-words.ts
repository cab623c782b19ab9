import type { LanguagePack, NameRules } from '../languages/pack.js';
import { foldWord, withoutMarks } from './fold.js';
import { basesOf } from './inflect.js';
import { startsWithCapital } from './words.js';
import { wordsOf, type Word } from './words.js';

/** Enough to tell a country by, few enough to be shared with its adjective: Німеччина, німецький; Spain, Spanish. */
const BEGINNING = 4;
/** Island, Republic: what many names have says of none. */
const MOST_NAMES = 12;

/**
 * The countries and languages that a word speaks of, by its beginning: "Germans", "німецькою" → DE, de. What the CLDR knows
 * by itself needs no glossary.
 */
export function countriesNamedBy(word: string, pack: LanguagePack): readonly string[] {
  const folded = foldWord(word);
  return [...(beginningsOf(pack).byBeginning.get(beginningOf(folded)) ?? []), ...placesNamedBy(folded, pack)];
}

/** Whether a word begins as a name of one of these countries does. */
export function namesOneOf(word: string, codes: readonly string[], pack: LanguagePack): boolean {
  const named = countriesNamedBy(word, pack);
  return codes.some((code) => named.includes(code));
}

/**
 * The words that the names of some countries are made of, folded: Північна, Корея for KP, KR.
 * @param codes as `countriesNamedBy` gives them
 */
export function wordsOfCountries(codes: readonly string[], { cldr, words }: LanguagePack): readonly string[] {
  const names = codes.flatMap((code) =>
    [cldr.countries, words.countries, cldr.languages, cldr.places].flatMap((known) => known?.[code] ?? []),
  );
  return names.flatMap((name) => tellingWords(name).map(({ folded }) => folded));
}

/** Names of a country as they stand in text without spaces. */
export function standsInUnspaced(text: string, codes: readonly string[], { cldr, words }: LanguagePack): boolean {
  return codes.some((code) =>
    [cldr.countries, words.countries, cldr.languages, cldr.places].some((names) =>
      names?.[code]?.some((name) => text.includes(name)),
    ),
  );
}

interface Beginnings {
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
}

function beginningsOf(pack: LanguagePack): Beginnings {
  let prepared = PREPARED.get(pack);
  if (!prepared) PREPARED.set(pack, (prepared = { byBeginning: prepare(pack) }));
  return prepared;
}

const PREPARED = new WeakMap<LanguagePack, Beginnings>();

function prepare({ cldr, words }: LanguagePack): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, Set<string>>();
  const add = (code: string, name: string) => {
    for (const { folded } of tellingWords(name)) {
      const beginning = beginningOf(folded);
      if (beginning.length < 3) continue;
      const known = codes.get(beginning);
      if (known) known.add(code);
      else codes.set(beginning, new Set([code]));
    }
  };
  for (const source of [cldr.countries, words.countries ?? {}, cldr.languages])
    for (const [code, names] of Object.entries(source)) for (const name of names) add(code.toUpperCase(), name);
  return new Map([...codes].filter(([, all]) => all.size <= MOST_NAMES).map(([key, all]) => [key, [...all]]));
}

/** Of “Îles Vierges des États-Unis” all but what joins the words. */
function tellingWords(name: string): readonly Word[] {
  const words = wordsOf(name);
  const capital = words.filter(({ start }) => startsWithCapital(name.slice(start)));
  return capital.length > 0 ? capital : words;
}

const CITIES = new WeakMap<LanguagePack, Cities>();
const PLACES = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();
/** Letters that a case ending may take the place of, and those that it may add. */
const ENDING = 1;
const ADDED = 3;

/** Cities are many: of these all but the ending must be the same, or the word must be a case of one: Riian, Riika. */
function placesNamedBy(folded: string, pack: LanguagePack): readonly string[] {
  let stems = PLACES.get(pack);
  if (!stems) PLACES.set(pack, (stems = stemsOfPlaces(pack)));
  const word = withoutMarks(folded);
  for (let length = word.length; length >= Math.max(BEGINNING, word.length - ADDED); length--) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  if (word.length < BEGINNING) return [];
  let cities = CITIES.get(pack);
  if (!cities) CITIES.set(pack, (cities = citiesOf(pack)));
  const { byName, starts } = cities;
  const [base] = basesOf(
    folded,
    pack.names,
    (name) => byName.has(name),
    (inner) => starts.has(inner.slice(0, START)),
  );
  return (base && byName.get(base.base)) ?? [];
}

interface Cities {
  /** Folded. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlySet<string>;
}

/** Letters that no ending changes. */
const START = 2;

function citiesOf({ cldr }: LanguagePack): Cities {
  const byName = new Map<string, string[]>();
  for (const [place, names] of Object.entries(cldr.places))
    for (const name of names.map((each) => foldWord(each))) byName.set(name, [...(byName.get(name) ?? []), place]);
  return { byName, starts: new Set([...byName.keys()].map((name) => name.slice(0, START))) };
}

function stemsOfPlaces({ cldr, names: rules }: LanguagePack): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  const add = (stem: string, place: string) => {
    const known = stems.get(stem);
    if (!known) stems.set(stem, [place]);
    else if (!known.includes(place)) known.push(place);
  };
  for (const [place, names] of Object.entries(cldr.places)) {
    for (const { folded } of names.flatMap((name) => wordsOf(name))) {
      const stem = folded.slice(0, Math.max(BEGINNING, folded.length - ENDING));
      add(withoutMarks(stem), place);
      for (const ended of [stem, folded])
        for (const softened of adjectiveStems(ended, rules)) add(withoutMarks(softened), place);
    }
  }
  return stems;
}

/** Before the ending of an adjective the last consonant is another: Прага, празький; Curych, curyšský. */
function adjectiveStems(stem: string, { alternations = [] }: NameRules): readonly string[] {
  return alternations
    .filter(([from]) => stem.endsWith(from) && stem.length > BEGINNING - ENDING)
    .map(([from, to]) => stem.slice(0, stem.length - from.length) + to);
}

function beginningOf(folded: string): string {
  return withoutMarks(folded).slice(0, BEGINNING);
}
