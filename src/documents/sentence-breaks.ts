import { fold } from '../text/fold.js';
import type { SentenceRules } from './sentence-rules.js';

/**
 * Whether a sentence ends at a place where Unicode would end it; if so, where the next one begins. On doubt it goes on:
 * a sentence too long costs little, one cut at "Jan. | 3" loses its date.
 *
 * @param start where the sentence begins
 * @param at where the next would begin
 */
export function trueBreak(text: string, start: number, at: number, rules: SentenceRules): number | undefined {
  const place = placeAt(text, start, pastClosingMarks(text, at));
  if (place.next === '') return undefined;
  if (place.stop === '') {
    if (!SEPARATOR.test(place.between)) return afterFootnote(text, place.at);
    return isWrapped(text, place) ? undefined : place.at;
  }
  if (LOWER_NEXT.test(place.next) || !SAYS_SOMETHING.test(place.before)) return undefined;
  if (place.closing !== '' && BRACKET_BEFORE.test(place.before)) return undefined; // (!) and [...] end nothing
  if (place.between === '') return breaksUnspaced(place) ? place.at : undefined;
  if (place.stop !== '.' || QUOTE_CLOSED.test(place.closing)) return place.at;
  return goesOn(place, rules) ? undefined : place.at;
}

/** A line that is as long as programs make theirs goes on in the next: “… is not supported⏎on this system”. */
function isWrapped(text: string, { at, between, next }: Place): boolean {
  if (!/^ ?\r?\n$/u.test(between) || !/^[\p{Pi}"'(‘“]?\p{L}/u.test(next)) return false;
  const end = at - between.length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const width = end - start + (UNSPACED_SCRIPT.test(next) ? end - start : 0);
  return width >= LEAST_WIDTH && width <= MOST_WIDTH && !LISTED.test(text.slice(start, start + REACH));
}

/** In columns. Lists have shorter lines, paragraphs that end without a stop longer ones. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 100;
/** An option or item with what it means, set apart by more than one space or a tab. */
const LISTED = /^\s*[-–—•*]|\S(?: {2,}|\t)\S/u;

/** What stands around a place, near enough to decide. */
interface Place {
  readonly at: number;
  /** The sentence so far (its last `REACH` units), without its stop. */
  readonly before: string;
  readonly stop: string;
  readonly closing: string;
  /** White space. */
  readonly between: string;
  readonly next: string;
}

const REACH = 60;
const STOP = /[\p{Sentence_Terminal}…;:\u037E]/u;
/** Quotation marks, brackets and direction marks, and the space that French puts before them. */
const CLOSING = /[\s\p{Pe}\p{Pi}\p{Pf}\p{Cf}"']/u;
const SEPARATOR = /[\n\r\u0085\u2028\u2029]/u;
const SAYS_SOMETHING = /\p{L}/u;
/** After a bracket an abbreviation still may go on: (R-Md.) Senator. */
const QUOTE_CLOSED = /^[\p{Pi}\p{Pf}"']/u;
const BRACKET_BEFORE = /\p{Ps}$/u;
/** Georgian letters are lower case to Unicode, but open sentences. "iPhone" and "eBay" do too. */
const LOWER_NEXT = /^[\s\p{P}\p{Cf}]*(?![\u10D0-\u10FF])\p{Ll}(?!\p{Lu})/u;

function placeAt(text: string, start: number, at: number): Place {
  const end = start + text.slice(start, at).trimEnd().length;
  const least = Math.max(start, end - REACH);
  const stopEnd = startOfRun(text, least, end, CLOSING);
  const stopStart = startOfRun(text, least, stopEnd, STOP);
  return {
    at,
    before: text.slice(Math.max(start, stopStart - REACH), stopStart),
    stop: text.slice(stopStart, stopEnd),
    closing: text.slice(stopEnd, end).trimStart(),
    between: text.slice(end, at),
    next: text.slice(at, at + REACH),
  };
}

/** Where the run of such units begins that ends here. */
function startOfRun(text: string, least: number, end: number, unit: RegExp): number {
  let start = end;
  while (start > least && unit.test(text.charAt(start - 1))) start--;
  return start;
}

/** A closing mark belongs to the sentence before, though a space stands between (« Oui ! »). */
function pastClosingMarks(text: string, at: number): number {
  CLOSING_MARKS.lastIndex = at;
  return CLOSING_MARKS.test(text) ? CLOSING_MARKS.lastIndex : at;
}

const CLOSING_MARKS = /(?:\p{Pe}|["'“”’»›](?=[\s\p{Po}]|$))+\s*/uy;

/** "It ended.[5] Then": Unicode would cut after the bracket. */
function afterFootnote(text: string, at: number): number | undefined {
  const note =
    text.charAt(at - 1) === '[' ? /^\d{1,4}\](?:\[\d{1,4}\]){0,9}\s+/u.exec(text.slice(at, at + REACH)) : null;
  return note ? at + note[0].length : undefined;
}

/** Without white space only scripts that have none, and marks that mean nothing else, end a sentence. */
function breaksUnspaced({ stop, closing, next }: Place): boolean {
  if (UNSPACED_SCRIPT.test(next)) return closing === '' || !QUOTATIVE.test(next);
  return /[^.!?…;:]/u.test(stop);
}

const UNSPACED_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Japanese particles that make a quotation a part of its sentence (「…。」と述べた), not the words that begin alike. */
const QUOTATIVE = /^(?:と(?!ころ|はいえ|にかく|もかく|りあえず)|って|など|を|が(?!っ)|の(?!ち)|に(?!もかかわらず))/u;

/** Whether the full stop belongs to the word before it, and the sentence goes on. */
function goesOn({ before, next }: Place, rules: SentenceRules): boolean {
  const word = lastWord(before);
  if (word === '' || word.length > LONGEST_ABBREVIATION) return false;
  const beforeWord = before.slice(0, before.length - word.length);
  if (ORDINAL.test(word)) return rules.hasOrdinalStop && isOrdinal(word, beforeWord, next, rules);
  if (rules.titles.has(fold(word))) return true;
  if (opensSentence(word, next, rules)) return false;
  if (DOTTED.test(word)) return true;
  if (/^\p{L}\p{M}*$/u.test(word) && isInitial(word, beforeWord, next)) return true;
  return isAbbreviation(word, next, rules);
}

const LONGEST_ABBREVIATION = 20;

/** With its inner stops, hyphens and apostrophes; '' where a bracket or another sign stands last. */
function lastWord(before: string): string {
  const token = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00A0')) + 1);
  return WORD_END.exec(token)?.[0] ?? '';
}

const WORD_END = /[\p{L}\p{M}\p{N}.'’ʼ-]+$/u;
/** U.S, p.m, т.д, z.B, Ph.D, J.-P: the last stop of all of them is also theirs. */
const DOTTED = /^(?:\p{L}{1,2}\.-?){1,6}\p{L}{1,3}$/u;
const ORDINAL = /^(?:\p{Nd}{1,2}|[IVXLC]{2,7})$/u;

/** "am 5. März", "5. 3. 2024", "Ludwig XIV. Bourbon": where ordinals have a stop and a capital follows. */
function isOrdinal(word: string, beforeWord: string, next: string, rules: SentenceRules): boolean {
  const following = wordAt(next);
  if (rules.months.has(following)) return true;
  if (rules.openers.has(following)) return false;
  if (/^\p{Nd}/u.test(next)) return /^(?:\p{Nd}{1,2}\.|\p{Nd}{4}(?!\p{Nd}))/u.test(next);
  return /\p{Nd}/u.test(word) ? AFTER_SMALL_WORD.test(beforeWord) : /\p{L}\s+$/u.test(beforeWord);
}

/** "am", "der", or the first word of all: not the noun of "Platz 5". */
const AFTER_SMALL_WORD = /(?:(?<!\p{L})\p{Ll}\p{L}*|^\P{L}*\p{L}+)\s+$/u;

function opensSentence(word: string, next: string, rules: SentenceRules): boolean {
  const following = wordAt(next);
  if (!rules.openers.has(following)) return false;
  return !(/^\p{Lu}/u.test(word) && rules.particles.has(following));
}

/** The first word, folded; none where it is an initial or an abbreviation itself. */
function wordAt(next: string): string {
  const match = /^[^\p{L}\p{N}]*(\p{L}[\p{L}\p{M}'’ʼ]*)(?![\p{L}\p{M}'’ʼ.])/u.exec(next);
  return fold(match?.[1] ?? '');
}

/** One letter: an initial, or an abbreviation (κ., м., د.); "plan B. 5 people" and "это я. Он" end there. */
function isInitial(letter: string, beforeWord: string, next: string): boolean {
  if (letter === 'я' || WHOLE_SYLLABLE.test(letter)) return false;
  // With a vowel sign it may be a word (है); after another initial it is none (ए. पी. सिंह).
  if (/\p{M}/u.test(letter.normalize('NFC'))) return /(?<![\p{L}\p{M}])\p{L}\p{M}*\.\s*$/u.test(beforeWord);
  return !(/\p{Lu}/u.test(letter) && /^\p{Nd}/u.test(next));
}

const WHOLE_SYLLABLE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isAbbreviation(word: string, next: string, rules: SentenceRules): boolean {
  const folded = fold(word);
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (rules.abbreviations.has(folded) || rules.abbreviations.has(fold(last))) return true;
  if (!rules.hasVowellessWords && VOWELLESS.test(last)) return true;
  // "ca. 27", "art. 5": a short word before a number is likelier cut short than the last.
  return word.length <= 4 && /^\p{Nd}/u.test(next);
}

/** Mr, St, Ltd, млн, ст: no word has no vowel, but names in capitals may (BBC). */
const VOWELLESS =
  /^(?:[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,3}|[БВГҐДЖЗКЛМНПРСТФХЦЧШЩ]?[бвгґджзклмнпрстфхцчшщ]{1,4})$/u;
