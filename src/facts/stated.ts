import type { Fact } from './fact.js';

/**
 * The facts that a reader would call values. An article or pronoun that may be a one ("ein", "un", "one of"), a month that may be
 * somebody's name (June Carter) are kept for matching, where they answer a "1" or a June of the other text; shown they would be
 * noise, except where the text says nothing else.
 * @param facts of one segment, with offsets into `text`
 */
export function statedFacts(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!facts.some(isPerhapsNone)) return facts;
  return facts.filter((fact) => !isPerhapsNone(fact) || standsAlone(fact, text));
}

function isPerhapsNone(fact: Fact): boolean {
  return isPerhapsOne(fact) || isPerhapsMonth(fact);
}

function isPerhapsMonth({ kind, certainty, value }: Fact): boolean {
  return kind === 'date' && certainty === 'possible' && /^XXXX-\d\d$/u.test(String(value));
}

function isPerhapsOne({ kind, certainty, value, text }: Fact): boolean {
  const isLoneUnit = (kind === 'duration' || kind === 'measure') && !/\s/u.test(text);
  return (kind === 'number' || isLoneUnit) && certainty === 'possible' && value === 1;
}

function standsAlone({ start, end }: Fact, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
}
