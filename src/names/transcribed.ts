import type { NameRules } from '../languages/pack.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { isSameLanguage } from './same-language.js';

/**
 * Whether two spellings in Latin letters are one name from another script, each as its language writes it: Terekhov, Terechow and
 * Terehov, Shoigu and Schoigu, Khamenei and Jamenei. A case ending of either is taken off.
 */
export function areTranscriptions(a: HeardWord, b: HeardWord): boolean {
  if (a.script !== 'Latn' || b.script !== 'Latn' || !a.language || !b.language) return false;
  if (isSameLanguage(a.language, b.language)) return false;
  const [few, many] = a.readings.size <= b.readings.size ? [a.readings, b.readings] : [b.readings, a.readings];
  for (const [reading, spelling] of few) {
    const other = many.get(reading);
    if (other !== undefined && isAnotherSpelling(spelling, other)) return true;
  }
  return false;
}

/** What a word or one that it may be a case of stands for in English romanisation, and that word. */
export function readingsOf(
  folded: string,
  bases: Iterable<string>,
  rules: NameRules | undefined,
): ReadonlyMap<string, string> {
  // As in English too: newsrooms everywhere take names over from its wires.
  const tables = rules?.transcribes ? [rules.transcribes, ENGLISH] : [ENGLISH];
  const readings = new Map<string, string>();
  for (const word of [folded, ...bases])
    for (const reading of tables.flatMap((table) => read(word, table)).map((each) => levelled(each)))
      if (!readings.has(reading)) readings.set(reading, word);
  return readings;
}

/**
 * Whether two words in Latin letters are one Cyrillic word by two systems of romanisation: Zelensky, Zelenskyy and Zelenskyi, Yevgeny
 * and Evgenii. They write й, ы, я, ю, є and soft signs each in its own way, and the other letters alike.
 */
export function areRomanisations(a: HeardWord, b: HeardWord): boolean {
  return a.script === 'Latn' && b.script === 'Latn' && withoutYods(a.plain) === withoutYods(b.plain);
}

function withoutYods(plain: string): string {
  return plain
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('x', 'ks')
    .replace(/[ijy]+/gu, 'i')
    .replaceAll('ie', 'e');
}

/** What is written alike was told by its letters: there the ending would be wrong. */
function isAnotherSpelling(a: string, b: string): boolean {
  return a !== b && !isOneHiss(a, b);
}

/** Arisona: a German s stands for z in Selenskyj, but alone inside a word it is a slip. */
function isOneHiss(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && a.replaceAll('z', 's') === b.replaceAll('z', 's');
}

/** How English would write what a word of this language transcribes, the likeliest first; none where it writes the same way. */
export function transcriptionsOf(folded: string, rules: NameRules | undefined): readonly string[] {
  return rules?.transcribes ? read(folded, rules.transcribes).slice(0, MOST_TRANSCRIPTIONS) : [];
}

const MOST_TRANSCRIPTIONS = 2;

/** All that a word may stand for, letter by letter, the longest group of letters first. */
function read(word: string, table: Readonly<Record<string, string>>): readonly string[] {
  let readings = [''];
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at);
    const group = LENGTHS.map((length) => rest.slice(0, length)).find((letters) => table[letters] !== undefined);
    const letters = group ?? rest.charAt(0);
    const sounds = table[letters]?.split(' ') ?? [ENGLISH[withoutMarks(letters)] ?? withoutMarks(letters)];
    if (readings.length * sounds.length <= MOST_READINGS)
      readings = readings.flatMap((reading) => sounds.map((sound) => reading + sound));
    else readings = readings.map((reading) => reading + (sounds[0] ?? ''));
    at += letters.length;
  }
  return readings;
}

const LENGTHS = [7, 6, 5, 4, 3, 2, 1];
const MOST_READINGS = 64;

/** The customary English romanisation; the tables of the packs tell what stands in its place. */
const ENGLISH: Readonly<Record<string, string>> = {
  ch: 'ch', tch: 'ch', sh: 'sh', zh: 'zh', kh: 'kh', ts: 'ts', ck: 'k', ph: 'f', c: 'k', q: 'k', qu: 'k', x: 'ks', w: 'v', y: 'i', j: 'dzh',
  dj: 'dzh', š: 'sh', č: 'ch', ž: 'zh',
}; // prettier-ignore

/** What one name has now and now not in all of them: soft signs, y beside a vowel, zhzh, the Ukrainian h for g and -iv for -ov. */
function levelled(reading: string): string {
  return reading
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('g', 'h')
    .replace(/(.{2})\1+/gu, '$1')
    .replace(/i+/gu, 'i')
    .replace(/i?[eo]v$|iv$/u, 'ov');
}
