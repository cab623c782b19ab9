import type { Alignment, Reading } from '../../alignment/pair.js';
import { spellingsOfOne } from '../../alignment/names/spellings.js';
import type { Entry } from '../../glossary/entry.js';
import { compareNames } from '../../names/compare.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { entryOf, formsIn, isQuoted, placeOfName, writtenName, type MatchedName } from '../placed-name.js';

/** One name in two spellings in one text: two accepted forms of an entry, or what the source writes in one way. */
export const nameInconsistent: Check = {
  id: 'name/inconsistent',
  mqm: 'terminology/inconsistent-use-of-terminology',
  *document(reading: Reading, { glossary }: CheckContext): Iterable<Draft> {
    for (const [id, mentions] of mentionsByEntry(reading)) {
      const entry = entryOf(glossary, id);
      if (!entry || entry.kind === 'term' || mentions.length < 2) continue;
      yield* otherSpellings(entry, mentions, reading);
    }
  },
  *documentPair(alignment: Alignment): Iterable<Draft> {
    for (const { source, usual, other } of spellingsOfOne(alignment)) {
      const found = other.text;
      yield {
        // Each may be right: it is the two beside each other that are not.
        severity: 'warning',
        message: { key: 'finding.name/inconsistent', values: { found, expected: usual.text } },
        target: other,
        source,
        expected: [usual.text],
        confidence: 0.7,
        why: [{ step: 'oneSpelling', values: { source: source.text, first: usual.text, second: found } }],
        about: `${usual.text} > ${found}`,
      };
    }
  },
};

/** Listed forms alone: what drifted or is another language's has a check of its own. */
function mentionsByEntry({ segments }: Reading): ReadonlyMap<string, readonly MatchedName[]> {
  const byEntry = new Map<string, MatchedName[]>();
  for (const segment of segments) {
    for (const name of segment.names) {
      const match = name.matches[0];
      if (!match || !LISTED.has(match.status) || isQuoted({ name, segment })) continue;
      const mentions = byEntry.get(match.entry);
      if (mentions) mentions.push({ name, segment, match });
      else byEntry.set(match.entry, [{ name, segment, match }]);
    }
  }
  return byEntry;
}

const LISTED: ReadonlySet<string> = new Set(['canonical', 'accepted', 'inflected']);

function* otherSpellings(entry: Entry, mentions: readonly MatchedName[], reading: Reading): Iterable<Draft> {
  const forms = formsIn(entry, reading.language);
  const counts = new Map<string, number>();
  for (const { match } of mentions) counts.set(match.form, (counts.get(match.form) ?? 0) + 1);
  if (counts.size < 2) return;
  // The one to write, where it is used at all; else the one that is used most.
  const rank = (form: string) => (form === forms[0] ? 0 : 1);
  const [usual] = [...counts].sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1])[0] ?? [''];
  for (const mention of mentions) {
    const { form } = mention.match;
    const found = writtenName(mention);
    if (form === usual || !isOtherSpelling(form, usual, found, entry, reading)) continue;
    const place = placeOfName(mention);
    yield {
      severity: 'info',
      message: { key: 'finding.name/inconsistent', values: { found, expected: usual } },
      target: place,
      entry: entry.id,
      expected: [usual],
      fix: { ...place, instead: form, right: usual },
      confidence: 0.6,
      why: [{ step: 'bothAccepted', values: { first: usual, second: form } }],
      about: `${entry.id} ${form}`,
    };
  }
}

/**
 * Two spellings of the same words. Not an abbreviation, a longer or shorter name, another name altogether (Burma and
 * Myanmar), nor what the two forms have in common (Zelensky, of Volodymyr and of Vladimir Zelensky).
 */
function isOtherSpelling(
  form: string,
  usual: string,
  found: string,
  entry: Entry,
  { language, pack }: Reading,
): boolean {
  const short = Object.values(entry.abbreviations ?? {}).flat();
  if (short.includes(form) || short.includes(usual)) return false;
  const [a, b] = [form.split(SPACES), usual.split(SPACES)];
  if (a.length !== b.length) return false;
  const written = found.split(SPACES).length;
  if (a.slice(-written).join(' ') === b.slice(-written).join(' ')) return false;
  const options = { languageA: language, languageB: language, ...(pack && { packA: pack, packB: pack }) };
  const { relation, extent } = compareNames(form, usual, options);
  return extent === 'whole' && (relation === 'drift' || relation === 'variant');
}

const SPACES = /[\s\u00A0]+/u;
