import type { PlacedFact } from '../alignment/match-facts.js';
import type { Alignment, Relation } from '../alignment/pair.js';
import type { Fact, Quantity } from '../facts/fact.js';
import type { Severity } from '../findings/finding.js';
import type { Place } from './check.js';

/** Where neither text states a value or quotes anybody, values and quotations need not be compared. */
export function statesFacts({ source, target }: Pick<Alignment, 'source' | 'target'>): boolean {
  return [source, target].some(({ segments }) => segments.some(({ facts }) => facts.length > 0));
}

/** Small counts in words come and go with the style ("one of the", "both", "first of all"); from here on they state something. */
const LEAST_TELLING_WORD = 13;

export function placeOf({ fact, segment }: PlacedFact): Place {
  return { segment, start: fact.start, end: fact.end };
}

/** Which family of checks speaks of a fact. */
export function familyOf(fact: Fact): 'number' | 'date' {
  return fact.kind === 'date' || fact.kind === 'time' ? 'date' : 'number';
}

/** How grave it is that a fact stands in one text alone. */
export function severityAlone(fact: Fact, relation: Relation): Severity {
  if (relation === 'adaptation' || fact.certainty !== 'certain') return 'info';
  if (fact.kind === 'label') return 'info';
  if (fact.kind === 'date') return fact.value && !fact.relative ? 'warning' : 'info';
  return 'spelled' in fact && isTurnOfPhrase(fact) ? 'info' : 'warning';
}

/** One of something, a day and a night, the whole of it, a half turn: languages say these without a number. */
function isTurnOfPhrase({ kind, value, unit, spelled, to }: Quantity): boolean {
  if (to !== undefined) return false;
  const number = Math.abs(Number(value));
  if (spelled && number < LEAST_TELLING_WORD) return true;
  if (number === 1 && kind !== 'money' && kind !== 'percentage') return true;
  if (kind === 'percentage' && number === 100) return true;
  return (unit === 'hour' && number === 24) || (unit === 'degree' && (number === 180 || number === 360));
}

/** How grave it is that a value stands where the source has another: both values and the pair must be sure for an error. */
export function severityChanged(source: Fact, target: Fact, pairCertainty: number): Severity {
  const isDoubtful = source.certainty === 'possible' || target.certainty === 'possible';
  if (isDoubtful && isShare(source) && isShare(target)) return pairCertainty >= 0.5 ? 'warning' : 'info';
  if (isDoubtful) return 'info';
  if (isLoose(source) && isLoose(target)) return 'info';
  return source.certainty === 'certain' && target.certainty === 'certain' && pairCertainty >= 0.5 ? 'error' : 'warning';
}

/** "Half" may be no more than a word, but not where the other text has a share too: "30 %", "three quarters". */
function isShare(fact: Fact): boolean {
  if (fact.kind === 'percentage') return fact.certainty === 'certain';
  return fact.kind === 'number' && fact.spelled && Number(fact.value) > 0 && Number(fact.value) < 1;
}

/** "This year" and "last year" move with the sentence; a day does not. */
function isLoose(fact: Fact): boolean {
  return fact.kind === 'date' && fact.weekday === undefined && (fact.relative?.unit ?? 'day') !== 'day';
}

/** For the fingerprint. */
export function aboutFact(fact: Fact): string {
  const weekday = fact.kind === 'date' && fact.weekday !== undefined ? `weekday ${fact.weekday}` : '';
  return `${fact.kind} ${fact.value ?? ''}${weekday}`;
}
