import type { Proposal } from './extractor.js';
import { quantityOf, readAmount, type Amount } from '../amount.js';
import { isCapital, type Reading } from '../reading.js';
import { isWhole, toNumber } from '../value.js';

/** "21-year-old", "aged 21", "21-річний", "Jane Doe, 37,". */
export function extractAge(reading: Reading, at: number): Proposal | undefined {
  const amount = readAmount(reading, at);
  if (!amount || amount.ordinal || !isWhole(amount.value) || toNumber(amount.value) > 130) return undefined;
  const last = wordAfter(reading, amount);
  const end = last === undefined ? amount.end : (reading.items[last]?.end ?? amount.end);
  if (last === undefined && !isAfterAgeWord(reading, at) && !isAfterName(reading, amount)) return undefined;
  const fact = { kind: 'age' as const, ...quantityOf(reading, amount, amount.start, end), unit: 'year' };
  return { first: amount.first, last: last ?? amount.last, fact };
}

function wordAfter({ items }: Reading, { first, last, value }: Amount): number | undefined {
  const hyphen = items[last + 1]?.norm === '-' && !items[last + 1]?.gap ? 1 : 0;
  const word = items[last + 1 + hyphen];
  // "три роки" is an age only where a word before says so.
  const isBareYears = word?.sense.units !== undefined && !/\s|-/u.test(word.norm);
  // "20대" are the twenties of a life, "3대" three machines.
  if (word?.sense.lifeDecade && toNumber(value) % 10 !== 0) return undefined;
  const isAge = word?.sense.ageAfter && (!isBareYears || items[first - 1]?.sense.ageBefore === true);
  return isAge ? last + 1 + hyphen : undefined;
}

/** Not where a unit follows: "at the age of 5 months". */
function isAfterAgeWord({ items }: Reading, at: number): boolean {
  const word = items[at - 1];
  // "de" and "mit" are too common to tell an age by themselves.
  const isTelling = (word?.norm.length ?? 0) > 3 || /^\p{Script=Hebrew}/u.test(word?.norm ?? '');
  return word?.sense.ageBefore === true && isTelling && !items[at + 1]?.sense.units;
}

/** "Name, 37, …" */
function isAfterName(reading: Reading, { first, last, spelled, value }: Amount): boolean {
  const { items } = reading;
  const [name, comma, close] = [items[first - 2], items[first - 1], items[last + 1]];
  if (spelled || name?.kind !== 'word' || comma?.norm !== ',' || !items[first]?.gap) return false;
  if (name.sense.month !== undefined || name.sense.weekday !== undefined) return false;
  return isCapital(reading, name) && (close?.norm === ',' || close?.norm === '.') && toNumber(value) >= 5;
}
