import { tokenise } from '../../text/words.js';
import type { Check, Draft, MessagePair } from '../check.js';

/** The words of a message's source changed, and its translation stayed as it was. */
export const textStale: Check = {
  id: 'text/stale',
  mqm: 'accuracy/mistranslation',
  *message({ unit, before, source, target }: MessagePair): Iterable<Draft> {
    if (!before || before.target !== unit.target.text || wordsOf(before.source) === wordsOf(unit.source.text)) return;
    yield {
      severity: 'warning',
      message: { key: 'finding.text/stale', values: {} },
      source: { segment: source, start: 0, end: source.text.text.length },
      target: { segment: target, start: 0, end: target.text.text.length },
      confidence: 0.8,
      why: [{ step: 'sourceBefore', values: { text: before.source } }],
      about: unit.source.text,
    };
  },
};

/** A comma or a capital more changes no translation. */
function wordsOf(text: string): string {
  return tokenise(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(' ');
}
