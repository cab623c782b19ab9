import { matchFacts, type FactMatch } from '../../alignment/match-facts.js';
import type { ReadSegment } from '../../alignment/pair.js';
import { compareFacts, isQuantity } from '../../facts/compare.js';
import { expectedIn } from '../../facts/conversions.js';
import type { Fact } from '../../facts/fact.js';
import { slipOf } from '../../facts/slip.js';
import { unitRatio } from '../../facts/units.js';
import type { Severity } from '../../findings/finding.js';
import type { Check, Draft } from '../check.js';
import { draftOfMatch } from '../fact-checks.js';
import { placeOf, severityChanged } from '../placed-fact.js';

type Two = Pick<FactMatch, 'source' | 'target'>;

/** 100 km → 80 miles, or "100 km (80 miles)" in one text: the sum that turns one unit into the other is wrong. */
export const unitConversion: Check = {
  id: 'unit/conversion',
  mqm: 'accuracy/mistranslation',
  *segment(segment) {
    yield* insideOf(segment);
  },
  *pair(pair, alignment): Iterable<Draft> {
    for (const { source, target } of matchFacts(pair, alignment).changed) {
      if (slipOf(source.fact, target.fact) !== 'conversion') continue;
      const severity = severityChanged(source.fact, target.fact, pair.certainty);
      yield draftOf({ source, target }, severity, 0.5 + pair.certainty * 0.45);
    }
    for (const segment of pair.target) yield* insideOf(segment);
  },
};

/** A value and its own conversion in brackets. */
function* insideOf(segment: ReadSegment): Iterable<Draft> {
  for (const two of misreckonedIn(segment)) {
    const { severity, message, confidence, about } = draftOf(two, 'warning', 0.8);
    const why = [{ step: 'saysBeside', values: { text: two.source.fact.text } }];
    yield { severity, message, confidence, about, why, target: placeOf(two.target) };
  }
}

/** "100 km (80 miles)": two facts, the second in brackets by itself. */
function* misreckonedIn(segment: ReadSegment): Iterable<Two> {
  const { facts, text } = segment;
  for (let i = 1; i < facts.length; i++) {
    const [outer, inner] = [facts[i - 1], facts[i]];
    if (!outer || !inner || !OPENING.has(text.text.slice(outer.end, inner.start).trim())) continue;
    if (!CLOSING.has(text.text.slice(inner.end).trimStart().charAt(0))) continue;
    if (isClearlyOff(outer, inner)) yield { source: { fact: outer, segment }, target: { fact: inner, segment } };
  }
}

const OPENING = new Set([
  '(',
  '（',
  '[',
  '(about',
  '(or',
  '(ca.',
  '(около',
  '(близько',
  '(etwa',
  '(environ',
  '(約',
  '（約',
  '（约',
]);
const CLOSING = new Set([')', '）', ']']);

/** Writers convert by eye; what is off by more than that is wrong. One range and one number may be anything. */
function isClearlyOff(outer: Fact, inner: Fact): boolean {
  if (!isQuantity(outer) || !isQuantity(inner) || (outer.to === undefined) !== (inner.to === undefined)) return false;
  if (outer.unit === undefined || inner.unit === undefined || !isOtherSystem(outer.unit, inner.unit)) return false;
  if (slipOf(outer, inner) === 'number') return false;
  const verdicts = [compareFacts(outer, inner), compareFacts(inner, outer)];
  if (verdicts.some((verdict) => verdict !== 'contradicts')) return false;
  const [expected = 0, said] = [expectedIn(outer, inner.unit), Number(inner.value)];
  const most = inner.kind === 'temperature' ? 4 : 0.12 * Math.abs(expected);
  return Math.abs(expected - said) > most || inner.to !== undefined;
}

/** Kilometres and metres in one breath may be two lengths; kilometres and miles are one. */
function isOtherSystem(from: string, to: string): boolean {
  const ratio = unitRatio(from, to);
  return ratio === undefined || !(Number.isInteger(ratio) || Number.isInteger(1 / ratio));
}

function draftOf(two: Two, severity: Severity, confidence: number): Draft {
  const { source, target } = two;
  const to = 'unit' in target.fact ? target.fact.unit : undefined;
  const expected = isQuantity(source.fact) && to !== undefined ? expectedIn(source.fact, to) : undefined;
  const values = { source: source.fact.text, found: target.fact.text, expected: expected ?? '' };
  return { severity, message: { key: 'finding.unit/conversion', values }, ...draftOfMatch(two), confidence };
}
