import type { Fact } from '../facts/fact.js';
import { mayBeOneThing } from './about.js';
import { valueKey, type FactMatches, type PlacedFact } from './match-facts.js';
import type { Alignment, Pair } from './pair.js';

/**
 * A story that was put in another order is paired loosely: what one pair lacks may stand in another one, with another value. It
 * is taken for that only where nothing else can be meant: the source says the target's value nowhere, and what is left over of
 * that sort is one value on either side.
 */
export function electElsewhere(
  matches: ReadonlyMap<Pair, FactMatches>,
  alignment: Alignment,
): ReadonlyMap<Pair, FactMatches> {
  const said = new Set(alignment.source.segments.flatMap(({ facts }) => facts.flatMap(saidBy)));
  const unsure = new Map([...matches].filter(([pair]) => pair.certainty < SURE));
  const all = [...unsure.values()];
  const missing = bySort(all.flatMap((match) => match.missing));
  const added = bySort(all.flatMap((match) => match.added));
  const elected = new Map<PlacedFact, PlacedFact>();
  for (const [sort, targets] of added) {
    const [target] = targets;
    const [source] = missing.get(sort) ?? [];
    if (!source || !target || targets.length > 1 || said.has(valueKey(target.fact))) continue;
    if (isOneValue(missing.get(sort) ?? []) && mayBeOneThing(source, target, alignment)) elected.set(target, source);
  }
  if (elected.size === 0) return matches;
  const told = new Set(elected.values());
  return new Map([...matches].map(([pair, match]) => [pair, joined(match, elected, told)]));
}

/** From 2004 to 2012: who says so has said 2012. */
function saidBy(fact: Fact): readonly string[] {
  const whole = valueKey(fact);
  if (!('to' in fact) || fact.to === undefined) return [whole];
  const ends =
    fact.kind === 'date'
      ? [fact.value, fact.to].map((end) => `date ${end ?? ''} `)
      : [fact.value, fact.to].map((end) => `value ${end}`);
  return [whole, ...ends];
}

/** A sentence that surely renders another one leaves its values in that. */
const SURE = 0.75;

/** Certain values by what they say something about: the weekday, the month, the price in dollars. */
function bySort(side: readonly PlacedFact[]): ReadonlyMap<string, readonly PlacedFact[]> {
  const sorts = new Map<string, PlacedFact[]>();
  for (const placed of side) {
    const sort = placed.fact.certainty === 'certain' ? sortOf(placed.fact) : undefined;
    if (sort === undefined) continue;
    const others = sorts.get(sort);
    if (others) others.push(placed);
    else sorts.set(sort, [placed]);
  }
  return sorts;
}

/** Bare numbers count too many things. */
function sortOf(fact: Fact): string | undefined {
  if (fact.kind === 'date') {
    if (fact.weekday !== undefined) return 'weekday';
    return fact.relative ? undefined : `date ${fact.value?.replaceAll(/\d/gu, '0') ?? ''}`;
  }
  const isPlain = fact.kind === 'percentage' || fact.kind === 'age';
  if (isPlain) return fact.kind;
  const isMeasured = fact.kind === 'money' || fact.kind === 'measure' || fact.kind === 'duration';
  return isMeasured && !fact.spelled && fact.unit !== undefined ? `${fact.kind} ${fact.unit}` : undefined;
}

function isOneValue([first, ...others]: readonly PlacedFact[]): boolean {
  return first !== undefined && others.every(({ fact }) => valueKey(fact) === valueKey(first.fact));
}

function joined(
  { matched, changed, missing, added }: FactMatches,
  elected: ReadonlyMap<PlacedFact, PlacedFact>,
  told: ReadonlySet<PlacedFact>,
): FactMatches {
  const more = added.flatMap((target) => {
    const source = elected.get(target);
    return source ? [{ source, target, verdict: 'contradicts' as const, far: true as const }] : [];
  });
  return {
    matched,
    changed: [...changed, ...more],
    missing: missing.filter((source) => !told.has(source)),
    added: added.filter((target) => !elected.has(target)),
  };
}
