const FIRST = 0xac00;
const LAST = 0xd7a3;
// In the order of the Unicode jamo: 19 openings, 21 vowels, 28 closings (the first is none).
const OPENINGS = ['Q', 'k', 'n', '?', 't', 'R', 'm', 'B', 'p', 'O', 's', '', '6', '6', 'C', 'k', 't', 'P', '%'];
const VOWELS = [
  'a',
  '0',
  'ja',
  'je',
  '~',
  'e',
  'j~',
  'je',
  'o',
  'wa',
  'we',
  'q',
  'jo',
  'u',
  'wo',
  'we',
  'wi',
  'ju',
  '1',
  'yi',
  'i',
];
const CLOSINGS = [
  '', 'k', 'k', 'ks', 'N', 'N', 'N', 't', 'R', 'Rk', 'Rm', 'Rp', 'Rs', 'Rt', 'Rp', 'R', 'N', 'p', 'p', 't', 't', 'N8', 't', 't', 'k', 't', 'p', 't',
]; // prettier-ignore

/** Hangul syllables are made by arithmetic: (opening × 21 + vowel) × 28 + closing. */
export function readHangul(word: string): string {
  let read = '';
  for (const character of word) {
    const index = (character.codePointAt(0) ?? 0) - FIRST;
    if (index < 0 || index > LAST - FIRST) continue;
    const opening = OPENINGS[Math.floor(index / 588)] ?? '';
    const vowel = VOWELS[Math.floor((index % 588) / 28)] ?? '';
    read += opening + vowel + (CLOSINGS[index % 28] ?? '');
  }
  return read;
}
