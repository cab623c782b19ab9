import type { Document, Segment } from '../documents/document.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Span } from '../text/span.js';
import type { Fact, QuoteFact } from './fact.js';
import { readFacts } from './read.js';

/**
 * The facts of each segment. A block is read as a whole, since a quotation runs through several sentences: each gets the part
 * that it holds.
 * @param segments cut out of the document, in order
 * @returns for each segment its facts, with offsets into its decoded text
 */
export function factsOfSegments(
  { blocks }: Document,
  segments: readonly Segment[],
  pack: LanguagePack | undefined,
): readonly (readonly Fact[])[] {
  let block = -1;
  let facts: readonly Fact[] = [];
  let from = 0;
  return segments.map((segment) => {
    const paragraph = blocks[segment.block]?.text.text ?? '';
    if (segment.block !== block) {
      block = segment.block;
      facts = readFacts(paragraph, pack);
      from = 0;
    }
    const start = paragraph.indexOf(segment.text.text, from);
    const span = { start, end: start + segment.text.text.length };
    from = span.end;
    return facts.flatMap((fact) => partIn(fact, span));
  });
}

function partIn(fact: Fact, sentence: Span): readonly Fact[] {
  if (fact.end <= sentence.start || fact.start >= sentence.end) return [];
  if (fact.kind === 'quote') return [quotePart(fact, sentence)];
  // A value across a sentence's end was no value.
  if (fact.start < sentence.start || fact.end > sentence.end) return [];
  return [{ ...fact, start: fact.start - sentence.start, end: fact.end - sentence.start }];
}

function quotePart(quote: QuoteFact, sentence: Span): QuoteFact {
  const within = ({ start, end }: Span): Span => ({
    start: Math.max(0, start - sentence.start),
    end: Math.min(sentence.end, end) - sentence.start,
  });
  const outer = within(quote);
  const inner = within(quote.inner);
  const cut = (offset: number, end: number) =>
    quote.text.slice(offset + sentence.start - quote.start, end + sentence.start - quote.start);
  const opensBefore = quote.start < sentence.start || quote.open === 'start' || quote.open === 'both';
  const closesAfter = quote.end > sentence.end || quote.open === 'end' || quote.open === 'both';
  const { kind, certainty, words } = quote;
  return {
    kind,
    certainty,
    words,
    ...outer,
    text: cut(outer.start, outer.end),
    inner,
    value: cut(inner.start, inner.end),
    ...(opensBefore || closesAfter
      ? { open: opensBefore && closesAfter ? 'both' : opensBefore ? 'start' : 'end' }
      : {}),
  };
}
