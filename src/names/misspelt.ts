import type { LanguagePack } from '../languages/pack.js';
import { countryOf, namesOfCountry } from './countries.js';
import { withoutMarks } from './fold.js';
import { wordsOf } from './words.js';

/**
 * One or two letters are others, and all else is the same: a slip of the keyboard. A word that another language makes its own
 * changes its length, its ending or gets an accent.
 */
export function isMisspelt(right: string, written: string): boolean {
  const { length } = right;
  // An accent is the other language's own, and so is the ending of membre and ministre.
  if (withoutMarks(right) === right && withoutMarks(written) !== written) return false;
  if (right.replace(/er(?=s?$)/u, 're') === written) return false;
  if (ADAPTED.some((pair) => exchanges(pair, right, written))) return false;
  if (length !== written.length || length < SHORTEST || right.at(-1) !== written.at(-1)) return false;
  const wrong = lettersApart(right, written, length);
  return wrong === 1 || (wrong === 2 && length > SHORTEST && right.startsWith(written.charAt(0)));
}

/** What languages exchange when they make a word their own: President and Prezydent, National and Nacional, Music and Musik. */
const ADAPTED = ['cz', 'ct', 'sz', 'iy', 'ck', 'vw', 'gj', 'fv', 'ae', 'ij', 'kq', 'sx'];

function exchanges(pair: string, a: string, b: string): boolean {
  for (let at = 0; at < a.length; at++)
    if (a[at] !== b[at] && pair.includes(a.charAt(at)) && pair.includes(b.charAt(at))) return true;
  return false;
}

const SHORTEST = 5;
/** A case ending is left aside. */
const ENDING = 2;
const SHORTEST_COUNTRY = 6;

/**
 * A country's name with a wrong letter before its ending: what the CLDR writes is right.
 * @param codes of the countries that it may be
 */
export function isMisspeltCountry(folded: string, codes: readonly string[], pack: LanguagePack): boolean {
  if (countryOf(folded, pack) !== undefined) return false;
  const written = withoutMarks(folded);
  const names = codes.flatMap((code) => namesOfCountry(code, pack)).flatMap((name) => wordsOf(name));
  const apart = names.map((name) => {
    const right = withoutMarks(name.folded);
    const shorter = Math.min(right.length, written.length);
    const isAlike = shorter >= SHORTEST_COUNTRY && Math.abs(right.length - written.length) <= ENDING;
    const compared = shorter - ENDING;
    // The letter before the ending is the ending's too: Japonska, Japoncem.
    if (!isAlike || right[0] !== written[0] || right[compared - 1] !== written[compared - 1]) return Infinity;
    const wrong = lettersApart(right, written, compared);
    return wrong <= (shorter > SHORTEST_COUNTRY + 1 ? 2 : 1) ? wrong : Infinity;
  });
  const least = Math.min(...apart);
  return least > 0 && least < Infinity;
}

function lettersApart(a: string, b: string, length: number): number {
  let apart = 0;
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) apart++;
  return apart;
}
