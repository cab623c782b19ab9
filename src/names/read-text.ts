import type { LanguagePack } from '../languages/pack.js';
import type { Script } from '../text/scripts.js';
import { hear, type HeardWord } from './heard-word.js';
import { TITLES } from './name-parts.js';
import { wordsOf, type Word } from './words.js';

/** A word in running text and what its writing says. */
export interface TextWord extends Word {
  readonly isCapital: boolean;
  readonly isAllCaps: boolean;
  readonly opensSentence: boolean;
  /** Only a space, a hyphen or the stop of an initial parts it from the word before. */
  readonly followsOn: boolean;
}

export interface ReadText {
  readonly text: string;
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly words: readonly TextWord[];
  /** How a word of the text sounds and is inflected; each spelling is worked out once. */
  readonly hear: (word: TextWord) => HeardWord;
  /** Most words have a capital: a headline says nothing by them. */
  readonly isHeadline: boolean;
  /** Folded words that stand somewhere without a capital. */
  readonly lowerCase: ReadonlySet<string>;
}

export function readText(text: string, language: string, pack: LanguagePack | undefined): ReadText {
  const heard = new Map<string, HeardWord>();
  const listen = (folded: string) => {
    const known = heard.get(folded) ?? hear(folded, language, pack?.names);
    heard.set(folded, known);
    return known;
  };
  const plain = wordsOf(text);
  const words = plain.map((word, i): TextWord => {
    const between = text.slice(plain[i - 1]?.end ?? 0, word.start);
    const isCapital = startsWithCapital(word.text) || KATAKANA_NAME.test(word.text);
    const { start, end, folded } = word;
    return {
      start,
      end,
      folded,
      text: word.text,
      isCapital,
      isAllCaps: isCapital && word.text.length > 1 && word.text === word.text.toUpperCase(),
      opensSentence: i === 0 || endsSentence(between, plain[i - 1]),
      followsOn: i > 0 && isTight(between, plain[i - 1]),
    };
  });
  const lowerCase = new Set(words.flatMap((word) => (word.isCapital ? [] : [word.folded])));
  return { text, language, pack, words, hear: (word) => listen(word.folded), lowerCase, isHeadline: isHeadline(words) };
}

/** Scripts with spaces between the words and no capitals. */
export function isUncased(script: Script): boolean {
  return UNCASED.has(script);
}

const UNCASED: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Deva', 'Geor', 'Hang']);

export function startsWithCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** Katakana says what a capital says elsewhere: often, not always, a name. */
const KATAKANA_NAME = /^[\u30a1-\u30fa\u30fc]{3,}$/u;
const SENTENCE_END = /[.!?…:;\n|•]/u;
const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011\u05be·・]|\. ?-?)$/u;
const FEWEST_IN_HEADLINE = 4;

function endsSentence(between: string, before: Word | undefined): boolean {
  if (between === ' ') return false;
  if (!SENTENCE_END.test(between))
    return /^\s*[«"“„‚'‘(—–-]+$/u.test(between) && between.trim() !== '-' && /[«"“„‘]/u.test(between);
  return !(between.startsWith('.') && isAbbreviation(before));
}

function isAbbreviation(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.folded.length === 1 || TITLES.has(word.folded) || (word.folded.length < 4 && startsWithCapital(word.text)))
  );
}

function isTight(between: string, before: Word | undefined): boolean {
  if (between === ' ') return true;
  if (!TIGHT.test(between)) return false;
  return !between.startsWith('.') || isAbbreviation(before);
}

function isHeadline(words: readonly TextWord[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return long.length >= FEWEST_IN_HEADLINE && long.filter((word) => word.isCapital).length > 0.7 * long.length;
}
