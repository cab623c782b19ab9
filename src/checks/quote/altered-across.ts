import { matchFacts, type PlacedFact } from '../../alignment/match-facts.js';
import type { NamePart } from '../../alignment/names/slip.js';
import { nameSlips } from '../../alignment/names/slips.js';
import type { Alignment, Pair, Reading } from '../../alignment/pair.js';
import { claimsIn } from '../../alignment/placed-claims.js';
import type { Step } from '../../messages/step.js';
import { overlaps } from '../../text/span.js';
import type { Draft, Place } from '../check.js';
import { quotedParts, textOf, type QuotedPart } from '../quoted-parts.js';

/**
 * What can be compared of a quotation in two languages: its values, its names, whether it denies, how long it is. What is
 * wrong in itself has its own finding; this one says that somebody was made to say it, and is a note.
 */
export function* alteredAcross(pair: Pair, alignment: Alignment): Iterable<Draft> {
  if (alignment.relation === 'adaptation' && pair.certainty < SURE) return;
  const [source, ...others] = quotedParts({ segments: pair.source });
  const [target, ...more] = quotedParts({ segments: pair.target });
  // Of several in one sentence nobody can tell which renders which.
  if (!source || !target || others.length > 0 || more.length > 0) return;
  const why = [
    ...changedInside(source.place, target.place, pair, alignment),
    ...deniedOnce(source.place, target.place, alignment),
    ...lengthsApart(source, target, alignment),
  ];
  if (why.length === 0) return;
  yield {
    severity: 'info',
    message: { key: 'finding.quote/altered', values: { source: textOf(source.place), found: textOf(target.place) } },
    source: source.place,
    target: target.place,
    confidence: 0.3 + 0.4 * pair.certainty,
    why,
    about: source.words.join(' '),
  };
}

/** In a text that was rewritten, sentences that only resemble each other quote different things. */
const SURE = 0.75;

/** Values and names of the one quotation that are others in the other. */
function* changedInside(source: Place, target: Place, pair: Pair, alignment: Alignment): Iterable<Step> {
  for (const { source: from, target: to } of matchFacts(pair, alignment).changed)
    if (isInside(placeOf(from), source) && isInside(placeOf(to), target)) yield exchanged(from.fact.text, to.fact.text);
  for (const slip of nameSlips(pair, alignment)) {
    if (slip.kind !== 'changed' && slip.kind !== 'drift') continue;
    if (slip.certainty >= SURE_NAME && isInside(slip.source, source) && isInside(slip.target, target))
      yield exchanged(slip.source.text, slip.target.text);
  }
}

const SURE_NAME = 0.7;

function exchanged(missing: string, added: string): Step {
  return { step: 'quoteWords', values: { missing, added } };
}

function placeOf({ fact, segment }: PlacedFact): Place {
  return { segment, start: fact.start, end: fact.end };
}

function isInside({ segment, start, end }: NamePart | Place, quote: Place): boolean {
  return segment === quote.segment && start >= quote.start && end <= quote.end;
}

/** One says no where the other says no in no way. */
function deniedOnce(source: Place, target: Place, alignment: Alignment): readonly Step[] {
  const [from, to] = [denialIn(source, alignment.source), denialIn(target, alignment.target)];
  if (!from || !to || from.isSaid === to.isSaid) return [];
  if (from.word) return [{ step: 'quoteWords', values: { missing: from.word } }];
  return to.word ? [{ step: 'quoteWords', values: { added: to.word } }] : [];
}

interface Denial {
  /** In any way: by "fail" and "only" too. */
  readonly isSaid: boolean;
  readonly word?: string;
}

/** Undefined where the language's words are not known. */
function denialIn({ segment, start, end }: Place, { pack }: Reading): Denial | undefined {
  if (!pack?.claims) return undefined;
  const here = claimsIn(segment, pack).filter((claim) => claim.kind === 'polarity' && overlaps(claim, { start, end }));
  const negator = here.find(({ value }) => value === 'negator');
  return {
    isSaid: here.some(({ value }) => value !== 'neutral'),
    ...(negator && { word: segment.text.text.slice(negator.start, negator.end) }),
  };
}

/** Beside what the two texts make expect; short ones vary. */
const TIMES = 2;
const LEAST_LENGTH = 40;

function lengthsApart(source: QuotedPart, target: QuotedPart, alignment: Alignment): readonly Step[] {
  if (!source.isWhole || !target.isWhole) return [];
  const [from, to] = [lengthOf(source.place), lengthOf(target.place)];
  if (Math.max(from, to) < LEAST_LENGTH) return [];
  const times = to / from / (textLength(alignment.target) / textLength(alignment.source));
  if (times > TIMES) return [{ step: 'quoteLonger', values: {} }];
  return times < 1 / TIMES ? [{ step: 'quoteShorter', values: {} }] : [];
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}

function textLength({ segments }: Reading): number {
  return segments.reduce((sum, { text }) => sum + text.text.length, 1);
}
