import type { Alignment, Reading } from '../../alignment/pair.js';
import { fold } from '../../text/fold.js';
import { tokenise } from '../../text/words.js';
import type { Check, Draft, Place } from '../check.js';

/** Fewer words are a term, a title or a word at arm's length, not what somebody said. */
const LEAST_WORDS = 4;
/** Share of words in common from which two quotations are taken for one. */
const LEAST_SHARED = 0.3;

/** Words inside quotation marks that are not the speaker's. In one language every word counts. */
export const quoteAltered: Check = {
  id: 'quote/altered',
  mqm: 'accuracy/mistranslation',
  *documentPair(alignment): Iterable<Draft> {
    if (alignment.source.language !== alignment.target.language) return;
    const sources = quotedParts(alignment.source);
    const said = sources.map((part) => part.words.join(' ')).join(' ');
    for (const target of quotedParts(alignment.target)) {
      if (isWordForWord(target, said)) continue;
      const source = closest(target, sources, alignment);
      if (!source) continue;
      yield {
        severity: 'error',
        message: {
          key: 'finding.quote/altered',
          values: { source: textOf(source.place), found: textOf(target.place) },
        },
        source: source.place,
        target: target.place,
        confidence: 0.9,
        why: [
          {
            step: 'quoteWords',
            values: { missing: without(source.words, target.words), added: without(target.words, source.words) },
          },
        ],
        about: source.words.join(' '),
      };
    }
  },
};

/** Shortening, splitting and joining quotations changes no word of them. */
function isWordForWord({ words, pieces }: QuotedPart, said: string): boolean {
  const isSaid = (list: readonly string[]) => ` ${said} `.includes(` ${list.join(' ')} `);
  // «…, — said the envoy, — …»: Slavic and Spanish quotations hold who speaks, between dashes.
  return isSaid(words) || (pieces.length > 2 && pieces.every((piece, at) => at % 2 === 1 || isSaid(piece)));
}

/** What one sentence holds of a quotation: long quotations run through several. */
interface QuotedPart {
  readonly place: Place;
  readonly words: readonly string[];
  /** The words between dashes that follow a stop. */
  readonly pieces: readonly (readonly string[])[];
}

function quotedParts({ segments }: Reading): readonly QuotedPart[] {
  return segments.flatMap((segment) =>
    segment.facts.flatMap((fact) => {
      if (fact.kind !== 'quote') return [];
      const text = segment.text.text.slice(fact.inner.start, fact.inner.end);
      const words = wordsOf(text);
      const pieces = text.split(/[,.!?…]\s*[—–-]\s/u).map(wordsOf);
      return words.length < LEAST_WORDS ? [] : [{ place: { segment, ...fact.inner }, words, pieces }];
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map((word) => fold(text.slice(word.start, word.end)));
}

/** The source's quotation that shares most words; of two alike the one whose sentence is paired with the target's. */
function closest(target: QuotedPart, sources: readonly QuotedPart[], { pairs }: Alignment): QuotedPart | undefined {
  const isPaired = (source: QuotedPart) =>
    pairs.some((pair) => pair.source.includes(source.place.segment) && pair.target.includes(target.place.segment));
  const rated = sources.map((source) => ({
    source,
    shared: shareOf(source.words, target.words) + (isPaired(source) ? 0.1 : 0),
  }));
  const best = rated.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared >= LEAST_SHARED ? best.source : undefined;
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  const common = a.length - restOf(a, b).length;
  return (2 * common) / (a.length + b.length);
}

/** Words of `a` that `b` does not have, each as often as it is too many. */
function restOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function without(a: readonly string[], b: readonly string[]): string {
  return restOf(a, b).join(' ') || '–';
}

function textOf({ segment, start, end }: Place): string {
  return segment.text.text.slice(start, end);
}
