import { matchFacts } from '../alignment/match-facts.js';
import type { Check, Draft } from './check.js';
import { aboutFact, familyOf, placeOf, severityAlone, severityChanged } from './placed-fact.js';

type Family = 'number' | 'date';

/** A value that is another one in the target: one finding with both places. */
export function changedCheck(family: Family): Check {
  const id = `${family}/changed`;
  return {
    id,
    mqm: 'accuracy/mistranslation',
    *pair(pair, alignment): Iterable<Draft> {
      for (const { source, target } of matchFacts(pair, alignment).changed) {
        if (familyOf(source.fact) !== family) continue;
        yield {
          severity: severityChanged(source.fact, target.fact, pair.certainty),
          message: { key: `finding.${id}`, values: { source: source.fact.text, found: target.fact.text } },
          source: placeOf(source),
          target: placeOf(target),
          confidence: 0.5 + pair.certainty * 0.45,
          why: [
            { step: 'sourceValue', values: { text: source.fact.text, value: String(source.fact.value ?? '') } },
            { step: 'targetValue', values: { text: target.fact.text, value: String(target.fact.value ?? '') } },
          ],
          about: `${aboutFact(source.fact)} > ${aboutFact(target.fact)}`,
        };
      }
    },
  };
}

/** A value of the source that the target nowhere says. */
export function missingCheck(family: Family): Check {
  const id = `${family}/missing`;
  return {
    id,
    mqm: 'accuracy/omission',
    *pair(pair, alignment): Iterable<Draft> {
      // A sentence without a rendering is one omission, not a finding for every figure in it.
      if (pair.target.length === 0) return;
      for (const placed of matchFacts(pair, alignment).missing) {
        if (familyOf(placed.fact) !== family || placed.fact.certainty === 'possible') continue;
        yield {
          severity: severityAlone(placed.fact, alignment.relation),
          message: { key: `finding.${id}`, values: { source: placed.fact.text } },
          source: placeOf(placed),
          confidence: 0.4 + pair.certainty * 0.4,
          why: [{ step: 'sourceValue', values: { text: placed.fact.text, value: String(placed.fact.value ?? '') } }],
          about: aboutFact(placed.fact),
        };
      }
    },
  };
}

/** A value that the source does not state. */
export function addedCheck(family: Family): Check {
  const id = `${family}/added`;
  return {
    id,
    mqm: 'accuracy/addition',
    *pair(pair, alignment): Iterable<Draft> {
      if (pair.source.length === 0) return;
      for (const placed of matchFacts(pair, alignment).added) {
        if (familyOf(placed.fact) !== family || placed.fact.certainty === 'possible') continue;
        yield {
          severity: severityAlone(placed.fact, alignment.relation),
          message: { key: `finding.${id}`, values: { found: placed.fact.text } },
          target: placeOf(placed),
          confidence: 0.4 + pair.certainty * 0.4,
          why: [{ step: 'targetValue', values: { text: placed.fact.text, value: String(placed.fact.value ?? '') } }],
          about: aboutFact(placed.fact),
        };
      }
    },
  };
}
