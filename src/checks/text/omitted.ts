import type { Pair, ReadSegment } from '../../alignment/pair.js';
import type { Check, Draft } from '../check.js';

/** Sentences of the source that nothing in the target renders, those of a paragraph as one. */
export const textOmitted: Check = {
  id: 'text/omitted',
  mqm: 'accuracy/omission',
  *documentPair({ pairs, relation }): Iterable<Draft> {
    for (const [segment, ...others] of runsAlone(pairs, 'source')) {
      yield {
        severity: 'info',
        // Where it stands is its first sentence; how many there are the message says.
        message:
          others.length > 0
            ? { key: 'passage.omitted', values: { found: beginningOf(segment), count: others.length + 1 } }
            : { key: 'finding.text/omitted', values: { source: beginningOf(segment) } },
        source: { segment, start: 0, end: segment.text.text.length },
        confidence: relation === 'translation' ? 0.6 : 0.4,
        why: [],
        about: 'omitted',
      };
    }
  },
};

type Run = readonly [ReadSegment, ...ReadSegment[]];

/** Neighbouring sentences of one paragraph that stand in no pair with the other text. */
export function runsAlone(pairs: readonly Pair[], side: 'source' | 'target'): readonly Run[] {
  const other = side === 'source' ? 'target' : 'source';
  const alone = pairs.filter((pair) => pair[other].length === 0).flatMap((pair) => pair[side]);
  const runs: [ReadSegment, ...ReadSegment[]][] = [];
  for (const segment of alone.sort((a, b) => a.index - b.index)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before?.block === segment.block && before.index + 1 === segment.index) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** Enough of a sentence to know it by. */
export function beginningOf(segment: ReadSegment): string {
  const words = segment.text.text.split(/\s+/u);
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}
