import type { Alignment, Reading } from '../alignment/pair.js';
import { fold } from '../text/fold.js';
import { tokenise } from '../text/words.js';
import type { Place } from './check.js';

/** Fewer words are a term, a title or a word at arm's length, not what somebody said. */
const LEAST_WORDS = 4;
/** Share of words in common from which two quotations are taken for one. */
const LEAST_SHARED = 0.3;

/** What one sentence holds of a quotation: long quotations run through several. */
export interface QuotedPart {
  readonly place: Place;
  /** It begins and ends in this sentence. */
  readonly isWhole: boolean;
  /** Folded. */
  readonly words: readonly string[];
  /** The words between dashes that follow a stop. */
  readonly pieces: readonly (readonly string[])[];
}

export function quotedParts({ segments }: Pick<Reading, 'segments'>): readonly QuotedPart[] {
  return segments.flatMap((segment) =>
    segment.facts.flatMap((fact) => {
      if (fact.kind !== 'quote') return [];
      const text = segment.text.text.slice(fact.inner.start, fact.inner.end);
      const words = wordsOf(text);
      const pieces = text.split(/[,.!?…]\s*[—–-]\s/u).map(wordsOf);
      const isWhole = fact.open === undefined;
      return words.length < LEAST_WORDS ? [] : [{ place: { segment, ...fact.inner }, isWhole, words, pieces }];
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map((word) => fold(text.slice(word.start, word.end)));
}

/**
 * The source's quotation that shares most words, in one language; of two alike the one whose sentence is paired with the
 * target's.
 */
export function closestQuote(
  target: QuotedPart,
  sources: readonly QuotedPart[],
  { pairs }: Alignment,
): QuotedPart | undefined {
  const isPaired = (source: QuotedPart) =>
    pairs.some((pair) => pair.source.includes(source.place.segment) && pair.target.includes(target.place.segment));
  const rated = sources.map((source) => ({
    source,
    shared: shareOf(source.words, target.words) + (isPaired(source) ? 0.1 : 0),
  }));
  const best = rated.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared >= LEAST_SHARED ? best.source : undefined;
}

/** 0 to 1: words that two lists have in common, each as often as it stands in both. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}

export function textOf({ segment, start, end }: Place): string {
  return segment.text.text.slice(start, end);
}
