import { eachWord } from '../../names/words.js';
import type { Span } from '../../text/span.js';
import type { Reading, ReadSegment } from '../pair.js';
import { writtenWords, type WordForm, type WrittenWords } from './word-form.js';

/** A word of a segment and what its writing says of its being a name. */
export interface SegmentWord extends Span, Omit<WordForm, 'from' | 'to' | 'isRegnal' | 'sort'> {
  readonly segment: ReadSegment;
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

interface PlacedForm extends Span {
  readonly form: WordForm;
}

function readWords(segment: ReadSegment, reading: Reading): readonly SegmentWord[] {
  const { text } = segment.text;
  const placed = formsIn(text, writtenWords(reading.language, reading.pack));
  const lowerCase = lowerCaseWords(reading);
  const isHeadline = hasHeadlineCapitals(placed);
  return placed.map(({ start, end, form }, index) => {
    const between = index === 0 ? undefined : text.slice(placed[index - 1]?.end ?? 0, start);
    const opensSentence = between === undefined || (between !== ' ' && OPENS.test(between));
    const followsOn = between !== undefined && isTight(between);
    const isTranslated = isHeadline || form.sort === 'none' || isRegnal(placed, index, text);
    const certainty = isTranslated ? 0 : certaintyOf(form, opensSentence, isInRun(placed, index, text), lowerCase);
    const { text: written, folded, heard, isCapital, isSmall, isAcronym, countries, country } = form;
    // Written out: one is made of every word of a text.
    return {
      start,
      end,
      segment,
      opensSentence,
      followsOn,
      certainty,
      text: written,
      folded,
      heard,
      isCapital,
      isSmall,
      isAcronym,
      countries,
      country,
    };
  });
}

function formsIn(text: string, read: WrittenWords): readonly PlacedForm[] {
  const placed: PlacedForm[] = [];
  eachWord(text, (start, end) => {
    const word = read(text.slice(start, end));
    if (word.folded === '') return;
    for (const form of word.forms) placed.push({ start: start + form.from, end: start + form.to, form });
  });
  return placed;
}

/** Popes and kings are translated: John Paul II is Jan Paweł II, Louis XIV Ludwig XIV. */
function isRegnal(words: readonly PlacedForm[], index: number, text: string): boolean {
  for (let at = index; words[at]?.form.isCapital; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !isTight(text.slice(word.end, next.start))) return false;
    if (next.form.isRegnal) return true;
  }
  return false;
}

/** The next word has a capital too, and stands beside it. */
function isInRun(words: readonly PlacedForm[], index: number, text: string): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next?.form.isCapital === true && isTight(text.slice(word.end, next.start));
}

const OPENS = /[.!?…:;\n|•。！？«"“„‚‘「『—–]/u;
const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011・·]|\. )$/u;

function isTight(between: string): boolean {
  return between === ' ' || TIGHT.test(between);
}

/** A headline in title case says nothing by its capitals. */
function hasHeadlineCapitals(words: readonly PlacedForm[]): boolean {
  let [long, capitals] = [0, 0];
  for (const { form } of words) {
    if (form.text.length <= 3 || !LETTER_FIRST.test(form.text)) continue;
    long++;
    if (form.isCapital) capitals++;
  }
  return long >= 4 && capitals > 0.8 * long;
}

const LETTER_FIRST = /^\p{L}/u;
const LOWER_CASE = new WeakMap<Reading, ReadonlySet<string>>();

function lowerCaseWords(reading: Reading): ReadonlySet<string> {
  let words = LOWER_CASE.get(reading);
  if (!words) LOWER_CASE.set(reading, (words = readLowerCase(reading)));
  return words;
}

function readLowerCase({ segments, language, pack }: Reading): ReadonlySet<string> {
  const words = new Set<string>();
  const read = writtenWords(language, pack);
  for (const { text } of segments) {
    eachWord(text.text, (start, end) => {
      const { folded, isLowerCase } = read(text.text.slice(start, end));
      if (isLowerCase) words.add(folded);
    });
  }
  return words;
}

function certaintyOf(
  { sort, folded }: WordForm,
  opensSentence: boolean,
  isInRun: boolean,
  lowerCase: ReadonlySet<string>,
): number {
  if (sort === 'none') return 0;
  if (sort === 'translated' || lowerCase.has(folded)) return 0.1;
  if (sort === 'acronym') return 0.3;
  if (sort === 'katakana') return 0.6;
  if (opensSentence && !isInRun) return 0.3;
  return opensSentence ? 0.6 : 0.9;
}
