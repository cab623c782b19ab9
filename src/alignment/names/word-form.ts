import { countryOf } from '../../names/countries.js';
import { isUncased } from '../../names/read-text.js';
import { countriesNamedBy } from '../../names/country-words.js';
import { foldWord } from '../../names/fold.js';
import { hear, type HeardWord } from '../../names/heard-word.js';
import { PARTICLES, TITLES } from '../../names/name-parts.js';
import { isTranslatedWord } from '../../names/translated-words.js';
import { startsWithCapital } from '../../names/words.js';
import type { LanguagePack } from '../../languages/pack.js';
import { onePerLanguage } from '../../text/remember.js';
import { scriptOf } from '../../text/scripts.js';
import { rememberSpellings } from '../../text/spellings.js';

/** A spelling, or a part of one, and what is known of it whatever text it stands in. */
export interface WordForm {
  /** Offsets in what stands between spaces: without a possessive and an elided article. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
  readonly heard: HeardWord;
  readonly isCapital: boolean;
  /** In a script with capitals it has none at its beginning. */
  readonly isSmall: boolean;
  /** Capitals only: FBI, NATO. */
  readonly isAcronym: boolean;
  /** Four letters and more: a headline shows by the capitals of such words. */
  readonly isLong: boolean;
  /** From II on. */
  readonly isRegnal: boolean;
  readonly sort: WordSort;
  /** Countries and languages that it speaks of. */
  readonly countries: readonly string[];
  /** The country that it names. */
  readonly country: string | undefined;
}

/** What its writing says of its being a name: `none` for what is no name, `translated` for what another language has its own word for. */
export type WordSort = 'none' | 'short' | 'translated' | 'acronym' | 'katakana' | 'name';

/** What stands between spaces: one form, or several where two scripts are written together. */
export interface WrittenWord {
  readonly text: string;
  readonly folded: string;
  /** It begins without a capital, or has none. */
  readonly isLowerCase: boolean;
  readonly forms: readonly WordForm[];
}

/** The spellings met in one language: each is worked out once. */
export type WrittenWords = (text: string, start: number, end: number) => WrittenWord;

export const writtenWords = onePerLanguage<LanguagePack, WrittenWords>((language, pack) =>
  rememberSpellings((text) => readWord(text, language, pack)),
);

function readWord(text: string, language: string, pack: LanguagePack | undefined): WrittenWord {
  const whole = { from: 0, to: text.length, text };
  const parts = PLAIN.test(text)
    ? [whole]
    : inOneScript(whole).map((part) => withoutElision(withoutPossessive(part), pack));
  const forms = parts.map((part) => formOf(part, language, pack));
  return { text, folded: foldWord(text), isLowerCase: !startsWithCapital(text) && !KATAKANA.test(text), forms };
}

/** Without an apostrophe, in one script. */
const PLAIN = /^(?:[a-zA-Z]+|[а-яА-ЯёЁіІїЇєЄґҐ]+)$/u;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function formOf({ from, to, text }: Part, language: string, pack: LanguagePack | undefined): WordForm {
  const folded = foldWord(text);
  const first = text.charAt(0);
  const isCapital = startsWithCapital(text);
  let countries: readonly string[] | undefined;
  let country: string | null | undefined;
  return {
    ...{ from, to, text, folded, isCapital },
    heard: hear(folded, languageOf(text, language), pack?.names),
    // Georgian letters are small to Unicode; their capitals stand in headlines alone.
    isSmall: first !== first.toUpperCase() && !isUncased(scriptOf(first)),
    isLong: text.length > 3 && LETTER_FIRST.test(text),
    isAcronym: isCapital && ACRONYM.test(text),
    isRegnal: isCapital && ROMAN_NUMERAL.test(text),
    sort: sortOf(text, folded, pack),
    get countries() {
      return (countries ??= pack ? countriesNamedBy(folded, pack) : []);
    },
    get country() {
      if (country === undefined) country = (pack && countryOf(folded, pack)) ?? null;
      return country ?? undefined;
    },
  };
}

const LETTER_FIRST = /^\p{L}/u;

/** I alone is a pronoun. */
const ROMAN_NUMERAL = /^(?!I$)(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const POSSESSIVE = /(?:['’ʼ]s?)$/u;
const SCRIPT_RUNS = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’ʼ]*|[^\p{Script=Latin}]+/gu;

/** "إلىNottingham": where a space is lacking the change of script parts two words. */
function inOneScript(word: Part): readonly Part[] {
  if (!/\p{Script=Latin}/u.test(word.text) || !/[^\p{Script=Latin}\p{N}\p{M}'’ʼ\u00ad]/u.test(word.text)) return [word];
  return Array.from(word.text.matchAll(SCRIPT_RUNS), ({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
    text,
  }));
}

function withoutPossessive(word: Part): Part {
  const suffix = POSSESSIVE.exec(word.text)?.[0].length ?? 0;
  if (suffix === 0 || suffix >= word.text.length - 1) return word;
  return { from: word.from, to: word.to - suffix, text: word.text.slice(0, -suffix) };
}

const ELISION = /^(\p{L}{1,6})['’ʼ](?=\p{L})/u;

/** l’Assemblée: what an apostrophe joins to the next word is none of the name's. */
function withoutElision(word: Part, pack: LanguagePack | undefined): Part {
  const elided = ELISION.exec(word.text);
  if (!elided || !pack?.contexts?.elisions?.includes((elided[1] ?? '').toLowerCase())) return word;
  const { length } = elided[0];
  return { from: word.from + length, to: word.to, text: word.text.slice(length) };
}

/** Latin letters in a Cyrillic text are of no known language. */
function languageOf(word: string, language: string): string {
  return scriptOf(word) === 'Latn' && NOT_LATIN.test(language) ? 'und' : language;
}

const NOT_LATIN = /^(?:uk|ru|bg|be|mk|ar|he|fa|zh|ja|ko|hi|el|ka|hy)(?:-|$)/u;

function sortOf(text: string, folded: string, pack: LanguagePack | undefined): WordSort {
  const isKatakana = KATAKANA.test(text);
  if (!startsWithCapital(text) && !isKatakana) return 'none';
  if (folded.length < 2 || /\p{N}/u.test(text)) return 'none';
  if (isOrdinary(folded, pack) || PARTICLES.has(folded) || TITLES.has(folded)) return 'none';
  if (folded.length < SHORTEST_NAME) return 'short';
  if (isTranslatedWord(folded, pack)) return 'translated';
  if (ACRONYM.test(text)) return 'acronym';
  return isKatakana ? 'katakana' : 'name';
}

/** Kim, Lee: so short a name resembles too much to be missed; it may say what stands beside it. */
const SHORTEST_NAME = 4;

const KATAKANA = /^[\u30a1-\u30fa\u30fc・]{4,}$/u;

const ORDINARY = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Words whose capital means nothing: pronouns, months, titles, abbreviations. */
function isOrdinary(folded: string, pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  let words = ORDINARY.get(pack);
  if (!words) {
    const { names, cldr, words: hand } = pack;
    words = new Set(
      [...(names.notNames ?? []), ...(names.titles ?? []), ...Object.keys(cldr.months), ...Object.keys(cldr.weekdays),
        ...Object.keys(hand.months ?? {}), ...Object.keys(hand.weekdays ?? {}), ...(hand.openers ?? []), ...(hand.abbreviations ?? [])].map(foldWord),
    ); // prettier-ignore
    ORDINARY.set(pack, words);
  }
  return words.has(folded) || folded in pack.cldr.numbers.additive;
}
