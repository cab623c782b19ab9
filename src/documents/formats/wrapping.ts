import { lineSpans } from '../../text/lines.js';
import { trimSpan, type Span } from '../../text/span.js';

/**
 * The width that a text was wrapped to, or undefined where its lines are paragraphs. A program or a hand that wraps
 * leaves two traces: the next line's first word would not have fitted, and lines end in the midst of sentences.
 */
export function wrapWidth(raw: string): number | undefined {
  const pairs = followingLines(raw);
  const width = commonWidth(pairs.map(([line]) => line.end - line.start));
  const wide = pairs.filter(([, next]) => WIDE.test(startOf(raw, next)));
  const narrowest = wide.length * 2 > pairs.length ? NARROWEST / 2 : NARROWEST;
  if (width < narrowest || width > WIDEST) return undefined;
  const full = pairs.filter(([line, next]) => isFull(raw, line, next, width));
  const unfinished = full.filter(([line]) => !endsSentence(raw.slice(line.start, line.end)));
  const cased = full.filter(([, next]) => CASED.test(startOf(raw, next)));
  const lower = cased.filter(([, next]) => LOWER.test(startOf(raw, next)));
  const isCased = cased.length * 2 >= full.length;
  if (full.length < pairs.length * 0.6 || unfinished.length < full.length * 0.6) return undefined;
  if (isCased) return lower.length > 0 && lower.length >= cased.length * 0.35 ? width : undefined;
  return full.length >= 2 && full.length >= pairs.length * 0.8 ? width : undefined;
}

/** Whether a line of a wrapped text goes on in the next. Both without the white space around them. */
export function continues(raw: string, line: Span, next: Span, width: number): boolean {
  if (next.start === next.end || isItem(startOf(raw, next))) return false;
  if (isFull(raw, line, next, width)) return true;
  if (endsSentence(raw.slice(line.start, line.end))) return false;
  // Hands wrap raggedly.
  return LOWER.test(startOf(raw, next)) || line.end - line.start > width * 0.6;
}

/** Whether the text ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

/** Whether the text begins with a bullet or a list number. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** Narrower lines are lists or verse; wider ones, paragraphs. In UTF-16 units. */
const NARROWEST = 40;
const WIDEST = 100;
/** Chinese and Japanese signs are twice as wide as letters. */
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CASED = /^\p{P}*[\p{Lu}\p{Ll}]/u;
const LOWER = /^\p{P}*\p{Ll}/u;
const SENTENCE_END = /[.!?…。！？．؟۔।॥։][\p{Pe}\p{Pf}\p{Pi}"'\]]*$/u;
const ITEM = /^(?:[-*•‣▪●◦]|\p{Nd}{1,3}[.)])\s/u;
const SAMPLE = 5_000;

/** Neighbouring lines with no blank one between them, from the beginning of the text. */
function followingLines(raw: string): (readonly [line: Span, next: Span])[] {
  const pairs: (readonly [Span, Span])[] = [];
  let previous: Span | undefined;
  let seen = 0;
  for (const whole of lineSpans(raw)) {
    if (++seen > SAMPLE) break;
    const line = trimSpan(raw, whole);
    const isBlank = line.start === line.end;
    if (previous && !isBlank) pairs.push([previous, line]);
    previous = isBlank ? undefined : line;
  }
  return pairs;
}

/** Nine lines in ten are no wider; one that is (a link, a table) does not spoil the measure. */
function commonWidth(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}

function isFull(raw: string, line: Span, next: Span, width: number): boolean {
  const start = startOf(raw, next);
  const firstWord = WIDE.test(start) ? 2 : start.search(/\s|$/u);
  return line.end - line.start + 1 + firstWord > width;
}

function startOf(raw: string, line: Span): string {
  return raw.slice(line.start, Math.min(line.end, line.start + 40));
}
