import { trimSpan, type Span } from '../text/span.js';
import { trueBreak } from './sentence-breaks.js';
import type { SentenceRules } from './sentence-rules.js';

/** Sentences of a block's text, in order, without white space at their ends. */
export function* sentenceSpans(text: string, rules: SentenceRules): Generator<Span, void, undefined> {
  let start = 0;
  for (const candidate of candidates(text, rules)) {
    if (candidate <= start) continue; // a closing mark moved the break before it
    const end = trueBreak(text, start, candidate, rules);
    if (end === undefined) continue;
    yield* pieces(text, { start, end });
    start = end;
  }
  yield* pieces(text, { start, end: text.length });
}

/** A line of a hundred million letters is no sentence: all that looks at one stays bounded. In UTF-16 units. */
const LONGEST = 5_000;
/** The segmenter's time for each sentence grows with the text that it is given (measured: tenfold at 20,000 units). */
const WINDOW = 2_048;
/** What may decide about a break lies this near. */
const MARGIN = 256;

function* pieces(text: string, whole: Span): Generator<Span> {
  let rest = trimSpan(text, whole);
  while (rest.end - rest.start > LONGEST) {
    const cut = wordEdgeBefore(text, rest.start + LONGEST);
    yield trimSpan(text, { start: rest.start, end: cut });
    rest = trimSpan(text, { start: cut, end: rest.end });
  }
  if (rest.start < rest.end) yield rest;
}

/** The last white space in reach, else the last place between two characters. */
function wordEdgeBefore(text: string, limit: number): number {
  const reach = text.slice(limit - MARGIN, limit);
  const space = reach.search(/\s\S*$/u);
  const edge = space > 0 ? space : reach.search(/\P{M}\p{M}*$/u);
  return edge > 0 ? limit - MARGIN + edge : limit;
}

/** Where a sentence may begin: what Unicode says (UAX 29), and what it leaves out. Ascending. */
function* candidates(text: string, rules: SentenceRules): Generator<number> {
  let from = 0;
  let done = 0;
  for (;;) {
    const to = Math.min(text.length, from + WINDOW);
    const sure = to === text.length ? to : to - MARGIN;
    for (const index of candidatesIn(text.slice(from, to), rules)) {
      if (index > 0 && from + index >= done && from + index < sure) yield from + index;
    }
    if (to === text.length) return;
    done = sure;
    from = sure - MARGIN;
  }
}

function candidatesIn(text: string, rules: SentenceRules): number[] {
  const found: number[] = [];
  if (mayEndInside(text)) for (const { index } of rules.segmenter.segment(text)) found.push(index);
  const before = found.length;
  for (const stop of rules.extraStops) {
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
      const pattern = stop === '.' ? NUMBER_AFTER : CAPITAL_AFTER;
      pattern.lastIndex = at + 1;
      if (pattern.test(text) && (stop !== '.' || LONG_WORD.test(text.slice(at - 5, at)))) found.push(pattern.lastIndex);
    }
  }
  return found.length === before ? found : found.sort((a, b) => a - b);
}

/** The segmenter is slow; most texts of one sentence show that they are by a single stop at their end. */
function mayEndInside(text: string): boolean {
  const first = text.search(MAY_END);
  return first >= 0 && !LAST_STOPS.test(text.slice(first));
}

/** What UAX 29 knows for an end; the semicolon in Greek. */
const MAY_END = /[\p{Sentence_Terminal}\u2024\uFE52\uFF0E;\u037E\r\n\u0085\u2028\u2029]/u;
const LAST_STOPS = /^\p{Sentence_Terminal}+["'\p{Pe}\p{Pf}]*$/u;
const CAPITAL_AFTER = /[\p{Pe}\p{Pf}"'“]*\s+(?=[¿¡\p{Ps}\p{Pi}"'«„]*\p{Lu})/uy;
const NUMBER_AFTER = /[\p{Pe}\p{Pf}"'“]*\s+(?=\p{Nd})/uy;
/** No abbreviation, most likely. */
const LONG_WORD = /^\p{L}{5}$/u;
