import { add, exactOf, shifted, type Exact } from './exact.js';
import type { Lexeme, Lexicon } from './lexicon.js';
import type { Part } from './parts.js';
import { elliptic, type Reading, type State, type Term } from './terms.js';

/** The grammar's own reader, for the number after the point. */
type ReadNumber = (parts: readonly Part[], from: number, lexicon: Lexicon) => Reading | undefined;

/** "zero point seven five", "virgule quinze", "нуль цілих п'ять десятих". */
export function takePoint(state: State, { weak }: Lexeme, readNumber: ReadNumber): boolean {
  const { parts, lexicon, at, terms } = state;
  const last = terms.at(-1);
  if (!last || last.ordinal || last.value.scale > 0) return false;
  // "1 Komma 1"; an English point is a score's as well.
  if (last.digits && (weak || takeDigitsAfterPoint(state, last) === undefined)) return false;
  if (last.digits) return true;
  const written = parts[at + 1]?.digits;
  if (written && takeDigitsAfterPoint(state, last)) return true; // 零點77
  const digits = digitsAfter(parts, at + 1);
  const sum = terms.map((term) => term.value).reduce(add);
  const whole = lexicon.elliptic ? elliptic(parts.slice(terms[0]?.from ?? at, at), sum) : sum;
  let value: Exact | undefined;
  if (digits.length > 0) {
    value = add(whole, { units: BigInt(digits), scale: digits.length });
    state.at = at + 1 + digits.length;
  } else {
    const rest = parts[at + 1]?.gap === 'space' ? readNumber(parts, at + 1, lexicon) : undefined;
    if (!rest || rest.ordinal || rest.value.scale > 0 || rest.value.units >= 1_000n) return false;
    value = add(whole, shifted(rest.value, String(rest.value.units).length));
    state.at = rest.to;
  }
  const from = terms[0]?.from ?? at;
  state.terms = [{ value, room: 0n, ordinal: false, scale: 1n, from, digits: false }];
  // "… мільйона" may follow; tenths and hundredths say how small the part was.
  const denominator = denominatorAt(parts, state.at);
  if (denominator && parts[state.at]?.gap === 'space') {
    const { places } = denominator;
    const part = BigInt(digits === '' ? String(value.units).slice(-value.scale) : digits);
    state.terms = [
      { value: add(whole, { units: part, scale: places }), room: 0n, ordinal: false, scale: 1n, from, digits: false },
    ];
    state.at = denominator.to;
  }
  return true;
}

/** десятых 1, тысячная 3, стотысячная 5: how many places the part has. */
function denominatorAt(parts: readonly Part[], at: number): { places: number; to: number } | undefined {
  let [product, to] = [1n, at];
  for (;;) {
    const lexeme = parts[to]?.lexeme;
    if (!lexeme || lexeme.value.scale > 0 || (to > at && parts[to]?.gap !== 'none')) return undefined;
    if (!/^10+$/u.test(String(lexeme.value.units))) return undefined;
    product *= lexeme.value.units;
    to++;
    if (lexeme.ordinal) return { places: String(product).length - 1, to };
  }
}

function takeDigitsAfterPoint(state: State, last: Term): Term | undefined {
  const part = state.parts[state.at + 1];
  if (!part?.digits || part.gap === 'comma' || part.gap === 'break') return undefined;
  const exact = exactOf(part.digits.value);
  if (exact.scale > 0) return undefined;
  last.value = add(last.value, shifted(exact, part.digits.text.length));
  state.at += 2;
  return last;
}

/** Digit words one after another: "seven five". A single larger word is none. */
function digitsAfter(parts: readonly Part[], from: number): string {
  let digits = '';
  for (let i = from; i < parts.length; i++) {
    const { lexeme, gap } = parts[i] ?? {};
    const isDigit = lexeme?.kind === 'plus' && !lexeme.ordinal && lexeme.value.scale === 0 && lexeme.value.units < 10n;
    if (!isDigit || (gap !== 'space' && gap !== 'none')) return parts[i]?.lexeme?.kind === 'plus' && gap === 'space' && digits === '' ? '' : digits; // prettier-ignore
    digits += lexeme.value.units.toString();
  }
  return digits;
}
