import { compareFacts } from '../facts/compare.js';
import type { Fact, Quantity, Verdict } from '../facts/fact.js';
import { unitRatio } from '../facts/units.js';
import { valueKey, type FactMatch, type PlacedFact } from './match-facts.js';

/** The facts of one side that found no answer, and those that only share one with a twin of the same value. */
export interface Leftover {
  readonly unanswered: readonly PlacedFact[];
  /** Said more often here than there: "70–70 %" for "70–90 %". No fault by itself, but it may stand in another value's place. */
  readonly repeated: readonly PlacedFact[];
}

export interface Answers {
  readonly matched: readonly FactMatch[];
  readonly sources: Leftover;
  readonly targets: Leftover;
}

const NEAR: readonly Verdict[] = ['converted', 'rounded', 'vaguer', 'sharper'];

/**
 * Facts of one value answer each other one by one, in order; what is nearer or farther answers what has no better answer.
 * Then what is said twice on one side may share an answer, and what may be no value at all ("ein") answers anything.
 */
export function answersInside(sources: readonly PlacedFact[], targets: readonly PlacedFact[]): Answers {
  if (sources.length === 0 || targets.length === 0) return { matched: [], ...unanswered(sources, targets) };
  const only = sources.length === 1 && targets.length === 1 ? onlyAnswer(sources[0], targets[0]) : undefined;
  if (only) return { matched: [only], ...unanswered([], []) };
  const state: State = { matched: [], partners: new Map() };
  const all = candidatesOf(sources, targets);
  const sure = all.filter(({ weak }) => !weak);
  for (const verdict of ['same', ...NEAR] as const) {
    for (const candidate of sure) if (candidate.verdict === verdict) pairUp(state, candidate);
  }
  const repeated = shareSame(state, sure);
  const firm = new Set(state.partners.keys());
  for (const verdict of ['same', ...NEAR] as const) {
    for (const candidate of all) if (candidate.weak && candidate.verdict === verdict) lean(state, candidate);
  }
  answerTwins(state, sources, targets);
  const leans = (placed: PlacedFact) => state.partners.has(placed) && !firm.has(placed);
  const leftover = (side: readonly PlacedFact[]): Leftover => ({
    unanswered: side.filter((placed) => !state.partners.has(placed)),
    repeated: side.filter((placed) => repeated.has(placed) || isHalfAnswered(state, placed) || leans(placed)),
  });
  return { matched: state.matched, sources: leftover(sources), targets: leftover(targets) };
}

function unanswered(sources: readonly PlacedFact[], targets: readonly PlacedFact[]): Omit<Answers, 'matched'> {
  return { sources: { unanswered: sources, repeated: [] }, targets: { unanswered: targets, repeated: [] } };
}

/** Most messages state one value, and so do their translations. */
function onlyAnswer(source: PlacedFact | undefined, target: PlacedFact | undefined): FactMatch | undefined {
  if (!source || !target || [source.fact, target.fact].some(({ certainty }) => certainty === 'possible'))
    return undefined;
  if ('to' in source.fact || 'to' in target.fact) return undefined;
  return compareFacts(source.fact, target.fact) === 'same' ? { source, target, verdict: 'same' } : undefined;
}

interface Candidate extends FactMatch {
  /** One of the two may be no value at all. */
  readonly weak: boolean;
}

interface State {
  readonly matched: FactMatch[];
  readonly partners: Map<PlacedFact, PlacedFact[]>;
}

function candidatesOf(sources: readonly PlacedFact[], targets: readonly PlacedFact[]): readonly Candidate[] {
  const found: (Candidate & { readonly distance: number })[] = [];
  const [sourceTwins, targetTwins] = [twinsOf(sources), twinsOf(targets)];
  for (const [i, source] of sources.entries()) {
    for (const [j, target] of targets.entries()) {
      const verdict = compareInPlace(source, target);
      if (verdict === 'absent' || verdict === 'contradicts') continue;
      if (verdict === 'converted' && isDenied(source, target, sourceTwins, targetTwins)) continue;
      const weak = source.fact.certainty === 'possible' || target.fact.certainty === 'possible';
      const distance = Math.abs(i / sources.length - j / targets.length);
      found.push({ source, target, verdict, weak, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function compareInPlace(source: PlacedFact, target: PlacedFact): Verdict {
  const verdict = compareFacts(source.fact, target.fact);
  if (verdict !== 'contradicts') return verdict;
  if (isCopied(source, target) || isCopied(target, source) || isOneWithItsHyphen(source, target)) return 'same';
  const [left, right] = [withUnitOf(source, target), withUnitOf(target, source)];
  return left && right ? compareFacts(left, right) : verdict;
}

/** "Pattern 5b": the other language reads no billion in the very same letters. */
function isCopied({ fact }: PlacedFact, { fact: other, segment }: PlacedFact): boolean {
  return (
    /^[\d.,]+ ?\p{L}/u.test(fact.text) &&
    fact.text.length > other.text.length &&
    segment.text.text.startsWith(fact.text, other.start) &&
    !/^\p{L}/u.test(segment.text.text.slice(other.start + fact.text.length))
  );
}

/** The option "-2", the item "- 2:", "n−1", which only one side reads as a minus. */
function isOneWithItsHyphen(source: PlacedFact, target: PlacedFact): boolean {
  const [a, b] = [source, target].map(({ fact, segment }) => {
    const isBare = fact.kind === 'number' && !fact.spelled;
    const before = segment.text.text.slice(Math.max(0, fact.start - 2), fact.start).trimEnd();
    return (isBare && before.endsWith('-') ? `-${fact.text}` : fact.text).replace('\u2212', '-');
  });
  return a !== undefined && a === b && a.startsWith('-');
}

/** "2 to 5 centimetres, up to 10 in places": a bare number in the unit that was named before it, if another fact has one. */
function withUnitOf({ fact, segment }: PlacedFact, other: PlacedFact): Fact | undefined {
  if (fact.kind !== 'number' || fact.spelled) return fact;
  if (other.fact.kind !== 'measure' && other.fact.kind !== 'temperature') return undefined;
  const { kind } = other.fact;
  const before = segment.facts.findLast((near) => near.kind === kind && near.end <= fact.start);
  return before && 'unit' in before && before.unit !== undefined ? { ...fact, kind, unit: before.unit } : undefined;
}

/** "800 kph (497 mph)" → "808 km/h" is near the 497 mph, and wrong. */
function isDenied(source: PlacedFact, target: PlacedFact, sourceTwins: Twins, targetTwins: Twins): boolean {
  const mine = sourceTwins.get(source);
  const other = targetTwins.get(target);
  return (
    (mine !== undefined &&
      sameUnit(mine.fact, target.fact) &&
      compareFacts(mine.fact, target.fact) === 'contradicts') ||
    (other !== undefined &&
      sameUnit(source.fact, other.fact) &&
      compareFacts(source.fact, other.fact) === 'contradicts')
  );
}

function sameUnit(a: Fact, b: Fact): boolean {
  return 'unit' in a && 'unit' in b && a.unit !== undefined && a.unit === b.unit;
}

function pairUp(state: State, { source, target, verdict }: Candidate): void {
  const { partners } = state;
  const [left, right] = [partners.get(source) ?? [], partners.get(target) ?? []];
  if (left.length > 0 && !(right.length === 0 && mayShare(source, left, target))) return;
  if (right.length > 0 && !(left.length === 0 && mayShare(target, right, source))) return;
  join(state, { source, target, verdict });
}

/** A range is answered by its two ends, a score by its two sides, a date by its parts, each said by itself. */
function mayShare(whole: PlacedFact, partners: readonly PlacedFact[], part: PlacedFact): boolean {
  // A weekday is no part of a date's value, though it may fall on it.
  if (part.fact.kind === 'date' && part.fact.value === undefined) return false;
  return isWhole(whole.fact) && partners.every((other) => valueKey(other.fact) !== valueKey(part.fact));
}

function isWhole(fact: Fact): boolean {
  if (fact.kind === 'score' || ('to' in fact && fact.to !== undefined) || ('of' in fact && fact.of !== undefined))
    return true;
  return fact.kind === 'date' && isLong(fact.value);
}

function isLong(value: string | undefined): boolean {
  return value !== undefined && value.split('-').length > 1;
}

/** Only one end of the range has its answer, or one number of "two out of five". */
function isHalfAnswered({ partners }: State, { fact, segment }: PlacedFact): boolean {
  if ('of' in fact && fact.of !== undefined) return isOneNumberOf(fact, partners, segment);
  if (!('to' in fact) || fact.to === undefined) return false;
  const own = [...partners].find(([placed]) => placed.fact === fact && placed.segment === segment)?.[1] ?? [];
  return own.length === 1 && own[0] !== undefined && !('to' in own[0].fact && own[0].fact.to !== undefined);
}

function isOneNumberOf(fact: Quantity, partners: State['partners'], segment: PlacedFact['segment']): boolean {
  const own = [...partners].find(([placed]) => placed.fact === fact && placed.segment === segment)?.[1] ?? [];
  const value = own.length === 1 ? own[0]?.fact.value : undefined;
  return value !== undefined && fact.alternatives?.includes(value) === true;
}

/** What is said more often on one side than on the other. */
function shareSame(state: State, candidates: readonly Candidate[]): ReadonlySet<PlacedFact> {
  const before = new Set(state.partners.keys());
  const repeated = new Set<PlacedFact>();
  for (const { source, target, verdict } of candidates) {
    const [left, right] = [before.has(source), before.has(target)];
    const [answered, other] = left ? [source, target] : [target, source];
    if (left === right || state.partners.has(other)) continue;
    const isPart = isWhole(answered.fact) && (verdict === 'vaguer' || verdict === 'sharper');
    if (verdict !== 'same' && (!isPart || (other.fact.kind === 'date' && other.fact.value === undefined))) continue;
    join(state, { source, target, verdict });
    repeated.add(other);
  }
  return repeated;
}

/** A fact that may be none answers whatever has no answer, and as often as it is asked. */
function lean(state: State, { source, target, verdict }: Candidate): void {
  const isFree = (placed: PlacedFact) => placed.fact.certainty === 'possible' || !state.partners.has(placed);
  if (isFree(source) && isFree(target)) join(state, { source, target, verdict });
}

function join({ matched, partners }: State, match: FactMatch): void {
  matched.push(match);
  for (const [one, other] of [[match.source, match.target], [match.target, match.source]] as const) {
    const known = partners.get(one);
    if (known) known.push(other);
    else partners.set(one, [other]);
  } // prettier-ignore
}

type Twins = ReadonlyMap<PlacedFact, PlacedFact>;

/** "12 kilometres (7.5 miles)": said twice; a translation may keep one of the two. */
export function twinsOf(side: readonly PlacedFact[]): Twins {
  const twins = new Map<PlacedFact, PlacedFact>();
  for (let i = 1; i < side.length; i++) {
    const [a, b] = [side[i - 1], side[i]];
    if (!a || !b || a.segment !== b.segment || !('unit' in a.fact) || !('unit' in b.fact)) continue;
    const between = a.segment.text.text.slice(a.fact.end, b.fact.start).trim();
    if (!TWIN_SIGNS.has(between) || !isRoughlyOne(a.fact, b.fact)) continue;
    twins.set(a, b).set(b, a);
  }
  return twins;
}

/** Of one dimension, and near each other: writers convert by eye ("six metres (18 feet)"). */
function isRoughlyOne(a: Quantity, b: Quantity): boolean {
  const ratio = a.unit === b.unit ? undefined : unitRatio(a.unit ?? '', b.unit ?? '');
  if (ratio === undefined) return compareFacts(a, b) === 'converted';
  const [value, other] = [Number(a.value) * ratio, Number(b.value)];
  return Math.abs(value - other) <= 0.15 * Math.max(value, other);
}

const TWIN_SIGNS = new Set(['(', '（', '[', '/', '(ca.', '(or', ', or', '(about', '(около', '(близько']);

/** Not where the other side says it twice as well: then each twin has its own answer, or none. */
function answerTwins(state: State, sources: readonly PlacedFact[], targets: readonly PlacedFact[]): void {
  const [sourceTwins, targetTwins] = [twinsOf(sources), twinsOf(targets)];
  for (const [mine, theirs, isTarget] of [[sourceTwins, targetTwins, false], [targetTwins, sourceTwins, true]] as const) {
    for (const [one, twin] of mine) {
      const partners = state.partners.get(twin);
      if (!partners || state.partners.has(one)) continue;
      const isOpen = partners.some((partner) => {
        const other = theirs.get(partner);
        if (other) return !state.partners.has(other);
        return isTarget && compareFacts(partner.fact, one.fact) === 'contradicts';
      });
      if (!isOpen) state.partners.set(one, [...partners]);
    }
  } // prettier-ignore
}
