import type { HeardWord } from '../../names/heard-word.js';
import { eachWord } from '../../names/words.js';
import type { Span } from '../../text/span.js';
import type { Reading, ReadSegment } from '../pair.js';
import { writtenWords, type WordForm, type WrittenWords } from './word-form.js';
import { keptWith } from '../../text/remember.js';

/** A word of a segment and what its writing says of its being a name. */
export interface SegmentWord extends Span, Omit<WordForm, 'from' | 'to' | 'isLong' | 'isRegnal' | 'sort'> {
  readonly segment: ReadSegment;
  readonly opensSentence: boolean;
  /** Stands beside the word before with a space or hyphen between. */
  readonly followsOn: boolean;
  /** 0 to 1: how sure it is that this is a word of a name that keeps its sound in another language. */
  readonly certainty: number;
}

/** From this certainty on a word is taken for a name. */
export const NAME = 0.55;
/** How sure a word is that is too short. */
export const SHORT = 0.05;

/** All segments of a reading are read at once, and remembered: one text is asked about by several pairs and checks. */
export function segmentWords(segment: ReadSegment, reading: Reading): readonly SegmentWord[] {
  let words = REMEMBERED.get(reading);
  if (!words) REMEMBERED.set(reading, (words = readWords(reading)));
  return words.get(segment) ?? NO_WORDS;
}

type WordsBySegment = ReadonlyMap<ReadSegment, readonly SegmentWord[]>;

const REMEMBERED = keptWith<Reading, WordsBySegment>();
const NO_WORDS: readonly SegmentWord[] = [];

interface PlacedForm extends Span {
  readonly form: WordForm;
}

function readWords({ segments, language, pack }: Reading): WordsBySegment {
  const read = writtenWords(language, pack);
  const lowerCase = new Set<string>();
  const placed = segments.map((segment) => formsIn(segment.text.text, read, lowerCase));
  return new Map(segments.map((segment, at) => [segment, wordsIn(segment, placed[at] ?? [], lowerCase)]));
}

function wordsIn(
  segment: ReadSegment,
  placed: readonly PlacedForm[],
  lowerCase: ReadonlySet<string>,
): readonly SegmentWord[] {
  const { text } = segment.text;
  const isHeadline = hasHeadlineCapitals(placed);
  return placed.map(({ start, end, form }, index) => {
    const between = index === 0 ? undefined : betweenWords(text, placed[index - 1]?.end ?? 0, start);
    const opens = between === undefined || (between !== ' ' && OPENS.test(between));
    const isQuoted = opens && form.isCapital && between !== undefined && isQuotedName(text, between, end);
    const opensSentence = opens && !isQuoted;
    const followsOn = between !== undefined && isTight(between);
    const isNone = isHeadline || form.sort === 'none' || isRegnal(placed, index, text);
    const certainty = isNone ? 0 : certaintyOf(form, opensSentence, isInRun(placed, index, text), lowerCase);
    return new PlacedWord(segment, start, end, form, opensSentence, followsOn, certainty);
  });
}

/** One is made of every word of a text: what its form says is not written out. */
class PlacedWord implements SegmentWord {
  readonly segment: ReadSegment;
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
  readonly followsOn: boolean;
  readonly certainty: number;
  readonly #form: WordForm;

  constructor(
    segment: ReadSegment,
    start: number,
    end: number,
    form: WordForm,
    opensSentence: boolean,
    followsOn: boolean,
    certainty: number,
  ) {
    this.segment = segment;
    this.start = start;
    this.end = end;
    this.#form = form;
    this.opensSentence = opensSentence;
    this.followsOn = followsOn;
    this.certainty = certainty;
  }

  get text(): string {
    return this.#form.text;
  }
  get folded(): string {
    return this.#form.folded;
  }
  get heard(): HeardWord {
    return this.#form.heard;
  }
  get isCapital(): boolean {
    return this.#form.isCapital;
  }
  get isSmall(): boolean {
    return this.#form.isSmall;
  }
  get isAcronym(): boolean {
    return this.#form.isAcronym;
  }
  get countries(): readonly string[] {
    return this.#form.countries;
  }
  get country(): string | undefined {
    return this.#form.country;
  }
}

/** @param lowerCase is given the words without a capital */
function formsIn(text: string, read: WrittenWords, lowerCase: Set<string>): readonly PlacedForm[] {
  const placed: PlacedForm[] = [];
  eachWord(text, (start, end) => {
    const word = read(text, start, end);
    if (word.folded === '') return;
    if (word.isLowerCase) lowerCase.add(word.folded);
    for (const form of word.forms) placed.push({ start: start + form.from, end: start + form.to, form });
  });
  return placed;
}

/** Popes and kings are translated: John Paul II is Jan Paweł II, Louis XIV Ludwig XIV. */
function isRegnal(words: readonly PlacedForm[], index: number, text: string): boolean {
  for (let at = index; words[at]?.form.isCapital; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !isTight(betweenWords(text, word.end, next.start))) return false;
    if (next.form.isRegnal) return true;
  }
  return false;
}

/** The next word has a capital too, and stands beside it. */
function isInRun(words: readonly PlacedForm[], index: number, text: string): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next?.form.isCapital === true && isTight(betweenWords(text, word.end, next.start));
}

/** «Перрі»: a name in quotation marks, no sentence of somebody's. */
function isQuotedName(text: string, between: string, end: number): boolean {
  return QUOTES_NAME.test(between) && CLOSES.test(text.charAt(end));
}

const QUOTES_NAME = /[^.!?…:;]\s?[«„“「『]$/u;
const CLOSES = /[»“”」』]/u;
const OPENS = /[.!?…:;\n|•。！？«"“„‚‘「『—–]/u;
const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011・·]|\. )$/u;

function betweenWords(text: string, from: number, to: number): string {
  return to === from + 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, to);
}

const SPACE = 0x20;

function isTight(between: string): boolean {
  return between === ' ' || TIGHT.test(between);
}

/** A headline in title case says nothing by its capitals. */
function hasHeadlineCapitals(words: readonly PlacedForm[]): boolean {
  let [long, capitals] = [0, 0];
  for (const { form } of words) {
    if (!form.isLong) continue;
    long++;
    if (form.isCapital) capitals++;
  }
  return long >= 4 && capitals > 0.8 * long;
}

function certaintyOf(
  { sort, folded }: WordForm,
  opensSentence: boolean,
  isInRun: boolean,
  lowerCase: ReadonlySet<string>,
): number {
  if (sort === 'none') return 0;
  if (sort === 'short') return SHORT;
  if (sort === 'translated' || lowerCase.has(folded)) return 0.1;
  if (sort === 'acronym') return 0.3;
  if (sort === 'katakana') return 0.6;
  if (opensSentence && !isInRun) return 0.3;
  return opensSentence ? 0.6 : 0.9;
}
