import type { Check, Draft } from '../check.js';
import { beginningOf } from './omitted.js';

/** Sentences of the target that render nothing in the source. */
export const textAdded: Check = {
  id: 'text/added',
  mqm: 'accuracy/addition',
  *documentPair({ pairs, relation }): Iterable<Draft> {
    for (const segment of pairs.filter((pair) => pair.source.length === 0).flatMap((pair) => pair.target)) {
      yield {
        severity: 'info',
        message: { key: 'finding.text/added', values: { found: beginningOf(segment) } },
        target: { segment, start: 0, end: segment.text.text.length },
        confidence: relation === 'translation' ? 0.6 : 0.4,
        why: [],
        about: 'added',
      };
    }
  },
};
