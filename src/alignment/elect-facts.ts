import { compareFacts } from '../facts/compare.js';
import type { DateFact, Fact } from '../facts/fact.js';
import { twinsOf, type Leftover } from './answer-facts.js';
import type { FactMatch, FactMatches, PlacedFact } from './match-facts.js';

/**
 * Joins a leftover of the source with the leftover of the target that stands in its place; the rest is missing or added.
 * What was only said more often than on the other side may stand in the place of what has no answer, never of its like.
 * @param isOneThing whether two values are about the same
 */
export function elect(
  sources: Leftover,
  targets: Leftover,
  isOneThing: (source: PlacedFact, target: PlacedFact) => boolean,
): Omit<FactMatches, 'matched'> {
  const candidates = [
    ...likely(sources.unanswered, targets.unanswered, likenessOf),
    ...likely(sources.unanswered, targets.repeated, likenessOfRepeated),
    ...likely(sources.repeated, targets.unanswered, likenessOfRepeated),
  ]
    .filter(({ source, target }) => isOneThing(source, target))
    .sort((a, b) => b.likeness - a.likeness);
  const used = new Set<PlacedFact>();
  const changed: FactMatch[] = [];
  for (const { source, target } of candidates) {
    if (used.has(source) || used.has(target)) continue;
    used.add(source).add(target);
    changed.push({ source, target, verdict: 'contradicts' });
  }
  const missing = withoutTwins(sources.unanswered, used);
  const added = withoutTwins(targets.unanswered, used);
  const retold = retoldDays(missing, added);
  const stays = (placed: PlacedFact) => !retold.has(placed);
  return { changed, missing: missing.filter(stays), added: added.filter(stays) };
}

/** "Yesterday" in one newsroom is "on Thursday" or "on 7 October" in another: one answers for the other. */
function retoldDays(missing: readonly PlacedFact[], added: readonly PlacedFact[]): ReadonlySet<PlacedFact> {
  const retold = new Set<PlacedFact>();
  for (const source of missing) {
    const target = added.find((placed) => !retold.has(placed) && isRetold(source.fact, placed.fact));
    if (target) retold.add(source).add(target);
  }
  return retold;
}

function isRetold(source: Fact, target: Fact): boolean {
  return (isDaysFromNow(source) && isNamedDay(target)) || (isDaysFromNow(target) && isNamedDay(source));
}

function isDaysFromNow(fact: Fact): boolean {
  if (fact.kind === 'duration') return fact.unit === 'day' && fact.direction !== undefined;
  return fact.kind === 'date' && isRelative(fact) && fact.relative?.unit === 'day' && !fact.relative.several;
}

function isNamedDay(fact: Fact): boolean {
  if (fact.kind !== 'date' || isRelative(fact)) return false;
  return fact.weekday !== undefined || /-\d\d$/u.test(fact.value ?? '');
}

/** Of "800 kph (497 mph)" one is told already. */
function withoutTwins(side: readonly PlacedFact[], used: ReadonlySet<PlacedFact>): readonly PlacedFact[] {
  const twins = twinsOf(side);
  return side.filter((placed) => {
    const twin = twins.get(placed);
    return !used.has(placed) && !(twin && used.has(twin));
  });
}

type Likeness = (source: Fact, target: Fact) => number;

function likely(sources: readonly PlacedFact[], targets: readonly PlacedFact[], likeness: Likeness) {
  return sources
    .flatMap((source) => targets.map((target) => ({ source, target, likeness: likeness(source.fact, target.fact) })))
    .filter((candidate) => candidate.likeness > 0);
}

/** Both sure, of one kind, and no part of each other. */
function likenessOfRepeated(source: Fact, target: Fact): number {
  if (!isOneSort(source, target) || !isFirm(source) || !isFirm(target)) return 0;
  const verdict = compareFacts(source, target);
  return verdict === 'contradicts' || verdict === 'sharper' || verdict === 'vaguer'
    ? likenessOf(source, target) / 2
    : 0;
}

/** Certain, or a share of which each number is. */
function isFirm(fact: Fact): boolean {
  return fact.certainty === 'certain' || ('of' in fact && fact.of !== undefined);
}

/** A list of ages has its word once: the others are bare numbers. */
function isOneSort(source: Fact, target: Fact): boolean {
  if (source.kind === target.kind) return true;
  const isAgeOrNumber = ({ kind }: Fact) => kind === 'age' || kind === 'number';
  return isAgeOrNumber(source) && isAgeOrNumber(target) && Number(source.value) >= 13 && Number(target.value) >= 13;
}

/** How well a target fact would stand in a source fact's place; 0 where it cannot. */
function likenessOf(source: Fact, target: Fact): number {
  const kind = kindLikeness(source, target);
  if (kind === 0 || !areOfOneSize(source, target)) return 0;
  const unit = 'unit' in source && 'unit' in target && source.unit !== undefined && source.unit === target.unit ? 1 : 0;
  const likeness = kind + unit + digitsShared(String(source.value ?? ''), String(target.value ?? ''));
  const doubts = [source, target].filter(({ certainty }) => certainty === 'possible').length;
  // "In the first half": what may be a half is no other value than what may be a first.
  if (doubts === 2 && source.kind !== target.kind) return 0;
  // What may be an article takes no sure number's place from another.
  return doubts > 0 ? likeness / 10 : likeness;
}

/** "10 years" may be an age to one reader and a duration to another, a year a date or a number; a weekday is no month. */
function kindLikeness(source: Fact, target: Fact): number {
  if (source.kind === 'date' && target.kind === 'date') {
    // Where the day of a text is known, "yesterday" is a date like others.
    if (isRelative(source) !== isRelative(target)) return compareFacts(source, target) === 'contradicts' ? 2 : 0;
    const isDay = (date: DateFact) => date.weekday !== undefined && date.value === undefined;
    return isDay(source) === isDay(target) ? 2 : 0;
  }
  if (isCountedFromNow(source, target) || isCountedFromNow(target, source)) {
    return compareFacts(source, target) === 'contradicts' ? 2 : 0;
  }
  if (source.kind === 'date' || target.kind === 'date') return isYear(source) && isYear(target) ? 1 : 0;
  if (source.kind === 'label' || target.kind === 'label') return isMisdialled(source, target) ? 2 : 0;
  if (source.kind === target.kind) return 2;
  // "8 pounds" may be a sum or a weight.
  const isSumOrWeight = source.kind === 'money' || target.kind === 'money';
  if (isSumOrWeight && compareFacts(source, target) === 'contradicts' && !isPlain(source) && !isPlain(target)) return 2;
  const isTimeSpan = (fact: Fact) => fact.kind === 'age' || fact.kind === 'duration';
  return isPlain(source) || isPlain(target) || (isTimeSpan(source) && isTimeSpan(target)) ? 1 : 0;
}

/** "Two days ago" beside a date. */
function isCountedFromNow(duration: Fact, date: Fact): boolean {
  return duration.kind === 'duration' && duration.direction !== undefined && date.kind === 'date';
}

/** One of something comes in by the style; it stands in no larger number's place. An order of magnitude is no count. */
function areOfOneSize(source: Fact, target: Fact): boolean {
  if (!('spelled' in source) || !('spelled' in target)) return true;
  if ((source.vague ?? false) !== (target.vague ?? false)) return false;
  const [a, b] = [Number(source.value), Number(target.value)].sort((x, y) => x - y);
  return !(a === 1 && (b ?? 0) >= 13 && source.unit !== target.unit);
}

function isRelative(date: DateFact): boolean {
  return date.relative !== undefined && date.weekday === undefined;
}

function isYear(fact: Fact): boolean {
  const mayBe = fact.kind === 'date' || fact.kind === 'number' || (fact.kind === 'duration' && fact.unit === 'year');
  return mayBe && /^[1-9]\d{3}$/u.test(String(fact.value));
}

/** Labels are names, and other names are not slips; but one that differs in a digit or two is the same one, misprinted. */
function isMisdialled(source: Fact, target: Fact): boolean {
  if (source.kind !== 'label' || target.kind !== 'label') return false;
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '');
  const letters = (text: string) => text.replace(/\P{L}/gu, '');
  const [a, b] = [digits(source.value), digits(target.value)];
  if (letters(source.value).length > 2 && letters(source.value) === letters(target.value) && b !== '') return a !== b;
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
