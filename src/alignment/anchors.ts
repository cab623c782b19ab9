import type { Fact } from '../facts/fact.js';
import { skeletonOf, soundsOf } from '../names/sounds.js';
import { tokenise } from '../text/words.js';
import { fold } from '../text/fold.js';
import type { ReadSegment, Reading } from './pair.js';

/** What ties a segment to its rendering: the weight says how telling a shared one is. */
export type Anchors = ReadonlyMap<string, number>;

const WEIGHT = { entry: 3, figure: 3, smallNumber: 1, word: 1 };

/**
 * Values and names tie any two languages; words tie a language to itself, and words that sound alike tie the rest.
 * @param sameLanguage whether the other text is in this text's language
 */
export function anchorsOf(segment: ReadSegment, reading: Reading, sameLanguage: boolean): Anchors {
  const anchors = new Map<string, number>();
  const add = (key: string, weight: number) => anchors.set(key, Math.max(weight, anchors.get(key) ?? 0));
  for (const fact of segment.facts)
    for (const key of factKeys(fact)) add(key, isSmall(fact) ? WEIGHT.smallNumber : WEIGHT.figure);
  for (const name of segment.names) if (name.matches[0]) add(`entry ${name.matches[0].entry}`, WEIGHT.entry);
  for (const word of tokenise(segment.text.text)) {
    const text = segment.text.text.slice(word.start, word.end);
    if (sameLanguage) add(`word ${stem(fold(text))}`, WEIGHT.word);
    else addSound(text, reading, add);
  }
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
  [3, 0.4],
  [4, 0.8],
  [5, 1],
] as const;

/** Words of one language share their beginning, whatever ending they carry. */
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
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
