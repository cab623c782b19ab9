import type { Proposal } from './extractor.js';
import { quantityOf, readAmount, type Amount } from '../amount.js';
import { isCapital, type Item, type Reading } from '../reading.js';
import { add, compareValues, isWhole, multiply } from '../value.js';

/** "$5", "5 dollars", "EUR 5", "3 mil millones de euros", "US$1.9 billion". */
export function extractMoney(reading: Reading, at: number): Proposal | undefined {
  const amount = readAmount(reading, currencyAt(reading, at) ? at + 1 : at);
  if (!amount || amount.ordinal) return undefined;
  const sum = amount.first === at ? symbolAfter(reading, amount) : symbolBefore(reading, at, amount);
  return sum && (withScale(reading, sum) ?? withSubunits(reading, amount, sum) ?? sum);
}

/** "75 USD million" */
function withScale({ items, text }: Reading, { first, last, fact }: Proposal): Proposal | undefined {
  const scale = items[last + 1];
  const factor = Number(scale?.numeral?.bare ? scale.numeral.value : scale?.sense.vague);
  if (fact.kind !== 'money' || !scale?.gap || items[last]?.sense.code !== true || !(factor >= 1_000)) return undefined;
  const value = multiply(fact.value, factor);
  return { first, last: last + 1, fact: { ...fact, value, end: scale.end, text: text.slice(fact.start, scale.end) } };
}

/** "15 dollars and 15 cents", "3 euros con 99", "vijf euro vijftig": one sum. */
function withSubunits(reading: Reading, large: Amount, { first, last, fact }: Proposal): Proposal | undefined {
  const { items, text } = reading;
  if (fact.kind !== 'money' || large.to !== undefined || items[last]?.sense.subunit || !isWhole(fact.value))
    return undefined;
  const joint = items[last + 1];
  const skip = joint && !joint.numeral && (joint.sense.rangeAnd ?? joint.sense.mixedAnd ?? joint.norm === ',') ? 1 : 0;
  const small = readAmount(reading, last + 1 + skip);
  const cents = Number(small?.value);
  if (!small || small.ordinal || small.to !== undefined || !Number.isInteger(cents) || cents < 1 || cents > 99)
    return undefined;
  const coin = items[small.last + 1];
  if (coin?.sense.tenthCoin) return withTenths(reading, { first, last: small.last + 1, fact }, cents);
  const isCoin = coin?.sense.subunit === true;
  // Without its name only two digits at the end of what is said: "15 dollars 50."
  const isEnd = (!coin || coin.kind === 'mark') && joint?.norm !== ',' && cents > 9 && small.spelled === large.spelled;
  if (!isCoin && !isEnd) return undefined;
  const end = isCoin ? coin.end : small.end;
  const value = add(fact.value, multiply(cents, 0.01));
  return {
    first,
    last: isCoin ? small.last + 1 : small.last,
    fact: { ...fact, value, decimals: 2, end, text: text.slice(fact.start, end) },
  };
}

/** 50元6角3分 is 50.63. */
function withTenths({ items, text }: Reading, { first, last, fact }: Proposal, tenths: number): Proposal | undefined {
  if (fact.kind !== 'money' || tenths > 9) return undefined;
  const [number, coin] = [items[last + 1], items[last + 2]];
  const cents = coin?.norm === '分' && !number?.gap ? Number(number?.numeral?.value) : NaN;
  const hasCents = cents > 0 && cents < 10;
  const end = items[hasCents ? last + 2 : last]?.end ?? fact.end;
  const value = add(fact.value, multiply(tenths * 10 + (hasCents ? cents : 0), 0.01));
  const sum = { ...fact, value, decimals: hasCents ? 2 : 1, end, text: text.slice(fact.start, end) };
  return { first, last: hasCents ? last + 2 : last, fact: sum };
}

function symbolBefore(reading: Reading, at: number, amount: Amount): Proposal | undefined {
  const symbol = reading.items[at];
  if (symbol?.sense.code && isWordInCapitals(symbol, amount)) return undefined;
  const codes = currencyAt(reading, at);
  // A currency's name before a number counts something else: "dollars 5" is no sum; signs and codes are.
  if (!symbol || !codes || !standsBefore(reading, symbol)) return undefined;
  const scaled = symbol.sense.millions ? scaledBy(amount, 1e6) : scaleAfter(reading, amount);
  if (scaled) return money(reading, at, scaled, symbol.start, scaled.end, codes);
  const after = symbolAfter(reading, amount);
  const last = after?.last ?? amount.last;
  return money(reading, at, { ...amount, last }, symbol.start, after?.fact.end ?? amount.end, codes);
}

/** "COP 28", "TOP 5", "ALL 5 of them": before a small number these are rather a word than pesos, paʻanga or lek. */
const WORDS_IN_CAPITALS = new Set(['ALL', 'BOB', 'COP', 'CUP', 'MAD', 'MOP', 'PEN', 'SOS', 'TOP', 'TRY']);

function isWordInCapitals({ norm }: Item, { value, scaled, decimals }: Amount): boolean {
  if (!WORDS_IN_CAPITALS.has(norm.toUpperCase()) || scaled || (decimals ?? 0) > 0) return false;
  return compareValues(value, 1000) < 0;
}

/** A sign, a code, "US$" or "Rs": not "won 3–1" or "dollars 5". */
function standsBefore(reading: Reading, symbol: Item): boolean {
  if (symbol.kind === 'mark' || symbol.sense.code || symbol.norm.endsWith('$')) return true;
  return symbol.end - symbol.start <= 4 && isCapital(reading, symbol);
}

/** "£125m": after a sum the letter is no metre. */
function scaleAfter({ items }: Reading, amount: Amount): Amount | undefined {
  const letter = items[amount.last + 1];
  const scale = letter && !letter.gap && !amount.scaled ? SCALES[letter.norm] : undefined;
  if (!letter || scale === undefined) return undefined;
  return { ...scaledBy(amount, scale), last: amount.last + 1, end: letter.end };
}

function scaledBy(amount: Amount, scale: number): Amount {
  const scaleUp = (value: Amount['value']) => multiply(value, scale);
  const { from, to, ...base } = amount;
  const range = from !== undefined && to !== undefined ? { from: scaleUp(from), to: scaleUp(to) } : {};
  return { ...base, ...range, alternatives: [], value: scaleUp(amount.value) };
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 };

function symbolAfter(reading: Reading, amount: Amount): Proposal | undefined {
  const { items } = reading;
  let at = amount.last + 1;
  const joint = items[at];
  if (joint && ((joint.norm === '-' && !joint.gap) || (isJoint(joint) && amount.scaled))) at++;
  const codes = currencyAt(reading, at);
  const symbol = items[at];
  if (!codes || !symbol) return undefined;
  // "5 $10" is a number and a sum.
  const next = items[at + 1];
  if (symbol.kind === 'mark' && symbol.gap && next?.numeral && !next.gap) return undefined;
  const sum = symbol.sense.millions ? scaledBy(amount, 1e6) : amount; // "120 MEUR"
  return money(reading, amount.first, { ...sum, last: at }, amount.start, symbol.end, codes);
}

/** "d'euros", "de dólares", "di euro" */
function isJoint({ kind, start, end, numeral, sense }: Item): boolean {
  return kind === 'word' && end - start <= 3 && !numeral && !sense.units && !sense.currencies;
}

function money(
  reading: Reading,
  first: number,
  amount: Amount,
  start: number,
  end: number,
  codes: readonly string[],
): Proposal {
  const [unit = 'XXX'] = codes;
  const fact = { kind: 'money' as const, ...quantityOf(reading, amount, start, end), unit };
  return { first, last: amount.last, fact: codes.length > 1 ? { ...fact, units: codes } : fact };
}

function currencyAt(reading: Reading, at: number): readonly string[] | undefined {
  const item = reading.items[at];
  if (!item?.sense.currencies || (item.numeral && !item.sense.subunit)) return undefined;
  if (item.sense.code) {
    const isUpper = isCapital(reading, item) && isCapital(reading, { start: item.end - 1, end: item.end });
    if (!isUpper) return undefined;
  }
  // "ft" and "pt" are units in small letters.
  if (item.sense.units && item.norm.length <= 3 && !isCapital(reading, item) && item.kind === 'word') return undefined;
  return item.sense.units && item.kind === 'word'
    ? [...item.sense.currencies, ...item.sense.units]
    : item.sense.currencies;
}
