/**
 * The text with digits of every script as 0–9 and full-width forms, hyphens and percent signs as their ASCII twins, lower
 * case. Each code unit stays in its place, so offsets hold in both.
 */
export function fold(text: string): string {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  // Should a future Unicode change lengths elsewhere, offsets matter more than case.
  const base = lower.length === text.length ? lower : text;
  return hasFolded(base) ? base.replace(FOLDED, foldCharacter) : base;
}

/** Most texts have none of these: a table is asked, and the pattern once for each character there is. */
function hasFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const known = FOLDABLE[code] ?? 0;
    if (known === YES || (known === 0 && isFolded(code))) return true;
  }
  return false;
}

const [YES, NO] = [1, 2];
const FOLDABLE = new Uint8Array(65_536);

function isFolded(code: number): boolean {
  // Half of an astral character may be a digit's.
  const folded = (code & 0xf800) === 0xd800 || String.fromCharCode(code).search(FOLDED) >= 0;
  FOLDABLE[code] = folded ? YES : NO;
  return folded;
}

const FOLDED = /[\uff01-\uff5e\u2010\u2011\u2212\ufe63\u066a\ufe6a\u2019\u02bc\u2018]|(?![0-9])\p{Nd}/gu;
const TWINS: Readonly<Record<string, string>> = {
  '\u2010': '-', '\u2011': '-', '\u2212': '-', '\ufe63': '-', '\u066a': '%', '\ufe6a': '%',
  '\u2019': "'", '\u02bc': "'", '\u2018': "'",
}; // prettier-ignore

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return TWINS[character] ?? digitOf(character);
}

const digits = new Map<string, string>();

/** Decimal digits stand in runs of ten that begin with the zero. Astral ones are left as they are. */
function digitOf(character: string): string {
  if (character.length > 1) return character;
  const known = digits.get(character);
  if (known !== undefined) return known;
  let zero = character.charCodeAt(0);
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  const digit = String((character.charCodeAt(0) - zero) % 10);
  digits.set(character, digit);
  return digit;
}
