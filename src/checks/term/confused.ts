import type { Alignment, Pair } from '../../alignment/pair.js';
import type { Entry } from '../../glossary/entry.js';
import type { TermForm } from '../../names/terms/term.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { formsIn } from '../placed-name.js';
import { formsOfRole, placedTerms, placeOfTerm, renderingIn, writtenTerm, type PlacedTerm } from '../placed-term.js';

/** A term with legal weight, rendered by one that says something else: in absentia → posthumously. */
export const termConfused: Check = {
  id: 'term/confused',
  mqm: 'terminology/wrong-term',
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    const sources = placedTerms(pair.source, alignment.source, context);
    if (sources.length === 0) return;
    const targets = placedTerms(pair.target, alignment.target, context);
    for (const source of sources) {
      const entries = formsOfRole(source, 'accepted').map(({ entry }) => entry);
      // What could be either of two terms is rendered by either.
      const found = entries.map((entry) =>
        isKept(entry, pair, alignment, targets) ? undefined : confusedIn(entry, targets),
      );
      const [first] = found;
      const [entry] = entries;
      if (!entry || !first || found.includes(undefined)) continue;
      // What the source says as well may be right where it stands in the target.
      if (confusedIn(entry, sources)) continue;
      yield draftOf(entry, source, first, pair, alignment);
    }
  },
};

function isKept(
  entry: Entry,
  { target }: Pair,
  { target: reading }: Alignment,
  targets: readonly PlacedTerm[],
): boolean {
  const isMentioned = targets.some((term) => formsOfRole(term, 'accepted').some((form) => form.entry.id === entry.id));
  return isMentioned || renderingIn(target, entry, reading) === 'whole';
}

interface Confused {
  readonly term: PlacedTerm;
  readonly why: string | undefined;
}

/** A use of what is taken for an entry: a form of its own, or another entry. */
function confusedIn(entry: Entry, terms: readonly PlacedTerm[]): Confused | undefined {
  for (const term of terms) {
    for (const form of term.forms) {
      if (form.role === 'confusable' && form.entry.id === entry.id) return { term, why: form.why };
      const confusable = form.role === 'accepted' ? refersTo(form, entry) : undefined;
      if (confusable) return { term, why: confusable.why };
    }
  }
  return undefined;
}

function refersTo({ entry: { id } }: TermForm, { confusable }: Entry) {
  return confusable.find((one) => 'entry' in one && one.entry === id);
}

function draftOf(
  entry: Entry,
  source: PlacedTerm,
  { term, why }: Confused,
  { certainty }: Pair,
  { target: { language } }: Alignment,
): Draft {
  const [place, target] = [placeOfTerm(source), placeOfTerm(term)];
  const expected = formsIn(entry, language);
  return {
    severity: 'error',
    message: {
      key: 'finding.term/confused',
      values: { source: writtenTerm(place), found: writtenTerm(target), expected: expected[0] ?? '' },
    },
    source: place,
    target,
    entry: entry.id,
    expected,
    confidence: 0.6 + 0.3 * certainty,
    why: why ? [{ step: 'confusable', values: { reason: why } }] : [],
    about: entry.id,
  };
}
