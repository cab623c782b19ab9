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
  const counts = new Map<Script, number>();
  for (const character of text.slice(0, limit)) {
    const script = scriptOf(character);
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Zyyy';
}

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
