import { absenceCosts, substitutionCosts } from './sound-costs.js';

/**
 * Consonants that no script takes for each other, where each has a letter of its own: a Ryder is never a Райтер, a Menga no
 * Ненга.
 * @param unwritten one of the two is in a script that writes few vowels
 * @param showsVowels the vowels of the one show in those of the other
 * @returns the pairs that stand against each other in the cheapest way from one sound string to the other
 */
export function wrongSounds(a: string, b: string, unwritten = false, showsVowels = false): readonly string[] {
  const costs = substitutionCosts();
  const absent = absenceCosts(unwritten);
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      const drop = i > 0 ? (table[(i - 1) * width + j] ?? 0) + (absent[a.charCodeAt(i - 1)] ?? 0) : Infinity;
      const add = j > 0 ? (table[i * width + j - 1] ?? 0) + (absent[b.charCodeAt(j - 1)] ?? 0) : Infinity;
      const change =
        i > 0 && j > 0
          ? (table[(i - 1) * width + j - 1] ?? 0) + (costs[a.charCodeAt(i - 1) * 128 + b.charCodeAt(j - 1)] ?? 2)
          : Infinity;
      table[i * width + j] = Math.min(drop, add, change);
    }
  }
  const wrong: string[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const here = table[i * width + j] ?? 0;
    const cost = costs[a.charCodeAt(i - 1) * 128 + b.charCodeAt(j - 1)] ?? 2;
    if (Math.abs(here - (table[(i - 1) * width + j - 1] ?? 0) - cost) < 1e-9) {
      const pair = `${a.charAt(i - 1)}${b.charAt(j - 1)}`;
      if (NEVER.has(pair) || (showsVowels && isWrongVowel(pair, a.charAt(i - 2), a.charAt(i)))) wrong.push(pair);
      i--;
      j--;
    } else if (Math.abs(here - (table[(i - 1) * width + j] ?? 0) - (absent[a.charCodeAt(i - 1)] ?? 0)) < 1e-9) i--;
    else j--;
  }
  return wrong;
}

const NEVER: ReadonlySet<string> = new Set(
  ['mn', 'lr', 'pb', 'td', 'kg', 'ml', 'nl', 'mr', 'nr', 'pt', 'tk', 'bd', 'bt', 'bm', '#l', 'kK'].flatMap((pair) => [pair, [...pair].reverse().join('')]),
); // prettier-ignore

/**
 * A vowel between two consonants that leave it alone: the o of Norton is never an а. What w, l, r, n and other vowels make of it
 * (Watson, Hall, Firth, Lupin, Brown) is another matter.
 */
function isWrongVowel(pair: string, before: string, after: string): boolean {
  const spoilt = WRONG_VOWELS[pair];
  return spoilt !== undefined && CONSONANT.test(before) && CONSONANT.test(after) && !spoilt.test(before + after);
}

const CONSONANT = /^[a-zA-Z<>=#]$/u;
/** By pair of vowels: the neighbours that account for it. */
const WRONG_VOWELS: Readonly<Record<string, RegExp>> = {
  oa: /[aeiouyjwWAEq]/u,
  ao: /[aeiouyjwWAEql]/u,
  ie: /[aeiouyjwWAEqrnN#]/u,
  ye: /[aeiouyjwWAEqrnN#]/u,
  yo: /[aeiouyjwWAEqrnN#]/u,
};
