import type { Alignment, Pair, Reading, ReadSegment } from '../../alignment/pair.js';
import type { Check, CheckContext, Draft } from '../check.js';
import {
  entryOf,
  formsIn,
  namesOfStatus,
  placeOfName,
  sourceOf,
  writtenName,
  type MatchedName,
} from '../placed-name.js';
import { differsInCaseAlone } from './case.js';

/** A form that the glossary lists as wrong. */
export const nameRejected: Check = {
  id: 'name/rejected',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *segment(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft> {
    for (const rejected of namesOfStatus([segment], 'rejected')) yield* report(rejected, reading, context);
  },
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    for (const rejected of namesOfStatus(pair.target, 'rejected')) {
      const source = sourceOf(rejected.match.entry, pair, alignment);
      for (const draft of report(rejected, alignment.target, context)) {
        yield source ? { ...draft, source: placeOfName(source) } : draft;
      }
    }
  },
};

function* report(rejected: MatchedName, reading: Reading, { glossary }: CheckContext): Iterable<Draft> {
  const { match } = rejected;
  const entry = entryOf(glossary, match.entry);
  // `term/rejected` speaks of those.
  if (entry?.kind === 'term') return;
  const expected = entry ? formsIn(entry, reading.language) : [];
  const found = writtenName(rejected);
  // Upper case alone is for name/case.
  if (differsInCaseAlone(found, expected)) return;
  const place = placeOfName(rejected);
  const right = expected[0];
  yield {
    severity: 'error',
    message: { key: 'finding.name/rejected', values: { found, expected: right ?? '' } },
    target: place,
    entry: match.entry,
    expected,
    ...(right === undefined ? {} : { fix: { ...place, instead: match.form, right } }),
    confidence: match.score,
    why: match.why,
    about: match.entry,
  };
}
