import { matchFacts, type FactMatch, type PlacedFact } from '../alignment/match-facts.js';
import { slipOf, type Slip } from '../facts/slip.js';
import { misreckonedTwins } from '../facts/twins.js';
import type { Step } from '../messages/step.js';
import type { Check, Draft } from './check.js';
import { aboutFact, familyOf, placeOf, severityAlone, severityChanged, statesFacts } from './placed-fact.js';

type Family = 'number' | 'date';

/** Of two facts that stand in different pairs. */
export const FAR_CERTAINTY = 0.3;

/** A value that is another one in the target: one finding with both places. */
export function changedCheck(family: Exclude<Slip, 'conversion'>): Check {
  const id = `${family}/changed`;
  return {
    id,
    mqm: 'accuracy/mistranslation',
    mayFind: statesFacts,
    *pair(pair, alignment): Iterable<Draft> {
      for (const { source, target, far } of matchFacts(pair, alignment).changed) {
        if (slipOf(source.fact, target.fact) !== family) continue;
        const certainty = far ? FAR_CERTAINTY : pair.certainty;
        yield {
          severity: severityChanged(source.fact, target.fact, certainty),
          message: { key: `finding.${id}`, values: { source: source.fact.text, found: target.fact.text } },
          ...draftOfMatch({ source, target }),
          confidence: 0.5 + certainty * 0.45,
        };
      }
    },
  };
}

/** Both places, what each says, and what the finding is about. */
export function draftOfMatch({
  source,
  target,
}: Pick<FactMatch, 'source' | 'target'>): Required<Pick<Draft, 'source' | 'target' | 'why' | 'about'>> {
  return {
    source: placeOf(source),
    target: placeOf(target),
    why: [said('sourceValue', source.fact), said('targetValue', target.fact)],
    about: `${aboutFact(source.fact)} > ${aboutFact(target.fact)}`,
  };
}

function said(step: 'sourceValue' | 'targetValue', { text, value }: FactMatch['source']['fact']): Step {
  return { step, values: { text, value: String(value ?? '') } };
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
    mayFind: statesFacts,
    *pair(pair, alignment): Iterable<Draft> {
      if (pair.source.length === 0 || pair.target.length === 0) return;
      const { missing, added } = matchFacts(pair, alignment);
      for (const placed of side === 'source' ? missing : added) {
        const { fact } = placed;
        if (familyOf(fact) !== family || fact.certainty === 'possible' || isMisreckonedTwin(placed)) continue;
        yield {
          severity: isCompoundPart(placed) || isLabelOfDay(placed) ? 'info' : severityAlone(fact, alignment.relation),
          message: { key: `finding.${id}`, values: { [side === 'source' ? 'source' : 'found']: fact.text } },
          [side]: placeOf(placed),
          confidence: 0.4 + pair.certainty * 0.4,
          why: [said(side === 'source' ? 'sourceValue' : 'targetValue', fact)],
          about: aboutFact(fact),
        };
      }
    },
  };
}

/** "3-way", "2-pass": other languages write one word (трёхсторонний). */
function isCompoundPart({ fact, segment }: PlacedFact): boolean {
  if (fact.kind !== 'number' || fact.spelled || Number(fact.value) > MOST_IN_WORDS) return false;
  return /^\d+-\p{L}/u.test(segment.text.text.slice(fact.start));
}

const MOST_IN_WORDS = 12;

/** "February" and nothing else, as in a list of months: «Лютий» is one too, though in a sentence it need not be. */
function isLabelOfDay({ fact, segment }: PlacedFact): boolean {
  return fact.kind === 'date' && /^\p{L}+$/u.test(fact.text) && segment.text.text.trim() === fact.text;
}

/** `unit/conversion` speaks of it. */
function isMisreckonedTwin({ fact, segment }: PlacedFact): boolean {
  return [...misreckonedTwins(segment.text.text, segment.facts)].some(([, inner]) => inner === fact);
}
