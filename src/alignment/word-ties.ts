import type { LanguagePack } from '../languages/pack.js';
import { countryOf } from '../names/countries.js';
import { foldWord } from '../names/fold.js';
import { hear } from '../names/heard-word.js';
import { fold } from '../text/fold.js';
import { onePerLanguage, remembering } from '../text/remember.js';

/** What a word ties by, whatever segment it stands in. */
export interface WordTies {
  readonly folded: string;
  /** In its own language. */
  readonly own: string;
  /** The longer a beginning that two words share, the more it weighs. */
  readonly sounds: readonly { readonly key: string; readonly weight: number }[];
  readonly country: string | undefined;
}

/** Each spelling of a language is worked out once. */
export const wordTies = onePerLanguage<LanguagePack, (word: string) => WordTies>((language, pack) =>
  remembering(MOST_REMEMBERED, (word) => readTies(word, language, pack)),
);

const MOST_REMEMBERED = 20_000;

function readTies(word: string, language: string, pack: LanguagePack | undefined): WordTies {
  const folded = fold(word);
  const country = pack && /^[\p{Lu}\p{Lo}]/u.test(word) ? countryOf(word, pack) : undefined;
  return {
    folded,
    own: `word ${stem(folded)}`,
    sounds: soundTies(word, language, pack),
    country: country === undefined ? undefined : `country ${country}`,
  };
}

/**
 * Words that sound alike: names, and what newspapers everywhere call president or police. The longer the beginning that two
 * share, the less it is a chance; endings of cases come late in a word.
 */
function soundTies(word: string, language: string, pack: LanguagePack | undefined): WordTies['sounds'] {
  if (word.length < 3 || /^\p{N}/u.test(word)) return [];
  const { skeleton } = hear(foldWord(word), language, pack?.names);
  return SHARED_SOUNDS.filter(([length]) => skeleton.length >= length).map(([length, weight]) => ({
    key: `sound ${skeleton.slice(0, length)}`,
    weight,
  }));
}

/** Consonants shared from the beginning → how much that says. */
const SHARED_SOUNDS = [
  [3, 0.3],
  [4, 0.6],
  [5, 1],
] as const;

/** Words of one language share their beginning, whatever ending they carry. */
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}
