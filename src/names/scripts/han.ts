import { PINYIN } from './pinyin.js';

// Chinese writes a foreign consonant as a whole syllable (特 te, 斯 si, 夫 fu): such vowels are marked as ones that may be silent.
const INITIALS: Readonly<Record<string, string>> = {
  b: '!', p: 'p', m: 'm', f: 'F', d: '?', t: 't', n: 'n', l: 'R', g: 'g', k: 'k', h: 'x', j: '&', q: '7', x: '@', zh: '6', ch: 'C', sh: 'S', r: 'r',
  z: '6', c: 'c', s: 'O', w: 'w', y: 'j',
}; // prettier-ignore
const FINALS: Readonly<Record<string, string>> = {
  a: 'a', o: 'o', e: '4', i: 'i', u: '1', v: 'y', ai: '03', ei: 'e3', ao: '5o', ou: 'o1', an: 'aN', en: '4N', ang: 'aN', eng: '4N', ong: 'oN', er: '*',
  ia: '3a', ie: '3e', iao: '35o', iu: 'iu', ian: '3aN', in: 'iN', iang: '3aN', ing: 'iN', iong: '3oN', ua: 'ua', uo: 'o', uai: 'uai', ui: 'w4i', uan: 'uaN',
  un: 'uN', uang: 'uaN', ue: 'ue', ve: 'ue',
}; // prettier-ignore
const BARE_AFTER_SIBILANT = new Set(['s', 'z', 'c', 'sh', 'zh', 'ch', 'r', 'q', 'j', 'x']);

let readings: Map<string, string> | undefined;

/** Mandarin reading, without tones. */
export function pinyinOf(character: string): string | undefined {
  readings ??= new Map(
    Object.entries(PINYIN).flatMap(([syllable, list]) => [...list].map((c): [string, string] => [c, syllable])),
  );
  readings.set('勒', 'le'); // lei by itself, le in names
  return readings.get(character);
}

export function readHan(word: string): string {
  return Array.from(word, (character) => soundsOfSyllable(pinyinOf(character) ?? '')).join('');
}

function soundsOfSyllable(syllable: string): string {
  if (syllable === 'yi') return 'i';
  if (syllable === 'wu') return 'u';
  if (syllable === 'yu') return 'ju';
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])/u.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  const vowel = final === 'i' && BARE_AFTER_SIBILANT.has(initial) ? '3' : (FINALS[final] ?? '');
  if (initial === 'h' && vowel.startsWith('u')) return `%${vowel}`;
  return (INITIALS[initial] ?? '') + vowel;
}
