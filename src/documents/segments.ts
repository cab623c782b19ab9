import type { LanguagePack } from '../languages/pack.js';
import { sliceMapped } from '../text/mapped.js';
import type { Document, Segment } from './document.js';
import { sentenceSpans } from './sentences.js';
import { sentenceRulesOf } from './sentence-rules.js';

/**
 * Cuts a document into sentences. No sentence crosses a block, none has white space at its ends, and together they hold
 * all that is not white space.
 *
 * @param pack abbreviations and words that begin sentences; without one, what is true of all languages decides
 * @param language BCP 47; `und` will do
 */
export function segmentDocument(document: Document, pack: LanguagePack | undefined, language: string): Segment[] {
  return [...segmentsOf(document, pack, language)];
}

/** The same one by one, for texts that are large. */
export function* segmentsOf(
  document: Document,
  pack: LanguagePack | undefined,
  language: string,
): Generator<Segment, void, undefined> {
  const rules = sentenceRulesOf(pack, language);
  let index = 0;
  for (const [block, { kind, text }] of document.blocks.entries()) {
    for (const span of sentenceSpans(text.text, rules)) {
      yield { index: index++, block, kind, text: sliceMapped(text, span) };
    }
  }
}
