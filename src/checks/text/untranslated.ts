import type { Alignment } from '../../alignment/pair.js';
import { cuePoints, isNearTo } from '../../languages/detect.js';
import { tokenise } from '../../text/words.js';
import type { Check, Draft, MessagePair } from '../check.js';

/** A message that reads in the translation as it does in the source, though it has words to translate. */
export const textUntranslated: Check = {
  id: 'text/untranslated',
  mqm: 'accuracy/untranslated',
  *message({ unit, source, target }: MessagePair, alignment: Alignment): Iterable<Draft> {
    const text = unit.target.text.trim();
    if (text !== unit.source.text.trim() || isNearTo(alignment.source.language, alignment.target.language)) return;
    const words = plainWords(text);
    if (words.length < 2) return;
    // Words that every sentence has are no brand, no command and no title of a film.
    const isSentence =
      words.length >= 4 && (cuePoints(words.join(' ')).get(baseOf(alignment.source.language)) ?? 0) >= 1;
    yield {
      severity: isSentence ? 'warning' : 'info',
      message: { key: 'finding.text/untranslated', values: {} },
      source: { segment: source, start: 0, end: source.text.text.length },
      target: { segment: target, start: 0, end: target.text.text.length },
      confidence: isSentence ? 0.85 : 0.5,
      why: [],
      about: 'untranslated',
    };
  },
};

/** Words in small letters: what has capitals, digits or signs inside is a name, an address or code. */
function plainWords(text: string): readonly string[] {
  const prose = text.replace(CODE, ' ');
  return tokenise(prose)
    .map(({ start, end }) => prose.slice(start, end))
    .filter((word) => /^\p{L}?[\p{Ll}\p{Lo}\p{M}'’-]+$/u.test(word) && word.length > 1);
}

/** Addresses, options, paths, `snake_case`, what stands between signs of code. */
const CODE = /\S*(?:[/\\_@=<>[\]{}|`$#]|--|:\/\/|\p{L}\.\p{L})\S*|(?<!\S)-\p{L}\S*/gu;

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
