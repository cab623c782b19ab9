import type { QuoteFact } from '../fact.js';
import { classOf, DIGIT, IDEOGRAPH, LETTER, SPACE } from '../characters.js';
import type { Reading } from '../reading.js';

/** Closing marks by the opening one, in every language at once; the reader's language adds its own. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“', '„': '“”"', '«': '»', '»': '«»', '‘': '’', '‚': '‘’', '‹': '›', '›': '‹', '「': '」', '『': '』',
  '”': '”', '’': '’', '"': '"', "'": "'", '《': '》', '〈': '〉', '〝': '〟', '״': '״',
}; // prettier-ignore
const MARKS = /[“”„«»‘’‚‹›「」『』《》〈〉〝〟"']/gu;
const SINGLE = new Set(['‘', '’', '‚', "'", '‹', '›']);
/** Opening and closing mark are the same, or each may be either. */
const EITHER = new Set(['"', "'", '”', '’', '“', '‘', '»', '«', '›', '‹']);

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/** Everything between quotation marks, nested ones too, by where they begin. A line's end ends what is left open. */
export function readQuotes({ text, lexicon }: Reading): QuoteFact[] {
  if (text.search(MARKS) < 0) return [];
  const quotes: QuoteFact[] = [];
  let open: Opening[] = [];
  let line = lineEnd(text, 0);
  let isFirst = true;
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (at >= line) {
      quotes.push(...leftOpen(text, open, line));
      open = [];
      line = lineEnd(text, at);
      isFirst = true;
    }
    if (isApostrophe(text, at, mark)) continue;
    const opener = closes(text, at, mark, open);
    if (opener !== undefined) {
      const start = open[opener];
      // Rock 'n' roll.
      const isLetter = SINGLE.has(mark) && start !== undefined && at - start.at < 3;
      if (start && !isLetter) quotes.push(quote(text, start.at, at + 1));
      open.length = opener;
    } else if (opens(text, at, mark, lexicon.spaced)) open.push({ mark, at });
    else if (isFirst && isClosingAlone(text, at, mark, open)) quotes.push(openStart(text, at));
    else continue;
    isFirst = false;
  }
  quotes.push(...leftOpen(text, open, line));
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** ’ and ' inside a word; " in a Hebrew acronym and after digits (inches) where nothing is open. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)];
  if (mark === "'" || mark === '’' || mark === '‘') {
    return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
  }
  return mark === '"' && before === LETTER && after === LETTER && /[\u05d0-\u05ea]/u.test(text.charAt(at - 1));
}

/** The innermost opening that this mark closes. */
function closes(text: string, at: number, mark: string, open: readonly Opening[]): number | undefined {
  const after = classAt(text, at + 1);
  const looksOpening = EITHER.has(mark) && classAt(text, at - 1) === SPACE && after !== SPACE && after !== undefined;
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i--) {
    const { mark: opening, at: start } = open[i] ?? { mark: '', at: 0 };
    if (!PAIRS[opening]?.includes(mark) || at === start + 1) continue;
    if (looksOpening && opening !== '„' && opening !== '«' && opening !== '‚') continue;
    // “ closes „ alone; ’ closes ‘ only where a word could end.
    if (mark === '“' && opening === '“') continue;
    if (SINGLE.has(mark) && (after === LETTER || after === DIGIT)) continue;
    return i;
  }
  return undefined;
}

function opens(text: string, at: number, mark: string, spaced: boolean): boolean {
  if (!PAIRS[mark]) return false;
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)];
  if (after === undefined || (after === SPACE && mark !== '«')) return false;
  if (mark === "'" && after === DIGIT) return false;
  if (!EITHER.has(mark)) return true;
  if (!spaced && !SINGLE.has(mark) && mark !== '”') return true;
  if (mark === '“' || mark === '‘' || mark === '«' || mark === '‹')
    return before !== LETTER || mark === '“' || mark === '«';
  return (
    before === undefined || before === SPACE || '([{—–-/:=>،'.includes(text.charAt(at - 1)) || isMark(text, at - 1)
  );
}

function isMark(text: string, at: number): boolean {
  return '"\'“„«‘‚「『'.includes(text.charAt(at));
}

/** A closing mark whose opening stands in a segment before. */
function isClosingAlone(text: string, at: number, mark: string, open: readonly Opening[]): boolean {
  if (open.length > 0 || SINGLE.has(mark) || !'”»」』"“'.includes(mark)) return false;
  const [before, after] = [classAt(text, at - 1), classAt(text, at + 1)];
  if (before === SPACE || before === undefined || before === DIGIT) return false;
  return after !== LETTER;
}

function openStart(text: string, at: number): QuoteFact {
  const start = text.lastIndexOf('\n', at) + 1;
  return { ...quote(text, start - 1, at + 1, start), open: 'start' };
}

/** What was never closed: single marks were apostrophes; of the others the outermost goes on in another segment. */
function leftOpen(text: string, open: readonly Opening[], end: number): QuoteFact[] {
  const first = open.find(({ mark }) => !SINGLE.has(mark));
  if (!first || first.at + 1 >= end) return [];
  const isInches = first.mark === '"' && classAt(text, first.at - 1) === DIGIT;
  return isInches ? [] : [{ ...quote(text, first.at, end + 1, first.at, end), open: 'end' }];
}

/** @param from where the marks begin, @param to where they end; `start` and `end` of the fact where a mark is missing */
function quote(text: string, from: number, to: number, start = from, end = to): QuoteFact {
  const inner = trimmed(text, from + 1, to - 1);
  const value = text.slice(inner.start, inner.end);
  const words = countWords(value);
  return {
    kind: 'quote', start, end, text: text.slice(start, end), certainty: words > 2 ? 'certain' : 'likely', value, inner, words,
  }; // prettier-ignore
}

function trimmed(text: string, start: number, end: number) {
  let [from, to] = [start, end];
  while (from < to && classAt(text, from) === SPACE) from++;
  while (to > from && classAt(text, to - 1) === SPACE) to--;
  return { start: from, end: to };
}

/** Two ideographs count as a word. */
function countWords(value: string): number {
  let [words, ideographs, inWord] = [0, 0, false];
  for (let at = 0; at < value.length; at++) {
    const kind = classOf(value.charCodeAt(at));
    if (kind === IDEOGRAPH) ideographs++;
    const isWord = kind === LETTER || kind === DIGIT;
    if (isWord && !inWord) words++;
    inWord = isWord || (inWord && (value.charAt(at) === "'" || value.charAt(at) === '’'));
  }
  return words + Math.ceil(ideographs / 2);
}

function classAt(text: string, at: number): number | undefined {
  return at < 0 || at >= text.length ? undefined : classOf(text.charCodeAt(at));
}
