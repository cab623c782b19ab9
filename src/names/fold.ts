/** Apostrophes ' ’ ʼ ‘ ʻ ` are one letter inside a word. */
const APOSTROPHES = /[\u2019\u02bc\u2018\u02bb\u0060\u00b4\u055a\u05f3]/gu;
/** Soft hyphens, zero-width and bidi marks, the Arabic tatweel. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
/** Arabic and Hebrew write their vowel points as marks of their own. */
const POINTED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const TATWEEL = /\u0640/gu;
/** What lower-casing leaves of İ. */
const DOT_ABOVE = /\u0307/gu;
const PLAIN_LETTERS = /^[\p{L}\p{N}]*$/u;
const STRESS = /(?<=[аеиоуыэюяєії])\u0301/gu;
const PLAIN = /^[a-zа-яєіїґ'0-9]*$/u;

/** What two writings of one word have in common: lower case, NFC, one apostrophe, no marks that cannot be seen. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const composed = GREEK.test(lower) ? plainGreek(lower) : oneSpelling(lower.normalize('NFC'));
  if (PLAIN_LETTERS.test(composed)) return composed.replace(TATWEEL, '');
  const seen = composed.replace(APOSTROPHES, "'").replace(UNSEEN, '').replace(DOT_ABOVE, '');
  return POINTED.test(seen) ? seen.replace(/\p{Mn}/gu, '') : seen;
}

/** What one language may write with either of two characters. */
function oneSpelling(composed: string): string {
  return composed
    .replace(STRESS, '')
    .replace(/[şţ]/gu, (letter) => (letter === 'ş' ? 'ș' : 'ț'))
    .replace(NASAL, 'ं');
}

/** Romanian fonts had the cedilla long before the comma; Hindi writes a nasal before its own row as a letter or as a dot. */
const NASAL = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu;

const GREEK = /\p{Script=Greek}/u;

/** Greek accents move with the ending and are left out of capitals; ς is σ. */
function plainGreek(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ς/gu, 'σ');
}

const LETTERS_WITHOUT_BASE: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ə: 'a', ё: 'е', ґ: 'г', ς: 'σ',
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ئ: 'ي', ؤ: 'و', ة: 'ه',
}; // prettier-ignore
const ASCII = /^[a-z']*$/u;
// й and ї are letters of their own, not и and і with a mark.
const KEEPS_MARK = /[йїў\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** A folded word without the marks on its letters: the way to find a name that lost its accents. */
export function withoutMarks(folded: string): string {
  if (ASCII.test(folded)) return folded;
  let plain = '';
  for (const letter of folded) plain += bareLetter(letter);
  return plain;
}

const BARE = new Map<string, string>();

function bareLetter(letter: string): string {
  const known = BARE.get(letter);
  if (known !== undefined) return known;
  const bare =
    LETTERS_WITHOUT_BASE[letter] ??
    (KEEPS_MARK.test(letter) ? letter : letter.normalize('NFD').replace(/\p{Mn}/gu, ''));
  if (BARE.size < MOST_LETTERS) BARE.set(letter, bare);
  return bare;
}

const MOST_LETTERS = 10_000;
