import type { Check, Draft, MessagePair } from '../check.js';

/** A translation that is longer than its place on the screen. What variables add is not known and not counted. */
export const textLength: Check = {
  id: 'text/length',
  mqm: 'design/length',
  *message({ unit, target }: MessagePair): Iterable<Draft> {
    const { maxLength } = unit;
    const length = [...unit.target.text.replaceAll('\uFFFC', '')].length;
    if (maxLength === undefined || length <= maxLength) return;
    yield {
      severity: 'error',
      message: { key: 'finding.text/length', values: { length, limit: maxLength } },
      target: { segment: target, start: 0, end: unit.target.text.length },
      confidence: 0.95,
      why: [],
      about: String(maxLength),
    };
  },
};
