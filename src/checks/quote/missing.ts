import type { Alignment, Pair, ReadSegment } from '../../alignment/pair.js';
import type { Check, Draft } from '../check.js';
import { quotedParts, textOf, type QuotedPart } from '../quoted-parts.js';
import { statesFacts } from '../placed-fact.js';

/** A pair less sure than this may not belong together. */
const LEAST_CERTAINTY = 0.5;

/** Speech in quotation marks that is reported without them here, or the reverse: words put into somebody's mouth. */
export const quoteMissing: Check = {
  id: 'quote/missing',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *pair(pair, alignment): Iterable<Draft> {
    if (pair.source.length === 0 || pair.target.length === 0 || pair.certainty < LEAST_CERTAINTY) return;
    // Whoever shortens a story may report what the source quotes.
    const lost = alignment.relation === 'translation' ? wholeQuote(pair.source) : undefined;
    const gained = wholeQuote(pair.target);
    if (lost && !hasQuotes(pair, alignment, 'target')) yield draftOf(lost, 'source', pair);
    if (gained && !hasQuotes(pair, alignment, 'source')) yield draftOf(gained, 'target', pair);
  },
};

/** A mark alone may be a slip of the pen, or the end of what another sentence began. */
function wholeQuote(segments: readonly ReadSegment[]): QuotedPart | undefined {
  return quotedParts({ segments }).find(({ isWhole }) => isWhole);
}

/** Any at all, in the pair or beside it: where a quotation begins and ends is for the sentence to say. */
function hasQuotes(pair: Pair, alignment: Alignment, side: 'source' | 'target'): boolean {
  const { segments } = alignment[side];
  const [first, last] = [pair[side][0], pair[side].at(-1)];
  if (!first || !last) return true;
  return segments.slice(Math.max(0, segments.indexOf(first) - 1), segments.indexOf(last) + 2).some(isQuoting);
}

/** Marks, single ones beside a word too, or a dash at the beginning: the way to quote of Slavic and Romance languages. */
function isQuoting({ facts, text }: ReadSegment): boolean {
  return facts.some(({ kind }) => kind === 'quote') || MARKS.test(text.text);
}

const MARKS = /^\s*[—–-]|["“”„«»「」『』]|(?<!\p{L})['‘’‚]|['‘’‚](?!\p{L})/u;

function draftOf(part: QuotedPart, side: 'source' | 'target', pair: Pair): Draft {
  return {
    severity: 'info',
    message: {
      key: 'finding.quote/missing',
      values: { [side === 'source' ? 'missing' : 'added']: textOf(part.place) },
    },
    [side]: part.place,
    confidence: 0.2 + 0.4 * pair.certainty,
    why: [],
    about: part.words.join(' '),
  };
}
