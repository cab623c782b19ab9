import type { CldrData } from '../pack.js';
import type { Branch, CldrSource } from './cldr-source.js';

/** Organisations and codes of no country. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);
/** The languages of states, and the larger ones beside them. */
const LANGUAGES = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ' +
  'ku ky la lb lo lt lv mk ml mn mr ms mt my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur ' +
  'uz vi xh yi yue zh zu'
).split(' ');

export function displayNames(source: CldrSource, tag: string): Pick<CldrData, 'countries' | 'languages'> {
  const folder = `cldr-localenames-full/main/${tag}`;
  const path = ['main', tag, 'localeDisplayNames'];
  const territories = source.branch(`${folder}/territories.json`, ...path, 'territories');
  const languages = source.branch(`${folder}/languages.json`, ...path, 'languages');
  const codes = Object.keys(territories).filter(
    (code) => /^(?:[A-Z]{2}|\d{3})$/u.test(code) && !NO_COUNTRIES.has(code),
  );
  return { countries: namesFor(codes, territories), languages: namesFor(LANGUAGES, languages) };
}

/** The usual name first, then the short and the variant ones. */
function namesFor(codes: readonly string[], branch: Branch): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const code of codes) {
    const found = [code, `${code}-alt-short`, `${code}-alt-variant`].map((key) => branch[key]);
    const texts = found.filter((name): name is string => typeof name === 'string' && name !== code);
    if (texts.length > 0) names[code] = [...new Set(texts.map((text) => text.normalize('NFC').replaceAll('ʼ', "'")))];
  }
  return names;
}

export function quotes(source: CldrSource, tag: string): [string, string][] {
  const marks = source.branch(`cldr-misc-full/main/${tag}/delimiters.json`, 'main', tag, 'delimiters');
  const pairs = ['quotation', 'alternateQuotation'].map((name) => [marks[`${name}Start`], marks[`${name}End`]]);
  return pairs.filter((pair): pair is [string, string] => pair.every((mark) => typeof mark === 'string'));
}

const SPACES = ['\u00a0', '\u202f'];

/** Decimal and grouping signs beside Latin digits. Where a space groups, a plain one does too. */
export function separators(source: CldrSource, tag: string): Pick<CldrData, 'decimal' | 'group'> {
  const symbols = source.branch(
    `cldr-numbers-full/main/${tag}/numbers.json`,
    ...['main', tag, 'numbers', 'symbols-numberSystem-latn'],
  );
  const own = typeof symbols['group'] === 'string' ? symbols['group'] : ',';
  const spaces = SPACES.includes(own) ? [...SPACES, ' '] : SPACES;
  return {
    decimal: typeof symbols['decimal'] === 'string' ? symbols['decimal'] : '.',
    group: [...new Set([own, ...spaces])],
  };
}
