export const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Han and kana: written without spaces, so a run of them holds many words. */
export const IDEOGRAPH = 4;
/** ½ and its kin. */
export const FRACTION = 5;

const UNKNOWN = 255;
const classes = new Uint8Array(65_536).fill(UNKNOWN);

/** The class of a UTF-16 code unit of folded text; halves of astral characters are marks. NaN (past the end) is a mark. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return MARK;
  return known === UNKNOWN ? (classes[code] = classify(code)) : known;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function classify(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (isIdeograph(code)) return IDEOGRAPH;
  if ((code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return FRACTION;
  const character = String.fromCharCode(code);
  // Persian writes the parts of a word apart by a non-joiner or a space: سه‌شنبه, یک‌سوم.
  if (/[\s\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character)) return SPACE;
  // ² and ³ end the units that they stand in (km²); º and ª make ordinals.
  return /[\p{L}\p{M}²³\u00ad\u200d]/u.test(character) ? LETTER : MARK;
}

function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
