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

/** A value of the source that the target nowhere says. A sentence without a rendering is one omission, not many. */
export function missingCheck(family: Family): Check {
  return aloneCheck(`${family}/missing`, family, 'source', 'accuracy/omission');
}

/** A value that the source does not state. */
export function addedCheck(family: Family): Check {
  return aloneCheck(`${family}/added`, family, 'target', 'accuracy/addition');
}

/** @param side the text that has the value */
function aloneCheck(id: string, family: Family, side: 'source' | 'target', mqm: string): Check {
  return {
    id,
    mqm,
    *pair(pair, alignment): Iterable<Draft> {
      if (pair.source.length === 0 || pair.target.length === 0) return;
      const { missing, added } = matchFacts(pair, alignment);
      for (const placed of side === 'source' ? missing : added) {
        const { fact } = placed;
        if (familyOf(fact) !== family || fact.certainty === 'possible') continue;
        const step = side === 'source' ? 'sourceValue' : 'targetValue';
        yield {
          severity: severityAlone(fact, alignment.relation),
          message: { key: `finding.${id}`, values: { [side === 'source' ? 'source' : 'found']: fact.text } },
          [side]: placeOf(placed),
          confidence: 0.4 + pair.certainty * 0.4,
          why: [{ step, values: { text: fact.text, value: String(fact.value ?? '') } }],
          about: aboutFact(fact),
        };
      }
    },
  };
}
