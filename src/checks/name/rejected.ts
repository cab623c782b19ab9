import type { ReadSegment, Reading } from '../../alignment/pair.js';
import { fixName } from '../../fixes/name.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { entryOf, formsIn, placeOfName } from '../placed-name.js';
import { differsInCaseAlone } from './case.js';

/** A form that the glossary lists as wrong. */
export const nameRejected: Check = {
  id: 'name/rejected',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *segment(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft> {
    for (const name of segment.names) {
      const match = name.matches[0];
      const entry = entryOf(context.glossary, match?.entry);
      if (!match || !entry || match.status !== 'rejected') continue;
      const expected = formsIn(entry, reading.language);
      // Upper case alone is for name/case.
      if (differsInCaseAlone(segment.text.text.slice(name.core.start, name.core.end), expected)) continue;
      const place = placeOfName({ name, segment });
      const found = segment.text.text.slice(place.start, place.end);
      yield {
        severity: 'error',
        message: { key: 'finding.name/rejected', values: { found, expected: expected[0] ?? '' } },
        target: place,
        entry: entry.id,
        expected,
        ...fixName({ segment, name, match, right: expected[0], reading }),
        confidence: match.score,
        why: match.why,
        about: entry.id,
      };
    }
  },
};
