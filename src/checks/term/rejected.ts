import type { Alignment, Pair, Reading, ReadSegment } from '../../alignment/pair.js';
import type { Severity } from '../../findings/finding.js';
import type { Entry } from '../../glossary/entry.js';
import { acceptedForms } from '../../names/terms/renderings.js';
import type { TermForm } from '../../names/terms/term.js';
import { overlaps } from '../../text/span.js';
import type { Check, CheckContext, Draft, Replacement } from '../check.js';
import { formsOfRole, placedTerms, placeOfTerm, writtenTerm, type PlacedTerm } from '../placed-term.js';

/** A form of a term that the glossary forbids or calls outdated. */
export const termRejected: Check = {
  id: 'term/rejected',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *segment(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft> {
    for (const term of rejectedIn([segment], reading, context)) {
      const isAlsoRight = formsOfRole(term, 'accepted').length > 0;
      yield draftOf(term, isAlsoRight ? 'info' : 'error', reading);
    }
  },
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    const rejected = rejectedIn(pair.target, alignment.target, context);
    if (rejected.length === 0) return;
    const sources = placedTerms(pair.source, alignment.source, context);
    const sourceOf = (entry: Entry) => sources.find(({ forms }) => forms.some((form) => form.entry.id === entry.id));
    for (const term of rejected) {
      const entry = formsOfRole(term, 'rejected')[0]?.entry;
      // A homograph: what is wrong for one term is right for another that the source has.
      if (!entry || formsOfRole(term, 'accepted').some((form) => sourceOf(form.entry))) continue;
      const source = sourceOf(entry);
      const isAsked = source !== undefined || acceptedForms(entry, alignment.source.language).length === 0;
      const draft = draftOf(term, isAsked ? 'error' : 'warning', alignment.target);
      yield source ? { ...draft, source: placeOfTerm(source) } : draft;
    }
  },
};

function rejectedIn(
  segments: readonly ReadSegment[],
  reading: Omit<Reading, 'segments'>,
  context: CheckContext,
): readonly PlacedTerm[] {
  return placedTerms(segments, reading, context).filter((term) => formsOfRole(term, 'rejected').length > 0);
}

function draftOf(term: PlacedTerm, severity: Severity, { language }: Pick<Reading, 'language'>): Draft {
  const place = placeOfTerm(term);
  const found = writtenTerm(place);
  const [form] = formsOfRole(term, 'rejected');
  if (!form) throw new RangeError('no rejected form');
  const { entry, why } = form;
  const expected = acceptedForms(entry, language);
  const fix = fixOf(term, form, found, expected[0]);
  return {
    // Somebody else's words stand as they were said.
    severity: isQuoted(term) ? 'info' : severity,
    message: { key: 'finding.term/rejected', values: { found, expected: expected[0] ?? '' } },
    target: place,
    entry: entry.id,
    expected,
    ...(fix && { fix }),
    confidence: term.isListed ? 0.95 : 0.85,
    why: [{ step: 'rejected', values: { form: form.text, reason: why ?? '' } }],
    about: entry.id,
  };
}

function isQuoted({ segment, start, end }: PlacedTerm): boolean {
  return segment.facts.some((fact) => fact.kind === 'quote' && overlaps(fact, { start, end }));
}

/** The ending of one word can be carried over, those of several words seldom; a capital is. */
function fixOf(
  term: PlacedTerm,
  { text }: TermForm,
  found: string,
  right: string | undefined,
): Replacement | undefined {
  const isOneWord = !/\s/u.test(text) && right !== undefined && !/\s/u.test(right);
  if (right === undefined || (!term.isListed && !isOneWord)) return undefined;
  const isCapital = capitalised(found) === found && capitalised(text) !== text;
  const [instead, wanted] = isCapital ? [capitalised(text), capitalised(right)] : [text, right];
  return { ...placeOfTerm(term), instead, right: wanted };
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
