import type { Alignment, Pair, Reading, ReadSegment } from '../alignment/pair.js';
import type { Entry } from '../glossary/entry.js';
import { startsWithCapital } from '../names/words.js';
import { termMentions } from '../names/terms/mentions.js';
import { termsIn } from '../names/terms/index-of-terms.js';
import {
  acceptedForms,
  readTermText,
  renderingOf,
  standsIn,
  type Rendering,
  type TermText,
} from '../names/terms/renderings.js';
import type { TermForm, TermMention, TermRole } from '../names/terms/term.js';
import { overlaps } from '../text/span.js';
import type { CheckContext, Place } from './check.js';
import { keptWith } from '../text/remember.js';

/** A use of terms and the segment it stands in. */
export interface PlacedTerm extends TermMention {
  readonly segment: ReadSegment;
}

/** The terms that segments of a text use; what is part of a longer name ("Ministry of Health") is none. */
export function placedTerms(
  segments: readonly ReadSegment[],
  reading: Omit<Reading, 'segments'>,
  context: CheckContext,
): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  for (const segment of segments)
    for (const mention of mentionsIn(segment, reading, context)) placed.push({ ...mention, segment });
  return placed;
}

function mentionsIn(
  segment: ReadSegment,
  { language, pack }: Omit<Reading, 'segments'>,
  { glossary }: CheckContext,
): readonly TermMention[] {
  const forms = termsIn(glossary, language);
  if (!forms) return [];
  let known = MENTIONS.get(segment);
  if (!known) {
    known = termMentions(segment.text.text, forms, pack).filter(
      (mention) => !isInName(mention, segment, glossary.entries),
    );
    MENTIONS.set(segment, known);
  }
  return known;
}

const MENTIONS = keptWith<ReadSegment, readonly TermMention[]>();

function isInName({ start, end }: TermMention, { names }: ReadSegment, entries: ReadonlyMap<string, Entry>): boolean {
  return names.some((name) => {
    const isLonger = overlaps(name, { start, end }) && name.end - name.start > end - start;
    return isLonger && entries.get(name.matches[0]?.entry ?? '')?.kind !== 'term';
  });
}

export function formsOfRole({ forms }: TermMention, role: TermRole): readonly TermForm[] {
  return forms.filter((form) => form.role === role);
}

export function placeOfTerm({ segment, start, end }: PlacedTerm): Place {
  return { segment, start, end };
}

export function writtenTerm({ segment, start, end }: Place): string {
  return segment.text.text.slice(start, end);
}

/**
 * A word that the glossary writes small, with a capital inside a sentence and another capital beside it, is a part of a name:
 * "Metropolitan Police", "President Macron". Not in a headline, where every word has one.
 */
export function isPartOfName(term: PlacedTerm, { pack }: Omit<Reading, 'segments'>): boolean {
  const { text } = term.segment.text;
  const written = writtenTerm(term);
  const isLent = startsWithCapital(written) && term.forms.every((form) => !startsWithCapital(form.text));
  if (!isLent || pack?.contexts?.capitalNouns) return false;
  const words = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  if (2 * words.filter(startsWithCapital).length > words.length) return false;
  const [before, after] = [text.slice(0, term.start), text.slice(term.end)];
  return /[^.!?…:\s]\s+\p{Lu}[\p{L}.'’-]*\s$/u.test(before.slice(-80)) || /^['’]?s?\s\p{Lu}/u.test(after);
}

/** Whether segments of the target may hold a term that the source uses. */
export function renderingIn(
  segments: readonly ReadSegment[],
  entry: Entry,
  { language, pack }: Omit<Reading, 'segments'>,
): Rendering {
  const texts = segments.map(textOf);
  let best: Rendering;
  for (const form of acceptedForms(entry, language)) {
    for (const text of texts) {
      const rendering = renderingOf(form, entry, text, pack);
      if (rendering === 'whole') return 'whole';
      best ??= rendering;
    }
  }
  return best;
}

/** A term that is not translated, as the source has it or as it is listed, or in the capitals of a headline. */
export function isLeftAsIs(segments: readonly ReadSegment[], entry: Entry, written: string): boolean {
  const names = [written, ...Object.values(entry.names).flat()];
  return segments.some(({ text: { text } }) =>
    names.some((name) => standsIn(name, text) || standsIn(name.toUpperCase(), text)),
  );
}

const TEXTS = keptWith<ReadSegment, TermText>();

function textOf(segment: ReadSegment): TermText {
  const known = TEXTS.get(segment) ?? readTermText(segment.text.text);
  TEXTS.set(segment, known);
  return known;
}

/** The target's sentences of a pair and those right beside them in the same paragraph: what was said there need not be said again. */
export function aroundTarget({ target: paired }: Pair, { target: { segments } }: Alignment): readonly ReadSegment[] {
  const [first, last] = [paired[0], paired.at(-1)];
  if (!first || !last) return [];
  const near = segments.slice(Math.max(0, segments.indexOf(first) - 1), segments.indexOf(last) + 2);
  return near.filter((segment) => segment.block === first.block || segment.block === last.block);
}
