import { compareFacts } from '../facts/compare.js';
import type { DateFact, Fact, Verdict } from '../facts/fact.js';
import type { Alignment, Pair, ReadSegment } from './pair.js';

/** A fact and the segment it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly segment: ReadSegment;
}

/** A source fact and the target fact that answers it. */
export interface FactMatch {
  readonly source: PlacedFact;
  readonly target: PlacedFact;
  readonly verdict: Verdict;
}

/** What became of the facts of one pair. */
export interface FactMatches {
  readonly matched: readonly FactMatch[];
  /** One slip each: the source's value has no answer, the target's none either, and the one stands in the other's place. */
  readonly changed: readonly FactMatch[];
  readonly missing: readonly PlacedFact[];
  readonly added: readonly PlacedFact[];
}

const AGREE: readonly Verdict[] = ['same', 'converted', 'rounded', 'vaguer', 'sharper'];

/** Every source fact looks for its rendering before anything is called changed or missing. Remembered for each alignment. */
export function matchFacts(pair: Pair, alignment: Alignment): FactMatches {
  let all = REMEMBERED.get(alignment);
  if (!all) REMEMBERED.set(alignment, (all = matchAll(alignment)));
  return all.get(pair) ?? NOTHING;
}

const REMEMBERED = new WeakMap<Alignment, ReadonlyMap<Pair, FactMatches>>();
const NOTHING: FactMatches = { matched: [], changed: [], missing: [], added: [] };

function matchAll(alignment: Alignment): ReadonlyMap<Pair, FactMatches> {
  const leftovers = alignment.pairs.map((pair) => ({ pair, ...answersInside(pair) }));
  const moved = movedElsewhere(leftovers);
  return new Map(
    leftovers.map(({ pair, matched, sources, targets }) => {
      const missing = sources.filter((placed) => !moved.has(placed));
      const added = targets.filter((placed) => !moved.has(placed));
      return [pair, { matched, ...elect(missing, added) }];
    }),
  );
}

interface Leftover {
  readonly pair: Pair;
  readonly matched: readonly FactMatch[];
  readonly sources: readonly PlacedFact[];
  readonly targets: readonly PlacedFact[];
}

/**
 * The same value answers wherever it is said, once or twice. What is only near (rounded, vaguer) answers what has no better
 * answer, and no more than one.
 */
function answersInside(pair: Pair): Omit<Leftover, 'pair'> {
  const sources = placedFacts(pair.source);
  const targets = placedFacts(pair.target);
  const answered = new Set<PlacedFact>();
  const matched: FactMatch[] = [];
  const verdicts = sources.flatMap((source) =>
    targets.map((target) => ({ source, target, verdict: compareFacts(source.fact, target.fact) })),
  );
  for (const verdict of AGREE) {
    const before = new Set(answered);
    for (const match of verdicts.filter((candidate) => candidate.verdict === verdict)) {
      const taken = verdict === 'same' ? before : answered;
      if (taken.has(match.source) || taken.has(match.target)) continue;
      answered.add(match.source).add(match.target);
      matched.push(match);
    }
  }
  return {
    matched,
    sources: sources.filter((placed) => !answered.has(placed)),
    targets: targets.filter((placed) => !answered.has(placed)),
  };
}

/** A sentence that was cut elsewhere takes its figures with it: what is left over in one pair may be left over in another. */
function movedElsewhere(leftovers: readonly Leftover[]): ReadonlySet<PlacedFact> {
  const moved = new Set<PlacedFact>();
  if (leftovers.length < 2) return moved;
  const targets = new Map<string, PlacedFact[]>();
  for (const { targets: list } of leftovers) {
    for (const placed of list) {
      const key = valueKey(placed.fact);
      const same = targets.get(key);
      if (same) same.push(placed);
      else targets.set(key, [placed]);
    }
  }
  for (const { sources } of leftovers) {
    for (const placed of sources) {
      for (const other of targets.get(valueKey(placed.fact)) ?? []) moved.add(placed).add(other);
    }
  }
  return moved;
}

function valueKey(fact: Fact): string {
  return fact.kind === 'date' ? `date ${fact.value ?? ''} ${fact.weekday ?? ''}` : `value ${fact.value}`;
}

function placedFacts(segments: readonly ReadSegment[]): readonly PlacedFact[] {
  return segments.flatMap((segment) =>
    segment.facts.filter((fact) => fact.kind !== 'quote').map((fact) => ({ fact, segment })),
  );
}

/** Joins a leftover of the source with the leftover of the target that stands in its place; the rest is missing or added. */
function elect(sources: readonly PlacedFact[], targets: readonly PlacedFact[]): Omit<FactMatches, 'matched'> {
  const candidates = sources
    .flatMap((source) => targets.map((target) => ({ source, target, likeness: likenessOf(source.fact, target.fact) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const used = new Set<PlacedFact>();
  const changed: FactMatch[] = [];
  for (const { source, target } of candidates) {
    if (used.has(source) || used.has(target)) continue;
    used.add(source).add(target);
    changed.push({ source, target, verdict: 'contradicts' });
  }
  return {
    changed,
    missing: sources.filter((placed) => !used.has(placed)),
    added: targets.filter((placed) => !used.has(placed)),
  };
}

/** How well a target fact would stand in a source fact's place; 0 where it cannot. */
function likenessOf(source: Fact, target: Fact): number {
  const kind = kindLikeness(source, target);
  if (kind === 0) return 0;
  const unit = 'unit' in source && 'unit' in target && source.unit !== undefined && source.unit === target.unit ? 1 : 0;
  return kind + unit + digitsShared(String(source.value ?? ''), String(target.value ?? ''));
}

/** "10 years" may be an age to one reader and a duration to another, a year a date or a number; a weekday is no month. */
function kindLikeness(source: Fact, target: Fact): number {
  if (source.kind === 'date' && target.kind === 'date') {
    const isDay = (date: DateFact) => date.weekday !== undefined && date.value === undefined;
    return isDay(source) === isDay(target) && isRelative(source) === isRelative(target) ? 2 : 0;
  }
  if (source.kind === 'date' || target.kind === 'date') return isYear(source) && isYear(target) ? 1 : 0;
  if (source.kind === 'label' || target.kind === 'label') return isMisdialled(source, target) ? 2 : 0;
  if (source.kind === target.kind) return 2;
  const isTimeSpan = (fact: Fact) => fact.kind === 'age' || fact.kind === 'duration';
  return isPlain(source) || isPlain(target) || (isTimeSpan(source) && isTimeSpan(target)) ? 1 : 0;
}

function isRelative(date: DateFact): boolean {
  return date.relative !== undefined;
}

function isYear(fact: Fact): boolean {
  return (fact.kind === 'date' || fact.kind === 'number') && /^[12]\d{3}$/u.test(String(fact.value));
}

/** Labels are names, and other names are not slips; but one that differs in a digit or two is the same one, misprinted. */
function isMisdialled(source: Fact, target: Fact): boolean {
  if (source.kind !== 'label' || target.kind !== 'label') return false;
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '');
  const [a, b] = [digits(source.value), digits(target.value)];
  return a.length > 2 && a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length <= 2;
}

function isPlain(fact: Fact): boolean {
  return fact.kind === 'number' || fact.kind === 'ordinal';
}

/** 0 to 1: a slip of the keyboard leaves most digits as they were. */
function digitsShared(a: string, b: string): number {
  const rest = [...b];
  const shared = [...a].filter((digit) => {
    const at = rest.indexOf(digit);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(1, a.length, b.length);
}
