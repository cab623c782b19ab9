import type { ReadSegment, Reading } from '../../alignment/pair.js';
import { mainScript } from '../../text/scripts.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { entryOf, formsIn, isQuoted, namesOfStatus, placeOfName, writtenName } from '../placed-name.js';

/** A right name in the form that the glossary gives for another language, or by another romanisation than the glossary's. */
export const nameOtherLanguage: Check = {
  id: 'name/other-language',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  *segment(segment: ReadSegment, { language }: Reading, { glossary }: CheckContext): Iterable<Draft> {
    for (const placed of STATUSES.flatMap((status) => namesOfStatus([segment], status))) {
      const { match, name } = placed;
      const entry = entryOf(glossary, match.entry);
      if (!entry || entry.kind === 'term' || entry.kind === 'work' || isQuoted(placed)) continue;
      const expected = formsIn(entry, language);
      const found = writtenName(placed);
      // An acronym is often left as it is, and another script is there to be shown: "Kyiv (Київ)".
      const isShort = Object.values(entry.abbreviations ?? {}).some((forms) => forms.includes(match.form));
      const right = expected.find((form) => mainScript(form) === mainScript(found));
      if (right === undefined || isShort || isExplained(segment, match.entry, name.start) || goesOn(segment, name.end))
        continue;
      const place = placeOfName(placed);
      yield {
        severity: 'info',
        message: {
          key: 'finding.name/other-language',
          values: { found, [match.status === 'transliterated' ? 'romanised' : 'expected']: right },
        },
        target: place,
        entry: match.entry,
        expected,
        fix: { ...place, instead: match.form, right },
        confidence: 0.6 * match.score,
        why: match.why,
        about: match.entry,
      };
    }
  },
};

const STATUSES = ['other-language', 'transliterated'] as const;

/** Part of a longer name, which nobody has listed: Black Sea Lines. */
function goesOn({ text }: ReadSegment, end: number): boolean {
  return /^[ \u00A0]\p{Lu}/u.test(text.text.slice(end));
}

/** The same sentence has the language's own form as well: "Lwów, today's Lviv". */
function isExplained({ names }: ReadSegment, entry: string, start: number): boolean {
  return names.some(
    (other) =>
      other.start !== start &&
      other.matches.some(
        (match) => match.entry === entry && match.status !== 'other-language' && match.status !== 'drift',
      ),
  );
}
