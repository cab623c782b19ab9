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
  /** Dictionary forms that the written word may be a case of; none where the language has no cases. */
  readonly bases: Iterable<string>;
  /** A place or a person known all over the world: languages change the vowel at the end of such names alone. */
  readonly isKnown: boolean;
  /** A person's family name keeps its double letters. */
  readonly keepsDoubles: boolean;
}

/**
 * Whether one spelling can be the other's in another language of the script: by the habits of spelling alone, with an ending
 * more, as the base of a case, or with a different vowel at the end.
 */
export function isRespelling(
  name: string,
  written: string,
  { bases, isKnown, keepsDoubles }: RespellingOptions,
): boolean {
  if (name.includes(CEDILLA) || written.includes(CEDILLA))
    return HISSED.some((letter) => {
      const [a, b] = [name, written].map((text) => text.replaceAll(CEDILLA, letter));
      return isRespelling(a ?? name, b ?? written, { bases, isKnown, keepsDoubles });
    });
  const [a, b] = [commonSpelling(name, keepsDoubles), commonSpelling(written, keepsDoubles)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [lost, won] = [a.slice(shared), b.slice(shared)];
  if (shared < 3) return false;
  if (lost === '') return won.length <= LONGEST_ENDING && ENDING.test(won);
  for (const base of bases) if (commonSpelling(base, keepsDoubles) === a) return true;
  if (won === '' && LOST_ALONE.includes(lost)) return true;
  if (!isKnown) return false;
  return (VOWELS_LOST.test(lost) && VOWELS_WON.test(won)) || isAdapted(name, written);
}

/**
 * Francfort, Fráncfort, Francoforte: other vowels where the language shows in the consonants, in an accent or in one vowel more; a slip
 * changes but one of them.
 */
function isAdapted(name: string, written: string): boolean {
  if (consonantsOf(commonSpelling(name)) !== consonantsOf(commonSpelling(written))) return false;
  return consonantsOf(name) !== consonantsOf(written) || written.length > name.length;
}

function consonantsOf(spelling: string): string {
  return spelling.replace(/[aeiou]/gu, '');
}

const CEDILLA = 'ç';
/** How other languages write it: Curacao, Azores and Mozambique, Curasao. */
const HISSED = ['c', 'z', 's'];
const LONGEST_ENDING = 4;
/** With a consonant of those that endings begin with: -s, -n, -ka, -mi. An apostrophe parts it from a foreign name. */
const ENDING = /^'?(?:[aeioucmsn].*|)$/u;
/** Ladbrokes, Ladbroke. */
const LOST_ALONE = 'aeious';
/** Barcelone, Europa. */
const VOWELS_LOST = /^[aeiou]$/u;
const VOWELS_WON = /^[aeiou]{0,2}[ns]?$/u;
