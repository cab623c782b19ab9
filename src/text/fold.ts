export interface FoldOptions {
  /** BCP 47. Turkish and Azerbaijani part I from İ; all other languages are lowered alike, whatever the machine's locale. */
  readonly language?: string;
  /** Zero-width joiners and non-joiners go too: Persian writes «می‌رود» with and without. */
  readonly joiners?: 'keep' | 'strip';
  /**
   * Latin and Greek letters lose their marks (ö → o, ł → l), Cyrillic vowels their stress, Hebrew and Arabic words their
   * points. Marks that make another letter in their script stay: й, ї, が, Indic vowel signs.
   */
  readonly accents?: 'keep' | 'strip';
}

/**
 * A word as it is compared and as packs list it: NFC, lower case, the apostrophe ', no soft hyphens, bidi marks or other
 * invisible signs. Lengths change: offsets into the result mean nothing in the text.
 *
 * @example fold('Об’єднані') // "об'єднані"
 */
export function fold(word: string, options: FoldOptions = {}): string {
  const isPlain = PLAIN.test(word);
  if (isPlain && !isTurkic(options.language)) return word.toLowerCase();
  const clean = isPlain ? word : cleaned(word, options.joiners === 'strip');
  const lower = lowered(clean, isTurkic(options.language)).normalize('NFC');
  return options.accents === 'strip' ? withoutAccents(lower) : lower;
}

const PLAIN = /^[A-Za-z0-9 .,'-]*$/u;
const APOSTROPHES = /[\u2018\u2019\u02BB\u02BC\u2032\uFF07`\u00B4]/gu;
/** Soft hyphen, Arabic letter mark, zero-width space, word joiner, bidi marks, embeddings and isolates, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const JOINERS = /[\u200C\u200D]/gu;

function cleaned(word: string, stripJoiners: boolean): string {
  // What is composed first may be an apostrophe (the Greek varia); what is left of taking out may be composed again.
  const visible = word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'");
  return (stripJoiners ? visible.replace(JOINERS, '') : visible).normalize('NFC');
}

/** Outside the Turkic languages İ lowers to i and a combining dot; the dot says nothing on an i. */
function lowered(word: string, turkic: boolean): string {
  if (turkic)
    return word
      .replace(/İ|I\u0307/gu, 'i')
      .replace(/I/gu, 'ı')
      .toLowerCase();
  return word.toLowerCase().replace(/i\u0307+/gu, 'i');
}

function isTurkic(language: string | undefined): boolean {
  return language !== undefined && /^(?:tr|az)(?:-|$)/iu.test(language);
}

/** Letters with a stroke and the like, which Unicode does not take apart. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ð: 'd' };

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036F]+/gu, '$1')
    .replace(/([аеиіоуыэюя]\u0308?)[\u0300\u0301]/gu, '$1')
    .replace(/[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0652\u0670]/gu, '')
    .replace(/[łøđħıŧð]/gu, (letter) => STROKES[letter] ?? letter)
    .normalize('NFC');
}
