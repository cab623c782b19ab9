import { branchOf, leaves, type Branch, type CldrSource } from './cldr-source.js';
import { foldWord } from './number-words.js';

/** Those that news uses, the likeliest bearer of a shared name first, by the noun they share. */
const FAMILIES: readonly (readonly string[])[] = [
  ['USD', 'CAD', 'AUD', 'HKD', 'SGD', 'NZD', 'TWD', 'JMD'],
  ['EUR'],
  ['GBP', 'EGP', 'LBP', 'SYP', 'SDG'],
  ['JPY'],
  ['CNY'],
  ['RUB', 'BYN'],
  ['UAH'],
  ['INR', 'PKR', 'LKR', 'NPR'],
  ['CHF', 'XOF', 'XAF'],
  ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'CUP', 'UYU', 'DOP'],
  ['PLN'],
  ['HUF'],
  ['RON', 'MDL'],
  ['BGN'],
  ['RSD', 'IQD', 'KWD', 'JOD', 'DZD', 'TND', 'LYD', 'BHD', 'MKD'],
  ['TRY'],
  ['IRR', 'SAR', 'QAR', 'OMR', 'YER'],
  ['ILS'],
  ['AED', 'MAD'],
  ['KRW'],
  ['BRL'],
  ['ZAR'],
  ['NGN'],
  ['KES', 'TZS', 'UGX'],
  ['ETB'],
  ['GHS'],
  ['THB'],
  ['VND'],
  ['IDR'],
  ['MYR'],
  ['BDT'],
  ['PEN'],
  ['VES'],
  ['KZT'],
  ['UZS', 'KGS'],
  ['GEL'],
  ['AMD'],
  ['AZN'],
  ['AFN'],
  ['ALL'],
];

/** Names in all forms, bare nouns ("dollar"), symbols and codes → the codes that they may mean. Codes stay upper case. */
export function currencies(source: CldrSource, tag: string): Record<string, string[]> {
  const all = source.branch(`cldr-numbers-full/main/${tag}/currencies.json`, 'main', tag, 'numbers', 'currencies');
  const meanings: Record<string, string[]> = {};
  const add = (name: string, code: string) => {
    if (name === '' || /^\d/u.test(name)) return;
    const codes = (meanings[name] ??= []);
    if (!codes.includes(code)) codes.push(code);
  };
  const headFirst = nounStandsFirst(all);
  for (const family of FAMILIES) {
    const nouns = new Set(
      family.slice(1).flatMap((code) => namesOf(branchOf(all, code)).map((name) => headOf(name, headFirst))),
    );
    for (const code of family) {
      const currency = branchOf(all, code);
      add(code, code);
      for (const name of namesOf(currency)) {
        add(name, code);
        // "долар США" has its noun first, though the other dollars have it last.
        const noun = name.split(' ').find((word) => nouns.has(word)) ?? headOf(name, headFirst);
        if (/^\p{L}{3,}$/u.test(noun)) add(noun, code);
      }
      for (const symbol of symbolsOf(currency, code)) add(symbol, code);
    }
  }
  for (const [code, currency] of Object.entries(all))
    if (typeof currency === 'object' && typeof currency['symbol'] === 'string')
      preferOwn(meanings, currency['symbol'], code);
  return meanings;
}

function namesOf(currency: Branch): string[] {
  const names = leaves(currency, (key) => key.startsWith('displayName')).map(foldWord);
  return [...new Set(names)].filter((name) => !name.includes('('));
}

function symbolsOf(currency: Branch, code: string): string[] {
  return leaves(currency, (key) => key.startsWith('symbol'))
    .map(foldWord)
    .filter((symbol) => symbol !== code.toLowerCase() && [...symbol].length > (/^\p{L}/u.test(symbol) ? 1 : 0));
}

/** "dólar canadiense", "dollar canadien" against "Canadian dollar": where the shared noun of the dollars stands. */
function nounStandsFirst(all: Branch): boolean {
  const [usd = '', cad = ''] = ['AUD', 'CAD'].map((code) => namesOf(branchOf(all, code))[0]);
  return usd.split(' ')[0] === cad.split(' ')[0];
}

function headOf(name: string, headFirst: boolean): string {
  const words = name.split(' ');
  return (headFirst ? words[0] : words.at(-1)) ?? '';
}

/** The sign that a language writes for a currency without a country's letters means that one first: ¥ in Chinese. */
function preferOwn(meanings: Record<string, string[]>, symbol: string, code: string): void {
  const codes = meanings[foldWord(symbol)];
  if (codes && codes.length > 1 && codes.includes(code) && symbol !== code) {
    codes.splice(codes.indexOf(code), 1);
    codes.unshift(code);
  }
}
