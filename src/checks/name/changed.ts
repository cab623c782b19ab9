import { speakOfOne } from '../../alignment/about.js';
import { matchNames, type PlacedName } from '../../alignment/match-names.js';
import type { Alignment, Pair } from '../../alignment/pair.js';
import type { Check, CheckContext, Draft } from '../check.js';
import { slipDrafts } from './slip-drafts.js';
import { entryOf, formsIn, placeOfName, writtenName } from '../placed-name.js';

/** Somebody else's name where the source's should stand. Only people: a place may be named by its country, a body by its seat. */
export const nameChanged: Check = {
  id: 'name/changed',
  mqm: 'accuracy/mistranslation',
  *pair(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft> {
    yield* slipDrafts('changed', pair, alignment);
    const { missing, added } = matchNames(pair, alignment);
    const lost = missing.filter((placed) => isPerson(placed, context));
    const gained = added.filter((placed) => isPerson(placed, context) && !isNamedIn(placed, alignment));
    // With several on either side nobody can tell who stands for whom.
    const [source, target] = [lost[0], gained[0]];
    if (!source || !target || lost.length > 1 || gained.length > 1) return;
    const places = { source: placeOfName(source), target: placeOfName(target) };
    if (!speakOfOne(places.source, places.target, pair, alignment)) return;
    const entry = entryOf(context.glossary, source.name.matches[0]?.entry);
    const expected = entry ? formsIn(entry, alignment.target.language) : [];
    yield {
      severity: 'error',
      message: { key: 'finding.name/changed', values: { source: writtenName(source), found: writtenName(target) } },
      ...places,
      ...(entry ? { entry: entry.id } : {}),
      ...(expected.length > 0 ? { expected } : {}),
      confidence: 0.5 + 0.4 * pair.certainty,
      why: [{ step: 'onlyNamesLeft', values: { source: writtenName(source), target: writtenName(target) } }],
      about: `${entry?.id ?? ''} > ${target.name.matches[0]?.entry ?? ''}`,
    };
  },
};

function isPerson({ name }: PlacedName, { glossary }: CheckContext): boolean {
  const match = name.matches[0];
  return match !== undefined && match.status !== 'drift' && entryOf(glossary, match.entry)?.kind === 'person';
}

function isNamedIn({ name }: PlacedName, { source }: Alignment): boolean {
  const entries = new Set(name.matches.map((match) => match.entry));
  return source.segments.some((segment) =>
    segment.names.some((other) => other.matches.some((match) => entries.has(match.entry))),
  );
}
