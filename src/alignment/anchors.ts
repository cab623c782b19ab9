import type { Fact } from '../facts/fact.js';
import { conceptWords } from './concepts.js';
import type { ReadSegment, Reading } from './pair.js';
import { claimsIn } from './placed-claims.js';
import { candidates, type SoundAlikes } from './sound-alikes.js';
import { wordAnchors, type TiedWords } from './tied-words.js';
import { wordTies } from './word-ties.js';

/** What ties a segment to its rendering: the weight says how telling a shared one is. */
export type Anchors = ReadonlyMap<string, number>;

const WEIGHT = { entry: 3, figure: 3, name: 2.5, smallNumber: 1, word: 1, quote: 0.7, sort: 1.5, claim: 1, concept: 1 };

/** What may tie a segment of a text, beside its values. */
export interface Ties {
  readonly reading: Reading;
  /** The other text is in the same language: its own words tie. */
  readonly sameLanguage: boolean;
  /** The names of the other text that words of this one sound like; of the text that they were looked for in itself, nothing. */
  readonly alikes?: SoundAlikes;
  /** Words of the source that words of this text mean; of the source itself, nothing. */
  readonly meanings?: TiedWords;
}

/** Values and names tie any two languages; words tie a language to itself, and words that sound alike tie the rest. */
export function anchorsOf(segment: ReadSegment, { reading, sameLanguage, alikes, meanings }: Ties): Anchors {
  const anchors = new Map<string, number>();
  const add = (key: string, weight: number) => anchors.set(key, Math.max(weight, anchors.get(key) ?? 0));
  for (const fact of segment.facts)
    for (const key of factKeys(fact)) add(key, isSmall(fact) ? WEIGHT.smallNumber : WEIGHT.figure);
  for (const fact of segment.facts) if (fact.certainty === 'certain') add(`sort ${sortOf(fact)}`, WEIGHT.sort);
  if (!sameLanguage && reading.pack)
    for (const { kind, value } of claimsIn(segment, reading.pack)) add(`claim ${kind} ${value}`, WEIGHT.claim);
  for (const name of segment.names) if (name.matches[0]) add(`entry ${name.matches[0].entry}`, WEIGHT.entry);
  const tiesOf = wordTies(reading.language, reading.pack);
  for (const word of candidates(segment.text.text)) {
    const { folded, own, sounds, country } = tiesOf(word);
    if (sameLanguage) add(own, WEIGHT.word);
    else {
      if (!alikes) add(`name ${folded}`, WEIGHT.name);
      else for (const name of alikes.get(folded) ?? []) add(`name ${name}`, WEIGHT.name);
      for (const { key, weight } of sounds) add(key, weight);
    }
    if (country !== undefined) add(country, WEIGHT.name);
  }
  if (!sameLanguage)
    for (const [key, weight] of wordAnchors(conceptWords(segment, reading), 'concept', WEIGHT.concept, meanings))
      add(key, weight);
  if (segment.facts.some((fact) => fact.kind === 'quote')) add('quote', WEIGHT.quote);
  return anchors;
}

/** What a value measures stays what it is, even where the value itself was changed. */
function sortOf(fact: Fact): string {
  if (fact.kind === 'date') return fact.relative ? `${fact.relative.unit} from now` : fact.weekday ? 'weekday' : 'date';
  return 'unit' in fact && fact.unit !== undefined ? fact.unit : fact.kind;
}

function factKeys(fact: Fact): readonly string[] {
  if (fact.certainty === 'possible' || fact.kind === 'quote') return [];
  if (fact.kind === 'label' || fact.kind === 'score' || fact.kind === 'time') return [`${fact.kind} ${fact.value}`];
  if (fact.kind !== 'date') return [`value ${fact.value}`];
  const keys = fact.weekday === undefined ? [] : [`weekday ${fact.weekday}`];
  if (fact.value === undefined) return keys;
  // A bare year is a number to other readers, and a full date is often shortened.
  const [year, ...rest] = fact.value.split('-');
  if (year && !year.includes('X')) keys.push(`value ${year}`);
  if (rest.length > 0) keys.push(`day ${rest.join('-')}`);
  return keys;
}

function isSmall(fact: Fact): boolean {
  return fact.kind === 'number' && Math.abs(Number(fact.value)) <= 10;
}
