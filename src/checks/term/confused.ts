import type { Alignment, Pair, ReadSegment } from '../../alignment/pair.js';
import type { Confusable, Entry } from '../../glossary/entry.js';
import { findPhrase } from '../../text/phrases.js';
import type { Check, CheckContext, Draft, Place } from '../check.js';
import { entryOf, formsIn } from '../placed-name.js';

/** A term with legal weight, rendered by one that says something else: in absentia → posthumously. */
export const termConfused: Check = {
  id: 'term/confused',
  mqm: 'terminology/wrong-term',
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    for (const { entry, place: source } of termsIn(pair.source, context)) {
      const isKept = termsIn(pair.target, context).some((term) => term.entry.id === entry.id);
      const target = isKept ? undefined : confusableIn(pair.target, entry, alignment.target.language, context);
      // What the source says as well may be right where it stands in the target.
      if (!target || confusableIn(pair.source, entry, alignment.source.language, context)) continue;
      const expected = formsIn(entry, alignment.target.language);
      yield {
        severity: 'error',
        message: {
          key: 'finding.term/confused',
          values: { source: textOf(source), found: textOf(target.place), expected: expected[0] ?? '' },
        },
        source,
        target: target.place,
        entry: entry.id,
        expected,
        confidence: 0.6 + 0.3 * pair.certainty,
        why: target.confusable.why ? [{ step: 'confusable', values: { reason: target.confusable.why } }] : [],
        about: entry.id,
      };
    }
  },
};

function termsIn(
  segments: readonly ReadSegment[],
  { glossary }: CheckContext,
): readonly { readonly entry: Entry; readonly place: Place }[] {
  return segments.flatMap((segment) =>
    segment.names.flatMap((name) => {
      const match = name.matches[0];
      const entry = entryOf(glossary, match?.entry);
      const isForm = match && match.status !== 'drift' && match.status !== 'rejected';
      return isForm && entry?.kind === 'term' ? [{ entry, place: { segment, start: name.start, end: name.end } }] : [];
    }),
  );
}

function confusableIn(
  segments: readonly ReadSegment[],
  entry: Entry,
  language: string,
  context: CheckContext,
): { place: Place; confusable: Confusable } | undefined {
  for (const confusable of entry.confusable) {
    for (const form of formsOf(confusable, language, context)) {
      for (const segment of segments) {
        const span = findPhrase(segment.text.text, form);
        if (span) return { place: { segment, ...span }, confusable };
      }
    }
  }
  return undefined;
}

function formsOf(confusable: Confusable, language: string, { glossary }: CheckContext): readonly string[] {
  if ('form' in confusable) return confusable.lang === language ? [confusable.form] : [];
  const entry = entryOf(glossary, confusable.entry);
  return entry ? formsIn(entry, language) : [];
}

function textOf({ segment, start, end }: Place): string {
  return segment.text.text.slice(start, end);
}
