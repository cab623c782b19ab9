import type { LanguagePack } from '../languages/pack.js';
import { foldWord } from './fold.js';

/**
 * Words with a capital inside names that another language translates: offices, institutions, feasts, kinds of place. They
 * need not sound alike on the other side.
 * @param folded as `foldWord` gives it
 */
export function isTranslatedWord(folded: string, pack: LanguagePack | undefined): boolean {
  if (!pack) return false;
  const { words } = knownTo(pack);
  if (words.has(folded)) return true;
  const isBent = (pack.names.wordEndings ?? []).some(
    ([ending, base]) => folded.endsWith(ending) && words.has(folded.slice(0, folded.length - ending.length) + base),
  );
  if (isBent) return true;
  const prefix = pack.names.wordPrefixes?.find((each) => folded.startsWith(each));
  const rest = folded.slice(prefix?.length ?? 0);
  return prefix !== undefined && rest.length >= LEAST_AFTER_PREFIX && isTranslatedWord(rest, pack);
}

const LEAST_AFTER_PREFIX = 5;

/** Lower, Нижняя: what says which of several places of one name, in any case and number. */
export function isEpithet(folded: string, pack: LanguagePack | undefined): boolean {
  return (pack?.names.epithets ?? []).some(
    (beginning) => folded.startsWith(beginning) && folded.length - beginning.length <= LONGEST_ENDING,
  );
}

const LONGEST_ENDING = 3;

/** A name that is known all over the world: a person's, a place's. */
export function isKnownName(folded: string, pack: LanguagePack | undefined): boolean {
  return pack !== undefined && knownTo(pack).names.has(folded);
}

/** Whether the words of a language that are translated are known well enough to say of the rest that they are names. */
export function knowsTranslatedWords(pack: LanguagePack | undefined): boolean {
  return pack?.lexicon !== undefined;
}

interface Known {
  readonly words: WordList;
  readonly names: WordList;
}

interface WordList {
  has(word: string): boolean;
}

const KNOWN = new WeakMap<LanguagePack, Known>();

function knownTo(pack: LanguagePack): Known {
  let known = KNOWN.get(pack);
  if (!known) {
    const { words = '', names = '' } = pack.lexicon ?? {};
    const dates = [...Object.keys(pack.cldr.months), ...Object.keys(pack.cldr.weekdays)];
    const languages = Object.values(pack.cldr.languages).flat();
    const translated = [...(pack.names.translated ?? []), ...languages, ...dates].map(foldWord);
    const isTranslated = new Set(translated);
    const [listed, named] = [wordList(words), wordList(names)];
    known = {
      words: { has: (word) => isTranslated.has(word) || listed.has(word) },
      names: { has: (name) => !isTranslated.has(name) && named.has(name) },
    };
    KNOWN.set(pack, known);
  }
  return known;
}

/** Of tens of thousands few are asked for: to put them in order (they stand in it) is cheaper than to make a set of them. */
function wordList(text: string): WordList {
  const words = text.split(/\s+/u).sort();
  return {
    has(word) {
      let [low, high] = [0, words.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle] ?? '') < word) low = middle + 1;
        else high = middle;
      }
      return word !== '' && words[low] === word;
    },
  };
}
