import { claimsIn } from '../../alignment/placed-claims.js';
import type { Reading } from '../../alignment/pair.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { tokenise } from '../../text/words.js';
import type { Check, Draft, Place } from '../check.js';
import { closestQuote, quotedParts, type QuotedPart } from '../quoted-parts.js';
import { statesFacts } from '../placed-fact.js';

/** A quotation that the source gives to somebody else. Within one language, where both say who speaks. */
export const quoteSpeaker: Check = {
  id: 'quote/speaker',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *documentPair(alignment): Iterable<Draft> {
    const { source, target, relation } = alignment;
    if (source.language !== target.language) return;
    const sources = quotedParts(source);
    const names = new Set(
      source.segments.flatMap(({ text }) =>
        namesIn(text.text).flatMap((name) => wordsOf(text.text.slice(name.start, name.end))),
      ),
    );
    for (const part of quotedParts(target)) {
      const said = closestQuote(part, sources, alignment);
      const [from, to] = [said && speakerOf(said, source), speakerOf(part, target)];
      if (!from || !to || shares(from, to)) continue;
      // A name that the source does not have is another matter: a changed name.
      if (!to.words.some((word) => names.has(word))) continue;
      yield {
        severity: relation === 'translation' && from.isPerson && to.isPerson ? 'warning' : 'info',
        message: { key: 'finding.quote/speaker', values: { source: wordsAt(from.place), found: wordsAt(to.place) } },
        source: from.place,
        target: to.place,
        confidence: 0.7,
        why: [],
        about: `${from.words.join(' ')} > ${to.words.join(' ')}`,
      };
    }
  },
};

interface Speaker {
  readonly place: Place;
  readonly words: readonly string[];
  /** No article stands before it: the White House and its spokesman may speak for each other. */
  readonly isPerson: boolean;
}

/** So far from the word that says "said", in UTF-16 units. */
const REACH = 60;

/** The name beside the word that reports, outside the quotation: "said Anna Holm". */
function speakerOf({ place: { segment, start, end } }: QuotedPart, { pack }: Reading): Speaker | undefined {
  if (!pack) return undefined;
  const { text } = segment.text;
  const outside = (at: Span) => at.end <= start || at.start >= end;
  const reports = claimsIn(segment, pack).filter((claim) => claim.kind === 'attribution' && outside(claim));
  const runs = namesIn(text).filter(outside);
  let nearest: Span | undefined;
  let least = REACH;
  for (const report of reports) {
    for (const run of runs) {
      const gap = Math.max(run.start - report.end, report.start - run.end);
      if (gap < 0 || gap >= least) continue;
      least = gap;
      nearest = run;
    }
  }
  if (!nearest) return undefined;
  return {
    place: { segment, ...nearest },
    words: wordsOf(text.slice(nearest.start, nearest.end)),
    isPerson: !/(?<!\p{L})\p{Ll}{2,3}\s$/u.test(text.slice(Math.max(0, nearest.start - 5), nearest.start)),
  };
}

/** Two words and more with capitals, one beside the other; one alone may begin a sentence, or be a noun in German. */
function namesIn(text: string): readonly Span[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’]+(?:[ -]\p{Lu}[\p{L}\p{M}'’]+)+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}

function wordsOf(name: string): readonly string[] {
  return tokenise(name).map((word) => fold(name.slice(word.start, word.end)).replace(/'s$/u, ''));
}

function shares(a: Speaker, b: Speaker): boolean {
  return a.words.some((word) => b.words.includes(word));
}

function wordsAt({ segment, start, end }: Place): string {
  return segment.text.text.slice(start, end);
}
