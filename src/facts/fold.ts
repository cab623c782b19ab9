/**
 * The text with digits of every script as 0–9 and full-width forms, hyphens and percent signs as their ASCII twins, lower
 * case. Each code unit stays in its place, so offsets hold in both.
 */
export function fold(text: string): string {
  const lower = mayHaveCapitals(text) ? text.replaceAll('İ', 'i').toLowerCase() : text;
  // Should a future Unicode change lengths elsewhere, offsets matter more than case.
  const base = lower.length === text.length ? lower : text;
  return withTwins(base);
}

/** Digits, Han, kana and their punctuation have none. */
function mayHaveCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || (code >= 0x2e80 && code <= 0x9fff)) continue;
    if ((code >= 0x2000 && code <= 0x206f) || (code >= 0xff01 && code <= 0xff20)) continue;
    return true;
  }
  return false;
}

/** Most texts have few of these, and most of their characters are in a table after the first text. */
function withTwins(text: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const twin = (TWIN_OF[code] ??= twinOf(code));
    if (twin === '') continue;
    folded += text.slice(done, at) + twin;
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** What each code unit is folded to; '' for itself. */
const TWIN_OF: (string | undefined)[] = new Array<string | undefined>(65_536).fill(undefined);

function twinOf(code: number): string {
  // Astral digits are left as they are.
  if ((code & 0xf800) === 0xd800) return '';
  const character = String.fromCharCode(code);
  return character.search(FOLDED) < 0 ? '' : foldCharacter(character);
}

const FOLDED = /[\u2236\uff01-\uff5e\u2010\u2011\u2212\ufe63\u066a\ufe6a\u2019\u02bc\u2018]|(?![0-9])\p{Nd}/u;
const TWINS: Readonly<Record<string, string>> = {
  '\u2010': '-', '\u2011': '-', '\u2212': '-', '\ufe63': '-', '\u066a': '%', '\ufe6a': '%',
  '\u2236': ':', '\u2019': "'", '\u02bc': "'", '\u2018': "'",
}; // prettier-ignore

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return TWINS[character] ?? digitOf(character);
}

/** Decimal digits stand in runs of ten that begin with the zero. */
function digitOf(character: string): string {
  let zero = character.charCodeAt(0);
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String((character.charCodeAt(0) - zero) % 10);
}
