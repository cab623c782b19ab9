import { foldWord } from '../../names/fold.js';
import { hear, type HeardWord } from '../../names/heard-word.js';
import { PARTICLES, TITLES } from '../../names/name-parts.js';
import { isTranslatedWord } from '../../names/translated-words.js';
import { startsWithCapital, wordsOf } from '../../names/words.js';
import type { LanguagePack } from '../../languages/pack.js';
import { scriptOf } from '../../text/scripts.js';
import type { Span } from '../../text/span.js';
import type { Reading, ReadSegment } from '../pair.js';

/** A word of a segment and what its writing says of its being a name. */
export interface SegmentWord extends Span {
  readonly segment: ReadSegment;
  readonly text: string;
  /** Lower case, without a possessive. */
  readonly folded: string;
  readonly heard: HeardWord;
  readonly isCapital: boolean;
  /** Capitals only: FBI, NATO. */
  readonly isAcronym: boolean;
  readonly opensSentence: boolean;
  /** Stands beside the word before with a space or hyphen between. */
  readonly followsOn: boolean;
  /** 0 to 1: how sure it is that this is a word of a name that keeps its sound in another language. */
  readonly certainty: number;
}

/** From this certainty on a word is taken for a name. */
export const NAME = 0.55;

/** Remembered for each segment: one text is asked about by several pairs and checks. */
export function segmentWords(segment: ReadSegment, reading: Reading): readonly SegmentWord[] {
  let words = REMEMBERED.get(segment);
  if (!words) REMEMBERED.set(segment, (words = readWords(segment, reading)));
  return words;
}

const REMEMBERED = new WeakMap<ReadSegment, readonly SegmentWord[]>();

interface PlainWord extends Span {
  readonly text: string;
  readonly folded: string;
}

function readWords(segment: ReadSegment, reading: Reading): readonly SegmentWord[] {
  const { text } = segment.text;
  const plain = wordsOf(text)
    .flatMap(inOneScript)
    .map((word) => withoutElision(withoutPossessive(word), reading.pack));
  const lowerCase = lowerCaseWords(reading);
  const isHeadline = hasHeadlineCapitals(plain);
  const words: SegmentWord[] = [];
  for (const [index, word] of plain.entries()) {
    const between = text.slice(plain[index - 1]?.end ?? 0, word.start);
    const opensSentence = index === 0 || OPENS.test(between);
    const isCapital = startsWithCapital(word.text);
    const isAcronym = ACRONYM.test(word.text);
    const followsOn = index > 0 && TIGHT.test(between);
    const heard = hear(word.folded, languageOf(word.text, reading.language), reading.pack?.names);
    const partial = { ...word, segment, heard, isCapital, isAcronym, opensSentence, followsOn };
    const next = plain[index + 1];
    const isInRun = next !== undefined && startsWithCapital(next.text) && TIGHT.test(text.slice(word.end, next.start));
    const isTranslated = isHeadline || isRegnal(plain, index, text);
    const certainty = isTranslated ? 0 : certaintyOf(partial, isInRun, lowerCase, reading);
    words.push({ ...partial, certainty });
  }
  return words;
}

/** Popes and kings are translated: John Paul II is Jan Paweł II, Louis XIV Ludwig XIV. */
function isRegnal(words: readonly PlainWord[], index: number, text: string): boolean {
  for (let at = index; startsWithCapital(words[at]?.text ?? ''); at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !TIGHT.test(text.slice(word.end, next.start))) return false;
    if (ROMAN_NUMERAL.test(next.text)) return true;
  }
  return false;
}

/** From two: I alone is a pronoun. */
const ROMAN_NUMERAL = /^(?!I$)(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;

const OPENS = /[.!?…:;\n|•。！？«"“„‚‘「『—–]/u;
const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011・·]|\. )$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const POSSESSIVE = /(?:['’ʼ]s?)$/u;
const SCRIPT_RUNS = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’ʼ]*|[^\p{Script=Latin}]+/gu;

/** "إلىNottingham": where a space is lacking the change of script parts two words. */
function inOneScript(word: PlainWord): readonly PlainWord[] {
  if (!/\p{Script=Latin}/u.test(word.text) || !/[^\p{Script=Latin}\p{N}\p{M}'’ʼ\u00ad]/u.test(word.text)) return [word];
  return [...word.text.matchAll(SCRIPT_RUNS)].map((part) => ({
    start: word.start + part.index,
    end: word.start + part.index + part[0].length,
    text: part[0],
    folded: foldWord(part[0]),
  }));
}

function withoutPossessive(word: PlainWord): PlainWord {
  const suffix = POSSESSIVE.exec(word.text)?.[0].length ?? 0;
  if (suffix === 0 || suffix >= word.text.length - 1) return word;
  const text = word.text.slice(0, -suffix);
  return { start: word.start, end: word.end - suffix, text, folded: foldWord(text) };
}

const ELISION = /^(\p{L}{1,6})['’ʼ](?=\p{L})/u;

/** l’Assemblée: what an apostrophe joins to the next word is none of the name's. */
function withoutElision(word: PlainWord, pack: LanguagePack | undefined): PlainWord {
  const elided = ELISION.exec(word.text);
  if (!elided || !pack?.contexts?.elisions?.includes((elided[1] ?? '').toLowerCase())) return word;
  const text = word.text.slice(elided[0].length);
  return { start: word.start + elided[0].length, end: word.end, text, folded: foldWord(text) };
}

/** Latin letters in a Cyrillic text are of no known language. */
function languageOf(word: string, language: string): string {
  return scriptOf(word) === 'Latn' && NOT_LATIN.test(language) ? 'und' : language;
}

const NOT_LATIN = /^(?:uk|ru|bg|be|mk|ar|he|fa|zh|ja|ko|hi|el|ka|hy)(?:-|$)/u;

/** A headline in title case says nothing by its capitals. */
function hasHeadlineCapitals(words: readonly PlainWord[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length >= 4 && long.filter(({ text }) => startsWithCapital(text)).length > 0.8 * long.length;
}

const LOWER_CASE = new WeakMap<Reading, ReadonlySet<string>>();

function lowerCaseWords(reading: Reading): ReadonlySet<string> {
  let words = LOWER_CASE.get(reading);
  if (!words) {
    words = new Set(
      reading.segments.flatMap(({ text }) =>
        wordsOf(text.text).flatMap((word) =>
          startsWithCapital(word.text) || KATAKANA.test(word.text) ? [] : [word.folded],
        ),
      ),
    );
    LOWER_CASE.set(reading, words);
  }
  return words;
}

type WordAlone = Omit<SegmentWord, 'certainty'>;

function certaintyOf(word: WordAlone, isInRun: boolean, lowerCase: ReadonlySet<string>, { pack }: Reading): number {
  const { folded, text } = word;
  if (!word.isCapital && !KATAKANA.test(text)) return 0;
  if (folded.length < 2 || /\p{N}/u.test(text)) return 0;
  if (isOrdinary(folded, pack) || PARTICLES.has(folded) || TITLES.has(folded)) return 0;
  if (folded.length < SHORTEST_NAME) return SHORT;
  if (isTranslatedWord(folded, pack) || lowerCase.has(folded)) return 0.1;
  if (word.isAcronym) return 0.3;
  if (KATAKANA.test(text)) return 0.6;
  if (word.opensSentence && !isInRun) return 0.3;
  return word.opensSentence ? 0.6 : 0.9;
}

/** Kim, Lee: so short a name resembles too much to be missed; it may say what stands beside it. */
const SHORTEST_NAME = 4;
export const SHORT = 0.05;

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
