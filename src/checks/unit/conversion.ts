import { matchFacts, type FactMatch } from '../../alignment/match-facts.js';
import type { ReadSegment } from '../../alignment/pair.js';
import { isQuantity } from '../../facts/compare.js';
import { expectedIn } from '../../facts/conversions.js';
import { slipOf } from '../../facts/slip.js';
import { misreckonedTwins } from '../../facts/twins.js';
import type { Severity } from '../../findings/finding.js';
import type { Check, Draft } from '../check.js';
import { draftOfMatch, FAR_CERTAINTY } from '../fact-checks.js';
import { placeOf, severityChanged, statesFacts } from '../placed-fact.js';

type Two = Pick<FactMatch, 'source' | 'target'>;

/** 100 km → 80 miles, or "100 km (80 miles)" in one text: the sum that turns one unit into the other is wrong. */
export const unitConversion: Check = {
  id: 'unit/conversion',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *segment(segment) {
    yield* insideOf(segment);
  },
  *pair(pair, alignment): Iterable<Draft> {
    for (const { source, target, far } of matchFacts(pair, alignment).changed) {
      if (slipOf(source.fact, target.fact) !== 'conversion') continue;
      const certainty = far ? FAR_CERTAINTY : pair.certainty;
      const severity = severityChanged(source.fact, target.fact, certainty);
      yield draftOf({ source, target }, severity, 0.5 + certainty * 0.45);
    }
    for (const segment of pair.target) yield* insideOf(segment);
  },
};

/** A value and its own conversion in brackets. */
function* insideOf(segment: ReadSegment): Iterable<Draft> {
  for (const [outer, inner] of misreckonedTwins(segment.text.text, segment.facts)) {
    const two = { source: { fact: outer, segment }, target: { fact: inner, segment } };
    const { severity, message, confidence, about } = draftOf(two, 'warning', 0.8);
    const why = [{ step: 'saysBeside', values: { text: two.source.fact.text } }];
    yield { severity, message, confidence, about, why, target: placeOf(two.target) };
  }
}

function draftOf(two: Two, severity: Severity, confidence: number): Draft {
  const { source, target } = two;
  const expected =
    isQuantity(source.fact) && isQuantity(target.fact) ? expectedIn(source.fact, target.fact) : undefined;
  const values = { source: source.fact.text, found: target.fact.text, expected: expected ?? '' };
  return { severity, message: { key: 'finding.unit/conversion', values }, ...draftOfMatch(two), confidence };
}
