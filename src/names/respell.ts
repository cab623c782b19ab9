import { withoutMarks } from './fold.js';

/**
 * What is left of a Latin spelling when the habits of single languages are taken off: Waszyngton and Washington, Jakarta and
 * Yakarta, Mexiko and México come out alike, Ryder and Ryter do not.
 * @param folded as `foldWord` gives it
 */
export function commonSpelling(folded: string, keepsDoubles = false): string {
  let text = withoutMarks(folded);
  for (const [written, common] of HABITS) text = text.replaceAll(written, common);
  return keepsDoubles ? text : text.replace(/(.)\1+/gu, '$1');
}

// In this order: what comes later sees what came before.
const HABITS: readonly (readonly [written: string, common: string])[] = [
  ['tsch', 'c'], ['sch', 's'], ['sz', 's'], ['sh', 's'], ['cz', 'c'], ['tch', 'c'], ['ch', 'c'], ['ck', 'c'], ['que', 'c'], ['qu', 'c'], ['k', 'c'], ['q', 'c'],
  ['dzh', 'i'], ['dž', 'i'], ['dj', 'i'], ['zh', 'z'], ['ph', 'f'], ['x', 'cs'], ['gu', 'g'], ['ou', 'u'], ['oo', 'u'], ['oe', 'o'], ['ue', 'u'], ['ae', 'a'], ['w', 'v'],
  ['y', 'i'], ['j', 'i'], ['h', ''],
]; // prettier-ignore

export interface RespellingOptions {
  /** The language has case endings, so that more may follow. */
  readonly inflects: boolean;
  /** A person's family name keeps its double letters. */
  readonly keepsDoubles: boolean;
}

/**
 * Whether one spelling can be the other's in another language of the script: a different vowel at the end, an ending.
 */
export function isRespelling(name: string, written: string, { inflects, keepsDoubles }: RespellingOptions): boolean {
  const [a, b] = [commonSpelling(name, keepsDoubles), commonSpelling(written, keepsDoubles)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [lost, won] = [a.slice(shared), b.slice(shared)];
  if (shared < 3) return false;
  if (lost === '') return won.length <= LONGEST_ENDING;
  if (inflects) return lost.length <= 1 && won.length <= LONGEST_ENDING;
  return [...lost, ...won].every((letter) => FINAL.includes(letter)) && lost.length <= 2 && won.length <= 2;
}

const LONGEST_ENDING = 4;
const FINAL = 'aeious';
