import type { Alignment, Pair, ReadSegment } from '../../alignment/pair.js';
import type { Entry } from '../../glossary/entry.js';
import { acceptedForms, type Rendering } from '../../names/terms/renderings.js';
import type { Check, CheckContext, Draft } from '../check.js';
import {
  aroundTarget,
  formsOfRole,
  isLeftAsIs,
  isPartOfName,
  placedTerms,
  placeOfTerm,
  renderingIn,
  writtenTerm,
  type PlacedTerm,
} from '../placed-term.js';

/** A term of the glossary that the source uses and the target says in none of the ways that the glossary gives. */
export const termMissing: Check = {
  id: 'term/missing',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    if (pair.target.length === 0 || isUntranslated(pair)) return;
    const told = new Set<string>();
    for (const term of placedTerms(pair.source, alignment.source, context)) {
      const entries = formsOfRole(term, 'accepted').map(({ entry }) => entry);
      const [entry] = entries;
      if (!entry || told.has(entry.id)) continue;
      told.add(entry.id);
      // A form of several entries is rendered where one of them is; an entry without a form of this language asks for nothing.
      const found = entries.map((one) => renderingOfTerm(one, term, pair, alignment));
      if (found.some((rendering) => rendering === 'whole' || rendering === 'free')) continue;
      if (isToldElse(entries, pair, alignment, context)) continue;
      yield draftOf(entry, term, found.includes('part'), pair, alignment);
    }
  },
};

function renderingOfTerm(entry: Entry, term: PlacedTerm, pair: Pair, alignment: Alignment): Rendering | 'free' {
  if (entry.required === false) return 'free';
  const { target } = alignment;
  const near = aroundTarget(pair, alignment);
  if (entry.doNotTranslate && isLeftAsIs(near, entry, writtenTerm(term))) return 'whole';
  if (acceptedForms(entry, target.language).length === 0) return entry.doNotTranslate ? undefined : 'free';
  return renderingIn(pair.target, entry, target) === 'whole' ? 'whole' : renderingIn(near, entry, target);
}

/** The same words on both sides: `text/untranslated` speaks of it. */
function isUntranslated({ source, target }: Pair): boolean {
  const textOf = (segments: readonly ReadSegment[]) => segments.map(({ text }) => text.text).join(' ');
  return textOf(source) === textOf(target);
}

/** A form that the list forbids, or that is taken for the term, has a check of its own. */
function isToldElse(
  entries: readonly Entry[],
  { target }: Pair,
  { target: reading }: Alignment,
  context: CheckContext,
): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  const taken = entries.flatMap(({ confusable }) => confusable.flatMap((one) => ('entry' in one ? [one.entry] : [])));
  return placedTerms(target, reading, context).some(({ forms }) =>
    forms.some(({ entry, role }) => (role === 'accepted' ? taken.includes(entry.id) : ids.has(entry.id))),
  );
}

function draftOf(entry: Entry, term: PlacedTerm, isPart: boolean, pair: Pair, alignment: Alignment): Draft {
  const place = placeOfTerm(term);
  const source = writtenTerm(place);
  const forms = acceptedForms(entry, alignment.target.language);
  const expected = forms.length > 0 ? forms : [source];
  const isDoubtful = isPart || isPartOfName(term, alignment.source);
  const isSure = alignment.relation === 'translation' && pair.certainty >= 0.5 && !isDoubtful;
  return {
    severity: isSure ? 'warning' : 'info',
    message: {
      key: 'finding.term/missing',
      values: forms.length > 0 ? { source, expected: expected[0] ?? source } : { source, missing: source },
    },
    source: place,
    entry: entry.id,
    expected,
    confidence: (isDoubtful ? 0.3 : 0.5) + 0.3 * pair.certainty,
    why: [],
    about: entry.id,
  };
}
