import { matchNames, type PlacedName } from '../../alignment/match-names.js';
import { isUnheard } from '../../alignment/names/unheard.js';
import type { Alignment, Pair, Reading } from '../../alignment/pair.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { entryOf, formsIn, placeOfName } from '../placed-name.js';
import { slipDrafts } from './slip-drafts.js';

/** Somebody or something that the source names and the target does not. */
export const nameMissing: Check = {
  id: 'name/missing',
  mqm: 'accuracy/omission',
  *pair(pair: Pair, alignment: Alignment): Iterable<Draft> {
    yield* slipDrafts('missing', pair, alignment);
  },
  *documentPair(alignment: Alignment, context: CheckContext): Iterable<Draft> {
    const named = entriesIn(alignment.target);
    const drifted = new Set(
      alignment.pairs.flatMap((pair) => matchNames(pair, alignment).drifted.map(({ source }) => source.name)),
    );
    const dropped = alignment.pairs.filter((pair) => pair.target.length === 0).flatMap((pair) => pair.source);
    for (const [id, placed] of firstMentions(alignment.source)) {
      const entry = entryOf(context.glossary, id);
      if (
        !entry ||
        entry.kind === 'term' ||
        named.has(id) ||
        drifted.has(placed.name) ||
        dropped.includes(placed.segment)
      )
        continue;
      const place = placeOfName(placed);
      const source = placed.segment.text.text.slice(place.start, place.end);
      const expected = formsIn(entry, alignment.target.language);
      if (expected.length === 0 && isUnheard(alignment.target.segments, alignment.target)) continue;
      yield {
        severity: 'info',
        message: { key: 'finding.name/missing', values: { source, expected: expected[0] ?? source } },
        source: place,
        entry: id,
        ...(expected.length > 0 ? { expected } : {}),
        confidence: 0.5,
        why: [],
        about: id,
      };
    }
  },
};

function entriesIn({ segments }: Reading): ReadonlySet<string> {
  return new Set(
    segments.flatMap((segment) => segment.names.flatMap((name) => name.matches.map((match) => match.entry))),
  );
}

function firstMentions({ segments }: Reading): ReadonlyMap<string, PlacedName> {
  const first = new Map<string, PlacedName>();
  for (const segment of segments) {
    for (const name of segment.names) {
      const match = name.matches[0];
      if (match && match.status !== 'drift' && !first.has(match.entry)) first.set(match.entry, { name, segment });
    }
  }
  return first;
}
