import type { ReadSegment } from '../../alignment/pair.js';
import type { Check, Draft } from '../check.js';

/** Sentences of the source that nothing in the target renders. */
export const textOmitted: Check = {
  id: 'text/omitted',
  mqm: 'accuracy/omission',
  *documentPair({ pairs, relation }): Iterable<Draft> {
    for (const segment of pairs.filter((pair) => pair.target.length === 0).flatMap((pair) => pair.source)) {
      yield {
        severity: 'info',
        message: { key: 'finding.text/omitted', values: { source: beginningOf(segment) } },
        source: { segment, start: 0, end: segment.text.text.length },
        confidence: relation === 'translation' ? 0.6 : 0.4,
        why: [],
        about: 'omitted',
      };
    }
  },
};

/** Enough of a sentence to know it by. */
export function beginningOf(segment: ReadSegment): string {
  const words = segment.text.text.split(/\s+/u);
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}
