import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { weightOf } from './sound-distance.js';

/** Where in a longer string of sounds a name is heard, and how far from it: 0 (the same) to 1 (nothing in common). */
export interface SoundWithin {
  readonly distance: number;
  /** Where it ends, in characters of the longer string. */
  readonly end: number;
}

const WIDTH = 64;
let above = new Float64Array(WIDTH);
let current = new Float64Array(WIDTH);

/**
 * A name inside text that parts no words (Chinese, Japanese) or is written together with its neighbours: what stands before
 * and after it costs nothing.
 * @param unwritten one of the two is in a script that writes few vowels
 * @param most what is further apart need not be measured: then the distance is 1
 */
export function soundWithin(name: string, text: string, unwritten = false, most = 1): SoundWithin {
  if (name === '' || text === '') return { distance: 1, end: 0 };
  const costs = substitutionCosts();
  const absent = absenceCosts(unwritten);
  const weight = 2 * weightOf(name, unwritten);
  if (above.length <= text.length) {
    above = new Float64Array(text.length * 2);
    current = new Float64Array(text.length * 2);
  }
  above.fill(0, 0, text.length + 1);
  for (let i = 1; i <= name.length; i++) {
    const code = name.charCodeAt(i - 1);
    const missing = absent[code] ?? 0;
    let least = (above[0] ?? 0) + missing;
    current[0] = least;
    for (let j = 1; j <= text.length; j++) {
      const other = text.charCodeAt(j - 1);
      const change = (above[j - 1] ?? 0) + (costs[code * 128 + other] ?? 2);
      const drop = (above[j] ?? 0) + missing;
      const add = (current[j - 1] ?? 0) + (absent[other] ?? 0);
      const cost = change < drop ? (change < add ? change : add) : drop < add ? drop : add;
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most * weight) return { distance: 1, end: 0 };
    [above, current] = [current, above];
  }
  let end = 0;
  for (let j = 1; j <= text.length; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
  return { distance: Math.min(1, (above[end] ?? 0) / weight), end };
}
