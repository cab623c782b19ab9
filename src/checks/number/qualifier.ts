import { matchFacts } from '../../alignment/match-facts.js';
import type { Alignment } from '../../alignment/pair.js';
import { isQuantity } from '../../facts/compare.js';
import type { Fact, Quantity } from '../../facts/fact.js';
import type { Severity } from '../../findings/finding.js';
import type { Check, Draft } from '../check.js';
import { draftOfMatch } from '../fact-checks.js';
import { statesFacts } from '../placed-fact.js';

/** "At least 35" → "at most 35": the same number, with a limit turned round, lost or added. */
export const numberQualifier: Check = {
  id: 'number/qualifier',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *pair(pair, alignment): Iterable<Draft> {
    for (const { source, target, verdict } of matchFacts(pair, alignment).matched) {
      const isTold = verdict === 'same' && !mayOnlyJoin(source.fact, target.fact, alignment);
      const severity = isTold ? severityOf(source.fact, target.fact) : undefined;
      if (severity === undefined) continue;
      yield {
        severity,
        message: {
          key: 'finding.number/qualifier',
          values: { source: saidIn(source.fact), found: saidIn(target.fact) },
        },
        ...draftOfMatch({ source, target }),
        confidence: 0.4 + pair.certainty * 0.4,
      };
    }
  },
};

/** "знизив до 2,25 %" is "to" and no "up to": where one text alone has a limit, its word must mean nothing else. */
function mayOnlyJoin(source: Fact, target: Fact, alignment: Alignment): boolean {
  const [limited, { pack }] = limitOf(source) === 'none' ? [target, alignment.target] : [source, alignment.source];
  if (limitOf(source) !== 'none' && limitOf(target) !== 'none') return false;
  const [word = ''] = saidIn(limited).toLowerCase().split(/\s/u);
  return pack?.contexts?.rangeJoiners?.includes(word) ?? false;
}

type Limit = 'below' | 'above' | 'near' | 'none';

/** Above and below exclude each other; a limit that is lost or new may be the style of a language, and so may "about". */
function severityOf(source: Fact, target: Fact): Severity | undefined {
  if (!isQuantity(source) || !isQuantity(target) || !isPlainlyCounted(source) || !isPlainlyCounted(target))
    return undefined;
  const [a, b] = [limitOf(source), limitOf(target)];
  if (a === b || (a === 'near' && b === 'below') || (a === 'below' && b === 'near')) return undefined;
  if ((a === 'above' && b === 'below') || (a === 'below' && b === 'above')) return 'warning';
  return 'info';
}

function isPlainlyCounted({ kind, certainty, vague, to }: Quantity): boolean {
  return kind !== 'ordinal' && certainty !== 'possible' && vague !== true && to === undefined;
}

function limitOf(fact: Fact): Limit {
  const qualifier = isQuantity(fact) ? fact.qualifier : undefined;
  if (qualifier === undefined) return 'none';
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'above';
  return qualifier === 'about' ? 'near' : 'below';
}

/** With the words that limit it. */
function saidIn(fact: Fact): string {
  return (isQuantity(fact) ? fact.qualified : undefined) ?? fact.text;
}
