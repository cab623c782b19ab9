import { matchFacts, valueKey } from '../alignment/match-facts.js';
import type { PlacedFact } from '../alignment/match-facts.js';
import type { Reading } from '../alignment/pair.js';
import { claimsIn } from '../alignment/placed-claims.js';
import { shareClause } from '../facts/claims/claim.js';
import type { Fact, Verdict } from '../facts/fact.js';
import { overlaps } from '../text/span.js';
import { newRow, put } from './draft.js';
import type { DraftCell, DraftRow, Stand } from './draft.js';
import { locator, wordsAround } from './places.js';
import type { Locate } from './places.js';
import type { StoryVersion } from './table.js';

/** A row a value that some version states. @param hub the version that the others are laid beside */
export function factRows(versions: readonly StoryVersion[], hub: number): readonly DraftRow[] {
  const rows = new Map<string, DraftRow>();
  const rowOfFact = new Map<Fact, DraftRow>();
  const locators = versions.map(({ reading }) => locator(reading));
  const base = versions[hub];
  if (!base) return [];
  for (const placed of statedFacts(base.reading)) {
    const row = rowFor(rows, placed);
    rowOfFact.set(placed.fact, row);
    put(row, hub, cellOf(placed, base.reading, locators[hub]));
  }
  for (const [version, { reading, alignment }] of versions.entries()) {
    if (!alignment) continue;
    const claimed = new Set<Fact>();
    for (const pair of alignment.pairs) {
      const { matched, changed } = matchFacts(pair, alignment);
      for (const { source, target, verdict } of matched) {
        const row = rowOfFact.get(source.fact);
        claimed.add(target.fact);
        if (!row) continue;
        put(row, version, cellOf(target, reading, locators[version]));
        row.ties.push({ versions: [hub, version], stand: STANDS[verdict] });
      }
      // How sure that is, and whether it is worth a word, the checks say.
      for (const { target } of changed) claimed.add(target.fact);
    }
    // What no sentence of the first version pairs with may still say the same, or what a third version says.
    for (const placed of statedFacts(reading)) {
      if (!claimed.has(placed.fact)) put(rowFor(rows, placed), version, cellOf(placed, reading, locators[version]));
    }
  }
  return [...rows.values()];
}

const STANDS: Readonly<Record<Verdict, Stand>> = {
  same: 'same',
  rounded: 'vaguer',
  converted: 'same',
  vaguer: 'vaguer',
  sharper: 'vaguer',
  contradicts: 'conflict',
  absent: 'same',
};

function rowFor(rows: Map<string, DraftRow>, { fact, segment }: PlacedFact): DraftRow {
  const key = `${fact.kind} ${valueKey(fact)} ${'unit' in fact ? (fact.unit ?? '') : ''}`;
  const known = rows.get(key);
  if (known) return known;
  const kind = fact.kind === 'date' || fact.kind === 'time' ? 'date' : 'number';
  const row = newRow(kind, wordsAround(segment, fact));
  rows.set(key, row);
  return row;
}

function cellOf(placed: PlacedFact, reading: Reading, locate: Locate | undefined): DraftCell {
  const { fact, segment } = placed;
  const place = locate?.(segment, fact) ?? { start: 0, end: 0, line: 1, column: 1, text: fact.text };
  const text = ('qualified' in fact ? fact.qualified : undefined) ?? fact.text;
  const hedge = hedgeOf(placed, reading);
  return hedge ? { place, text: `${text} (${hedge.words})`, fact, hedge: hedge.value } : { place, text, fact };
}

/** How sure the clause is that a number stands in: 35 are confirmed dead, or believed to be. Dates and limits are not believed. */
function hedgeOf({ fact, segment }: PlacedFact, { pack }: Reading): { value: string; words: string } | undefined {
  if (!pack || fact.kind !== 'number') return undefined;
  const { text } = segment.text;
  const hedge = claimsIn(segment, pack).find(
    (claim) =>
      claim.kind === 'certainty' &&
      claim.value !== 'hedged' &&
      !overlaps(claim, fact) &&
      shareClause(text, claim, fact),
  );
  return hedge && { value: hedge.value, words: text.slice(hedge.start, hedge.end) };
}

/** Quotations have rows of their own, labels are names, and small words for one or two state little. */
function statedFacts({ segments }: Reading): readonly PlacedFact[] {
  return segments.flatMap((segment) =>
    segment.facts.filter((fact) => isStated(fact)).map((fact): PlacedFact => ({ fact, segment })),
  );
}

function isStated(fact: Fact): boolean {
  if (fact.kind === 'quote' || fact.kind === 'label' || fact.certainty === 'possible') return false;
  return !('spelled' in fact && fact.spelled && fact.kind === 'number' && Math.abs(Number(fact.value)) < 3);
}
