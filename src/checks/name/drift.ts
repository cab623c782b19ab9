import { matchNames, type NameDrift } from '../../alignment/match-names.js';
import type { Alignment, Pair, Reading, ReadSegment } from '../../alignment/pair.js';
import type { NameMention } from '../../names/name.js';
import { mainScript } from '../../text/scripts.js';
import type { Check, CheckContext, Draft } from '../check.js';
import {
  entryOf,
  formsIn,
  namesOfStatus,
  placeOfName,
  sourceOf,
  writtenName,
  type MatchedName,
} from '../placed-name.js';

import { slipDrafts } from './slip-drafts.js';

/** Without a source to say who is meant, only a near miss of a whole name is worth an editor's time. */
const SURE_WITHOUT_SOURCE = 0.85;

/** A spelling that resembles a name of the glossary or of the source and is none of its forms. */
export const nameDrift: Check = {
  id: 'name/drift',
  mqm: 'accuracy/mistranslation',
  *segment(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft> {
    for (const drifted of namesOfStatus([segment], 'drift')) {
      if (isTerm(drifted, context)) continue;
      const isSure = drifted.match.score >= SURE_WITHOUT_SOURCE;
      yield fromGlossary(drifted, reading, context, isSure ? 'warning' : 'info');
    }
  },
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    const reported = new Set<NameMention>();
    for (const drifted of namesOfStatus(pair.target, 'drift')) {
      const source = sourceOf(drifted.match.entry, pair, alignment);
      if (!source || isTerm(drifted, context)) continue;
      reported.add(drifted.name);
      yield { ...fromGlossary(drifted, alignment.target, context, 'error'), source: placeOfName(source) };
    }
    yield* slipDrafts('drift', pair, alignment);
    for (const drift of matchNames(pair, alignment).drifted) {
      if (!reported.has(drift.target.name) && isTelling(drift, alignment)) yield fromSource(drift, alignment);
    }
  },
};

/** Ordinary words are like other ordinary words. */
function isTerm({ match }: MatchedName, { glossary }: CheckContext): boolean {
  return entryOf(glossary, match.entry)?.kind === 'term';
}

function fromGlossary(
  drifted: MatchedName,
  reading: Reading,
  { glossary }: CheckContext,
  severity: Draft['severity'],
): Draft {
  const { match } = drifted;
  const entry = entryOf(glossary, match.entry);
  const expected = entry ? formsIn(entry, reading.language) : [];
  const place = placeOfName(drifted);
  const right = expected[0] ?? match.form;
  return {
    severity,
    message: { key: 'finding.name/drift', values: { found: writtenName(drifted), expected: right } },
    target: place,
    entry: match.entry,
    expected: expected.length > 0 ? expected : [right],
    fix: { ...place, instead: match.form, right },
    confidence: match.score,
    why: match.why,
    about: match.entry,
  };
}

/** A name that stands elsewhere in the source as it is written here is another name, however near the two are. */
function isTelling(drift: NameDrift, { source, target }: Alignment): boolean {
  // Between two languages the words of a name tell more than the whole.
  if (source.language !== target.language) return false;
  const written = writtenName(drift.target);
  // Across scripts there is no one right spelling to hold against a rendering.
  if (mainScript(written) !== mainScript(writtenName(drift.source))) return false;
  return !source.segments.some((segment) => segment.text.text.includes(written));
}

function fromSource({ source, target, comparison }: NameDrift, alignment: Alignment): Draft {
  const places = { source: placeOfName(source), target: placeOfName(target) };
  const [expected, found] = [writtenName(source), writtenName(target)];
  return {
    severity: severityOf(expected, found, comparison.score, alignment),
    message: { key: 'finding.name/drift', values: { found, expected } },
    ...places,
    expected: [expected],
    confidence: comparison.score,
    why: comparison.why,
    about: expected,
  };
}

/**
 * Without a glossary. In one language a name is spelt one way. Another language has its own word for many a place and office, so
 * there only a name that keeps its first word and loses its last is telling (Adam Boehler → Adam Beller).
 */
function severityOf(expected: string, found: string, score: number, { source, target }: Alignment): Draft['severity'] {
  const [a, b] = [wordsOf(expected), wordsOf(found)];
  if (isDerived(a.at(-1) ?? '', b.at(-1) ?? '')) return 'info';
  // Titles before the name are another matter: the word before the last is the given name.
  const keepsGiven = a.at(-2) !== undefined && a.at(-2) === b.at(-2);
  if (keepsGiven) return score >= SURE_WITHOUT_SOURCE ? 'error' : 'warning';
  return source.language === target.language && score >= SURE_WITHOUT_SOURCE ? 'warning' : 'info';
}

/** Qatar and Qatari, Republican and Republicans: another word of the same name. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, Math.max(3, short.length - 1))) && long.length - short.length <= 3;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s\u00A0]+/u);
}
