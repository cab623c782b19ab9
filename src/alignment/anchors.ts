import type { Fact } from '../facts/fact.js';
import { countryOf } from '../names/countries.js';
import { skeletonOf, soundsOf } from '../names/sounds.js';
import { fold } from '../text/fold.js';
import type { ReadSegment, Reading } from './pair.js';
import { claimsIn } from './placed-claims.js';
import { candidates, type SoundAlikes } from './sound-alikes.js';

/** What ties a segment to its rendering: the weight says how telling a shared one is. */
export type Anchors = ReadonlyMap<string, number>;

const WEIGHT = { entry: 3, figure: 3, name: 2.5, smallNumber: 1, word: 1, quote: 0.7, sort: 1.5, claim: 1 };

/** What may tie a segment of a text, beside its values. */
export interface Ties {
  readonly reading: Reading;
  /** The other text is in the same language: its own words tie. */
  readonly sameLanguage: boolean;
  /** The names of the other text that words of this one sound like; of the text that they were looked for in itself, nothing. */
  readonly alikes?: SoundAlikes;
}

/** Values and names tie any two languages; words tie a language to itself, and words that sound alike tie the rest. */
export function anchorsOf(segment: ReadSegment, { reading, sameLanguage, alikes }: Ties): Anchors {
  const anchors = new Map<string, number>();
  const add = (key: string, weight: number) => anchors.set(key, Math.max(weight, anchors.get(key) ?? 0));
  for (const fact of segment.facts)
    for (const key of factKeys(fact)) add(key, isSmall(fact) ? WEIGHT.smallNumber : WEIGHT.figure);
  for (const fact of segment.facts) if (fact.certainty === 'certain') add(`sort ${sortOf(fact)}`, WEIGHT.sort);
  if (!sameLanguage && reading.pack)
    for (const { kind, value } of claimsIn(segment, reading.pack)) add(`claim ${kind} ${value}`, WEIGHT.claim);
  for (const name of segment.names) if (name.matches[0]) add(`entry ${name.matches[0].entry}`, WEIGHT.entry);
  for (const word of candidates(segment.text.text)) {
    const folded = fold(word);
    if (sameLanguage) add(`word ${stem(folded)}`, WEIGHT.word);
    else {
      for (const name of alikes ? (alikes.get(folded) ?? []) : [folded]) add(`name ${name}`, WEIGHT.name);
      addSound(word, reading, add);
    }
    const country = reading.pack && /^[\p{Lu}\p{Lo}]/u.test(word) ? countryOf(word, reading.pack) : undefined;
    if (country !== undefined) add(`country ${country}`, WEIGHT.name);
  }
  if (segment.facts.some((fact) => fact.kind === 'quote')) add('quote', WEIGHT.quote);
  return anchors;
}

/**
 * Words that sound alike: names, and what newspapers everywhere call president or police. The longer the beginning that two
 * share, the less it is a chance; endings of cases come late in a word.
 */
function addSound(word: string, reading: Reading, add: (key: string, weight: number) => void): void {
  if (word.length < 3 || /^\p{N}/u.test(word)) return;
  const skeleton = skeletonOf(soundsOf(word, reading.language));
  for (const [length, weight] of SHARED_SOUNDS) {
    if (skeleton.length >= length) add(`sound ${skeleton.slice(0, length)}`, weight);
  }
}

/** Consonants shared from the beginning → how much that says. */
const SHARED_SOUNDS = [
  [3, 0.3],
  [4, 0.6],
  [5, 1],
] as const;

/** Words of one language share their beginning, whatever ending they carry. */
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
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
