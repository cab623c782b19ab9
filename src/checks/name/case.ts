import type { ReadSegment, Reading } from '../../alignment/pair.js';
import type { Entry } from '../../glossary/entry.js';
import type { Check, CheckContext, Draft, Place } from '../check.js';
import { entryOf, formsIn, placeOfName } from '../placed-name.js';

/** A name in capitals (HAMAS) or without them (hamas) that is written otherwise. */
export const nameCase: Check = {
  id: 'name/case',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *segment(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft> {
    const text = segment.text.text;
    if (!segment.names.some(({ matches }) => matches.length > 0) || isShouting(text)) return;
    for (const name of segment.names) {
      const entry = entryOf(context.glossary, name.matches[0]?.entry);
      if (!entry || entry.kind === 'term') continue;
      const place = placeOfName({ name, segment });
      const found = text.slice(place.start, place.end);
      const expected = formsIn(entry, reading.language);
      if (isDateline(entry, place) || !isWhollyOneCase(found) || !differsInCaseAlone(found, expected)) continue;
      const right = expected.find((form) => form.toLowerCase() === found.toLowerCase()) ?? found;
      yield {
        // Without capitals it may be an ordinary word (granada, victoria), unless no word is written so (SolarDorf).
        severity: name.certainty >= SURE_NAME || /\p{Ll}\p{Lu}/u.test(right) ? 'warning' : 'info',
        message: { key: 'finding.name/case', values: { found, expected: right } },
        target: place,
        entry: entry.id,
        expected: [right],
        fix: { ...place, text: right },
        confidence: 0.95,
        why:
          name.matches[0]?.status === 'rejected'
            ? name.matches[0].why
            : [{ step: 'caseAlone', values: { form: right } }],
        about: entry.id,
      };
    }
  },
};

const SURE_NAME = 0.7;

/** True where no listed form is written like this, but one is with other capitals. */
export function differsInCaseAlone(found: string, forms: readonly string[]): boolean {
  return !forms.includes(found) && forms.some((form) => form.toLowerCase() === found.toLowerCase());
}

/** WASHINGTON (Reuters): the place that a story is sent from stands first, in capitals. */
function isDateline(entry: Entry, { segment, start }: Place): boolean {
  return entry.kind === 'place' && start === 0 && (segment.index === 0 || segment.kind === 'paragraph');
}

/** "Hamas" at a sentence start or in a title is no slip; HAMAS and hamas are. */
function isWhollyOneCase(word: string): boolean {
  return word === word.toUpperCase() || word === word.toLowerCase();
}

/** A heading in capitals writes every name so. */
function isShouting(text: string): boolean {
  const letters = [...text].filter((character) => character.toLowerCase() !== character.toUpperCase());
  return (
    letters.length > 0 && letters.filter((letter) => letter === letter.toUpperCase()).length > 0.7 * letters.length
  );
}
