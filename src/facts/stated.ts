import type { Fact } from './fact.js';

/**
 * The facts that a reader would call values. An article or pronoun that may be a one ("ein", "un", "one of") is kept for
 * matching, where it answers a "1" of the other text; shown it would be noise, except where the text says nothing else.
 * @param facts of one segment, with offsets into `text`
 */
export function statedFacts(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!facts.some(isPerhapsOne)) return facts;
  return facts.filter((fact) => !isPerhapsOne(fact) || standsAlone(fact, text));
}

function isPerhapsOne({ kind, certainty, value, text }: Fact): boolean {
  const isLoneUnit = (kind === 'duration' || kind === 'measure') && !/\s/u.test(text);
  return (kind === 'number' || isLoneUnit) && certainty === 'possible' && value === 1;
}

function standsAlone({ start, end }: Fact, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
}
