import type { LanguagePack } from '../languages/pack.js';
import type { Script } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { startsWithCapital } from './words.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { TITLES } from './name-parts.js';
import { vocabularyOf, type KnownWord, type Vocabulary } from './vocabulary.js';
import { eachWord } from './words.js';

/** A word in running text and what its writing says. */
export interface TextWord extends Span {
  readonly known: KnownWord;
  readonly opensSentence: boolean;
  /** Only a space, a hyphen or the stop of an initial parts it from the word before. */
  readonly followsOn: boolean;
}

export interface ReadText {
  readonly text: string;
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly words: readonly TextWord[];
  /** How a word of the text sounds and is inflected. */
  hear(word: TextWord): HeardWord;
  /** Most words have a capital: a headline says nothing by them. */
  readonly isHeadline: boolean;
  /** Whether a folded word stands somewhere without a capital. */
  hasInLowerCase(folded: string): boolean;
}

export function readText(text: string, language: string, index: NameIndex, pack: LanguagePack | undefined): ReadText {
  const vocabulary = vocabularyOf(index, language, pack);
  const words: TextWord[] = [];
  let before: TextWord | undefined;
  let [long, capitals] = [0, 0];
  eachWord(text, (start, end) => {
    const known = vocabulary.word(text, start, end);
    if (known.folded === '') return;
    if (known.text.length > LONGEST_LITTLE_WORD) {
      long++;
      if (known.isCapital) capitals++;
    }
    const isSpaced = before !== undefined && start === before.end + 1 && text.charCodeAt(before.end) === SPACE;
    const between = isSpaced ? ' ' : text.slice(before?.end ?? 0, start);
    const opensSentence = !before || (!isSpaced && endsSentence(between, before));
    const followsOn = before !== undefined && (isSpaced || isTight(between, before));
    before = { start, end, known, opensSentence, followsOn };
    words.push(before);
  });
  const isHeadline = long >= FEWEST_IN_HEADLINE && capitals > 0.7 * long;
  return new Read(text, language, pack, words, isHeadline, vocabulary);
}

/** One for each sentence of a stream, so that it is made of no more than it needs. */
class Read implements ReadText {
  readonly text: string;
  readonly language: string;
  readonly pack: LanguagePack | undefined;
  readonly words: readonly TextWord[];
  readonly isHeadline: boolean;
  readonly #vocabulary: Vocabulary;
  #lowerCase: ReadonlySet<string> | undefined;

  constructor(
    text: string,
    language: string,
    pack: LanguagePack | undefined,
    words: readonly TextWord[],
    isHeadline: boolean,
    vocabulary: Vocabulary,
  ) {
    this.text = text;
    this.language = language;
    this.pack = pack;
    this.words = words;
    this.isHeadline = isHeadline;
    this.#vocabulary = vocabulary;
  }

  hear({ known }: TextWord): HeardWord {
    return this.#vocabulary.heard(known);
  }

  hasInLowerCase(folded: string): boolean {
    // A set is dearer to make than a sentence to look through.
    if (this.words.length <= FEW_WORDS)
      return this.words.some(({ known }) => !known.isCapital && known.folded === folded);
    return (this.#lowerCase ??= lowerCaseWords(this.words)).has(folded);
  }
}

const FEW_WORDS = 64;

function lowerCaseWords(words: readonly TextWord[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { known } of words) if (!known.isCapital) found.add(known.folded);
  return found;
}

const SPACE = 0x20;

/** Scripts with spaces between the words and no capitals. */
export function isUncased(script: Script): boolean {
  return UNCASED.has(script);
}

const UNCASED: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Deva', 'Geor', 'Hang']);

const SENTENCE_END = /[.!?…:;\n|•]/u;
const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011\u05be·・]|\. ?-?)$/u;
const FEWEST_IN_HEADLINE = 4;
const LONGEST_LITTLE_WORD = 3;

function endsSentence(between: string, before: TextWord | undefined): boolean {
  if (!SENTENCE_END.test(between))
    return /^\s*[«"“„‚'‘(—–-]+$/u.test(between) && between.trim() !== '-' && /[«"“„‘]/u.test(between);
  return !(between.startsWith('.') && isAbbreviation(before));
}

function isAbbreviation(word: TextWord | undefined): boolean {
  if (!word) return false;
  const { folded, text } = word.known;
  return folded.length === 1 || TITLES.has(folded) || (folded.length < 4 && startsWithCapital(text));
}

function isTight(between: string, before: TextWord | undefined): boolean {
  if (!TIGHT.test(between)) return false;
  return !between.startsWith('.') || isAbbreviation(before);
}
