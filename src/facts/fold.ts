/**
 * The text with digits of every script as 0–9 and full-width forms, hyphens and percent signs as their ASCII twins, lower
 * case. Each code unit stays in its place, so offsets hold in both.
 */
export function fold(text: string): string {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  // Should a future Unicode change lengths elsewhere, offsets matter more than case.
  const base = lower.length === text.length ? lower : text;
  return ASCII_ONLY.test(base) ? base : base.replace(FOLDED, foldCharacter);
}

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const ASCII_ONLY = /^[\u0000-\u007f]*$/u;
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
