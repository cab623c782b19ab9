import { absenceCosts, substitutionCosts } from './sound-costs.js';

/** The first sound of a name is the one least often lost. */
const INITIAL_WEIGHT = 1.5;
const WIDTH = 64;
const ROWS = [new Float64Array(WIDTH), new Float64Array(WIDTH)] as const;
const ADDED = new Float64Array(WIDTH);
const CODES = new Uint16Array(WIDTH);

/**
 * How far two sound strings are apart, from 0 (the same) to 1 (nothing in common).
 * @param unwritten one of the two is in a script that writes few vowels
 * @param most what is further apart need not be measured: then it is 1
 */
export function soundDistance(a: string, b: string, unwritten = false, most = 1): number {
  if (a === b) return a === '' ? 1 : 0;
  if (a === '' || b === '') return 1;
  const weight = weightOf(a, unwritten) + weightOf(b, unwritten);
  if (most < 1 && openingCost(a, b, unwritten) > most * weight) return 1;
  return Math.min(1, editCost(a, b, unwritten, most * weight) / weight);
}

/** What the first sounds cost at the least: the one stands for the other, or one of them is absent. */
function openingCost(a: string, b: string, unwritten: boolean): number {
  const [x, y] = [a.charCodeAt(0), b.charCodeAt(0)];
  const absent = absenceCosts(unwritten);
  const change = substitutionCosts()[x * 128 + y] ?? 2;
  return INITIAL_WEIGHT * Math.min(change, absent[x] ?? 0, absent[y] ?? 0);
}

/** The cost of the cheapest way from one sound string to the other. @param most what costs more need not be worked out */
export function editCost(a: string, b: string, unwritten: boolean, most = Infinity): number {
  const costs = substitutionCosts();
  const absent = absenceCosts(unwritten);
  const columns = Math.min(b.length, WIDTH - 1);
  let [above, current] = ROWS;
  above[0] = 0;
  for (let j = 1; j <= columns; j++) {
    const code = b.charCodeAt(j - 1);
    CODES[j] = code;
    ADDED[j] = (absent[code] ?? 0) * (j === 1 ? INITIAL_WEIGHT : 1);
    above[j] = (above[j - 1] ?? 0) + (ADDED[j] ?? 0);
  }
  const rows = Math.min(a.length, WIDTH - 1);
  for (let i = 1; i <= rows; i++) {
    const code = a.charCodeAt(i - 1);
    const missing = (absent[code] ?? 0) * (i === 1 ? INITIAL_WEIGHT : 1);
    let diagonal = above[0] ?? 0;
    let left = diagonal + missing;
    let least = left;
    let start = i === 1 ? INITIAL_WEIGHT : 1;
    current[0] = left;
    for (let j = 1; j <= columns; j++) {
      const up = above[j] ?? 0;
      const change = diagonal + (costs[code * 128 + (CODES[j] ?? 0)] ?? 2) * start;
      const drop = up + missing;
      const add = left + (ADDED[j] ?? 0);
      left = change < drop ? (change < add ? change : add) : drop < add ? drop : add;
      current[j] = left;
      if (left < least) least = left;
      diagonal = up;
      start = 1;
    }
    if (least > most) return Infinity;
    [above, current] = [current, above];
  }
  return above[columns] ?? 0;
}

/** What the whole string would cost, were it absent. */
export function weightOf(sounds: string, unwritten: boolean): number {
  const absent = absenceCosts(unwritten);
  let weight = 0.2;
  for (let i = 0; i < sounds.length; i++) weight += absent[sounds.charCodeAt(i)] ?? 0;
  return weight;
}
