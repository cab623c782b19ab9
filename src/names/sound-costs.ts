/**
 * A word's sounds are a string, one character a sound. Small letters are single sounds: a e i o u y (ü, ɨ), j (yes), S (ship),
 * Z (pleasure), C (chip), J (jet), c (its), x (loch), T (thin), and the rest as in English. The other characters are what a
 * script leaves open: Hebrew ו may be u, o, v or w. Their cost against a sound is that of their nearest member.
 */
const OPEN_SOUNDS: Readonly<Record<string, string>> = {
  R: 'rl', // no such difference in Japanese, Korean and Chinese
  N: 'nm', // a closing nasal
  W: 'uovw', // vav, waw
  Y: 'ije', // yod, ya
  A: 'aeoiu', // alef
  H: 'hae', // he at a word's end
  E: 'aeoi', // ayin
  B: 'bvp', // bet, Arabic b for p and v
  P: 'pf', // pe, Korean p for f
  F: 'fv',
  G: 'gJZ', // gim, Latin g before e and i
  Q: 'kg', // qaf
  L: 'kx', // kaf
  M: 'Ss', // shin
  D: 'cs', // tsade
  X: 'CxkS', // Latin ch
  I: 'JjZxh', // Latin j
  V: 'scCTk', // Latin c before e and i
  K: 'gh', // Cyrillic г, also for a foreign h
  U: 'zJZ', // Japanese z and j
  O: 'sTS', // Japanese and Korean s
  q: 'oe', // ö
  '0': 'ae', // ä
  '1': 'u', // vowels that only part or close consonants (kana, hangul, Chinese, a silent e)
  '2': 'o',
  '3': 'i',
  '4': 'e',
  '5': 'a',
  '6': 'JCZczd', // Korean j, Chinese zh and z
  '7': 'CkcJ', // Chinese q
  '8': 'g', // ğ, a g that may be silent
  '9': 'w', // a w that may be silent
  '@': 'Sxhsk', // Chinese x
  '&': 'kgJcCZ', // Chinese j
  '%': 'hfx', // h for f
  '!': 'pb', // Chinese b, Korean b
  '?': 'dt', // Chinese d
  '*': 'rla', // Chinese er
  '+': 'bmv', // Greek μπ
  '#': 'r', // r before a consonant or at the end: often unheard
  '~': 'oea', // Korean eo
  '<': 's', // an s, t, d at the end that may be silent (French) or fall away (Latin -us in Russian)
  '>': 't',
  '=': 'd',
};

const VOWELS = 'aeiouy';
const OPEN_VOWELS = 'AEq012345~';

/** Cost of one sound for another; unlisted: 1, and 2 between a vowel and a consonant. */
const CLOSE: readonly (readonly [pairs: string, cost: number])[] = [
  ['vw iy', 0.05],
  ['hx sz ij uw', 0.12],
  ['ei ou uy', 0.15],
  ['ao ae ey SZ fv', 0.2],
  ['au JZ CJ bp dt gk Tt cz cs', 0.25],
  ['eo ai bv Ts TS cC gx kx CS jJ Sz uv ow ej sS', 0.3],
  ['au iu eu io oy ay', 0.3],
  ['fp fT gh lr mn Zz Cs Jz Jd Ct Zs Td Tz', 0.42],
  ['gJ hf jZ kC hJ bm hk kc vb bf bw tc dz cS', 0.5],
];

/** What it costs that a sound has no counterpart; unlisted consonants: 0.8, vowels: 0.3. */
const ABSENT: Readonly<Record<string, number>> = {
  ...{ h: 0.25, j: 0.15, w: 0.4, r: 0.6, R: 0.6, x: 0.6, v: 0.7, n: 0.75, N: 0.7, '*': 0.35 },
  ...{ A: 0.1, E: 0.12, H: 0.15, W: 0.35, Y: 0.25, q: 0.3, '0': 0.3, K: 0.7, '%': 0.4 },
  ...{
    '1': 0.06,
    '2': 0.06,
    '3': 0.08,
    '4': 0.06,
    '5': 0.08,
    '8': 0.3,
    '9': 0.12,
    '#': 0.3,
    '<': 0.35,
    '>': 0.35,
    '=': 0.35,
  },
};
/** A member of an open sound stands a little further off than the sound itself. */
const OPENNESS = 0.03;
/** In a script that writes few vowels the other side's vowels are expected to be lost. */
const UNWRITTEN_VOWEL = 0.06;
const SIZE = 128;

let table: Float64Array | undefined;

/** @returns cost at `a * 128 + b`, by char code; symmetrical */
export function substitutionCosts(): Float64Array {
  return (table ??= buildTable());
}

export function absenceCost(sound: string): number {
  return ABSENT[sound] ?? (isVowel(sound) ? 0.3 : 0.8);
}

let absences: Float64Array | undefined;
let abjadAbsences: Float64Array | undefined;

/** Cost by char code. @param unwritten one side writes few vowels */
export function absenceCosts(unwritten: boolean): Float64Array {
  absences ??= Float64Array.from({ length: SIZE }, (_, code) => absenceCost(String.fromCharCode(code)));
  abjadAbsences ??= absences.map((cost, code) =>
    isVowel(String.fromCharCode(code)) ? Math.min(cost, UNWRITTEN_VOWEL) : cost,
  );
  return unwritten ? abjadAbsences : absences;
}

export function isVowel(sound: string): boolean {
  return VOWELS.includes(sound) || OPEN_VOWELS.includes(sound);
}

/** By the code of a sound: the class that a consonant falls in when only the skeleton counts; '' for what may be silent. */
export const SKELETON_CLASSES = classesOf({
  p: 'bpfvBPF!+',
  t: 'dtT?=>',
  k: 'gkxQLK8&7X%',
  s: 'szSZCJcGMDVUO6@I<',
  r: 'rlR*#',
  n: 'nmN',
});

/** The same in ten classes, for two words in one script. */
export const FINE_SKELETON_CLASSES = classesOf({
  ...{ p: 'bpBP!+', f: 'fvF', t: 'dtT?=>', k: 'gkxQLK8&7X%', s: 'szVUO<', S: 'SZCJcGMD6@I', r: 'rR*#', l: 'l' },
  ...{ n: 'nN', m: 'm' },
});

function classesOf(classes: Readonly<Record<string, string>>): readonly string[] {
  const byCode = new Array<string>(SIZE).fill('');
  for (const [name, members] of Object.entries(classes)) for (const one of members) byCode[one.charCodeAt(0)] = name;
  return byCode;
}

function buildTable(): Float64Array {
  const base = new Map<string, number>();
  for (const [pairs, cost] of CLOSE) {
    for (const pair of pairs.split(' ')) {
      const [a = '', b = ''] = pair;
      if (!base.has(a + b)) base.set(a + b, cost).set(b + a, cost);
    }
  }
  const single = (a: string, b: string): number => {
    if (a === b) return 0;
    return base.get(a + b) ?? (isVowel(a) === isVowel(b) ? (isVowel(a) ? 0.35 : 1) : 2);
  };
  const members = (sound: string) => OPEN_SOUNDS[sound] ?? sound;
  const costs = new Float64Array(SIZE * SIZE).fill(2);
  for (let a = 33; a < SIZE; a++) {
    for (let b = 33; b <= a; b++) {
      const [x, y] = [String.fromCharCode(a), String.fromCharCode(b)];
      let nearest = Infinity;
      for (const m of members(x)) for (const n of members(y)) nearest = Math.min(nearest, single(m, n));
      const cost = a === b ? 0 : nearest + (OPEN_SOUNDS[x] ? OPENNESS : 0) + (OPEN_SOUNDS[y] ? OPENNESS : 0);
      costs[a * SIZE + b] = costs[b * SIZE + a] = cost;
    }
  }
  return costs;
}
