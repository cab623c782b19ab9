import type { NumeralToken } from '../../../src/facts/numerals/read.js';
import type { LanguagePack } from '../../../src/languages/pack.js';

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}'’ʼ\u00ad]*/gu;

/** A plain stand-in for the facts reader's tokens: words, and digits with a point. */
export function wordTokens(text: string, pack: LanguagePack): NumeralToken[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [written] = match;
    const token = { start: match.index, end: match.index + written.length, norm: written };
    if (!/^\p{Nd}/u.test(written)) return token;
    const [, fraction = ''] = written.split(pack.cldr.decimal);
    const value = Number(written.replaceAll(pack.cldr.decimal === ',' ? '.' : ',', '').replace(',', '.'));
    return { ...token, digits: { value, decimals: fraction.length } };
  });
}
