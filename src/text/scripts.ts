/** ISO 15924 codes of the scripts that the packs use; `Zyyy` is everything without a script of its own (digits, marks). */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Arab'
  | 'Hebr'
  | 'Deva'
  | 'Armn'
  | 'Geor'
  | 'Hani'
  | 'Hira'
  | 'Kana'
  | 'Hang'
  | 'Zyyy'
  | 'Zzzz';

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Zyyy', /[\p{Script=Common}\p{Script=Inherited}]/u],
];

/** @param character one code point; of a longer string the first counts */
export function scriptOf(character: string): Script {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return isAsciiLetter(code) ? 'Latn' : 'Zyyy';
  const cached = CACHE.get(code);
  if (cached) return cached;
  const first = String.fromCodePoint(code);
  const script = TESTS.find(([, test]) => test.test(first))?.[0] ?? 'Zzzz';
  if (CACHE.size < 65_536) CACHE.set(code, script);
  return script;
}

const CACHE = new Map<number, Script>();

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The script that most letters of the text are in; `Zyyy` where there are none. Samples at most the first `limit` units. */
export function mainScript(text: string, limit = 2_000): Script {
  return SCRIPTS[mainScriptNumber(text, limit)] ?? 'Zyyy';
}

/** The same as a place in `SCRIPTS`. */
export function mainScriptNumber(text: string, limit = 2_000): number {
  const end = Math.min(text.length, limit);
  COUNTS.fill(0);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    let script = (NUMBERS[code] ?? 0) - 1;
    if (script < 0) script = learnNumber(text.slice(at, Math.min(at + 2, end)), code);
    // The second half of a pair was counted with the first.
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
    if (script !== COMMON) COUNTS[script] = (COUNTS[script] ?? 0) + 1;
  }
  return mostCounted(text, end);
}

/** Of two that are as frequent the one that stands first. */
function mostCounted(text: string, end: number): number {
  let [best, most, isTie] = [COMMON, 0, false];
  for (let script = 0; script < COUNTS.length; script++) {
    const count = COUNTS[script] ?? 0;
    if (count > 0 && count === most) isTie = true;
    if (count > most) [best, most, isTie] = [script, count, false];
  }
  if (!isTie) return best;
  for (const character of text.slice(0, end)) {
    const script = SCRIPTS.indexOf(scriptOf(character));
    if (COUNTS[script] === most && script !== COMMON) return script;
  }
  return best;
}

function learnNumber(beginning: string, code: number): number {
  const number = SCRIPTS.indexOf(scriptOf(beginning));
  if (code < 0xd800 || code > 0xdfff) NUMBERS[code] = number + 1;
  return number;
}

/** All of them; a place in this list is a script's number. */
export const SCRIPTS: readonly Script[] = [...TESTS.map(([script]) => script), 'Zzzz'];
const COMMON = SCRIPTS.indexOf('Zyyy');
/** By UTF-16 unit: the script's number and one; 0 where it has not been asked for yet, and for halves of pairs. */
const NUMBERS = new Uint8Array(0x10000);
const COUNTS = new Int32Array(SCRIPTS.length);

/** Letters that look alike, by the script that the right letter is in (a selection of Unicode's confusables). */
export const LOOKALIKES: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  Cyrl: twins('ABCEHIJKMOPSTXYaceijopsxy', 'АВСЕНІЈКМОРЅТХУасеіјорѕху'),
  Latn: {
    ...twins('АВСЕНІЈКМОРЅТХУасеіјорѕху', 'ABCEHIJKMOPSTXYaceijopsxy'),
    ...twins('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  },
  Grek: twins('ABEZHIKMNOPTYXo', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'),
};

function twins(from: string, to: string): Readonly<Record<string, string>> {
  const right = [...to];
  return Object.fromEntries([...from].map((letter, at) => [letter, right[at] ?? letter]));
}
