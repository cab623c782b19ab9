import type { Check, CheckContext, Draft, MessagePair, Place } from '../check.js';
import { isWording, severalSources, severalTranslations, spaced, type Disagreement, type Wording } from './wordings.js';

/** One text of the source in several translations; or one translation of texts that have nothing in common. */
export const termInconsistent: Check = {
  id: 'term/inconsistent',
  mqm: 'terminology/inconsistent-use-of-terminology',
  *messages(messages: readonly MessagePair[], language: string, context: CheckContext): Iterable<Draft> {
    const wordings = messages.filter(({ unit }) => isDone(unit)).map(wordingOf);
    const compared = wordings.filter(isWording);
    for (const found of severalTranslations(compared, context.pack(language))) {
      const source = spaced(found.odd.source);
      const values = { source, variants: found.variants.length };
      yield { ...draftOf(found, values), expected: [found.usual.text], about: `source ${source}` };
    }
    for (const found of severalSources(compared)) {
      const target = spaced(found.odd.target);
      const values = { found: target, added: found.usual.text, variants: found.variants.length };
      yield { ...draftOf(found, values), about: `target ${target}` };
    }
  },
};

/** Plural forms differ by their nature, and a draft is not yet what it will be. */
export function isDone({ plural, state }: Pick<MessagePair['unit'], 'plural' | 'state'>): boolean {
  return plural === undefined && (state === undefined || state === 'translated' || state === 'approved');
}

interface MessageWording extends Wording {
  readonly message: MessagePair;
}

function wordingOf(message: MessagePair): MessageWording {
  const { key, source, target } = message.unit;
  return { key, place: key, source: source.text, target: target.text, message };
}

function draftOf(
  { odd: { message }, severity, why }: Disagreement<MessageWording>,
  values: Draft['message']['values'],
): Omit<Draft, 'about'> {
  return {
    severity,
    message: { key: 'finding.term/inconsistent', values },
    target: wholeOf(message, 'target'),
    source: wholeOf(message, 'source'),
    confidence: severity === 'warning' ? 0.7 : 0.4,
    why,
  };
}

function wholeOf(message: MessagePair, side: 'source' | 'target'): Place {
  const segment = message[side];
  return { segment, start: 0, end: segment.text.text.length };
}
