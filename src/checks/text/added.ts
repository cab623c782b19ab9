import type { Check, Draft } from '../check.js';
import { beginningOf, runsAlone } from './omitted.js';

/** Sentences of the target that render nothing in the source, those of a paragraph as one. */
export const textAdded: Check = {
  id: 'text/added',
  mqm: 'accuracy/addition',
  *documentPair({ pairs, relation }): Iterable<Draft> {
    for (const [segment, ...others] of runsAlone(pairs, 'target')) {
      yield {
        severity: 'info',
        message:
          others.length > 0
            ? { key: 'passage.added', values: { found: beginningOf(segment), count: others.length + 1 } }
            : { key: 'finding.text/added', values: { found: beginningOf(segment) } },
        target: { segment, start: 0, end: segment.text.text.length },
        confidence: relation === 'translation' ? 0.6 : 0.4,
        why: [],
        about: 'added',
      };
    }
  },
};
