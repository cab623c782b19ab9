import type { Value } from './fact.js';

/** A decimal as an exact fraction of integers: `digits × 10^-scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Longer numbers are kept by their first digits alone: nobody writes them, and exact arithmetic on them costs. */
const MOST_DIGITS = 60;

/**
 * The value of digits as written. @param whole digits before the point, @param fraction digits after it
 * @returns a JSON number where a double writes back to the same digits, else a canonical decimal string
 */
export function valueOf(whole: string, fraction = '', negative = false): Value {
  const integer = whole.replace(/^0+(?=\d)/u, '');
  const kept = fraction.replace(/0+$/u, '');
  const text = `${negative ? '-' : ''}${integer || '0'}${kept && `.${kept}`}`;
  const double = Number(text);
  return String(double) === text || double === 0 ? double : text;
}

/** A double for tolerance and order; exactness may be lost. */
export function toNumber(value: Value): number {
  return Number(value);
}

export function isWhole(value: Value): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : !value.includes('.');
}

/** Exact: −1, 0 or 1. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b);
  const [left, right] = align(decimalOf(a), decimalOf(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exact where both are decimals of a reasonable length; a third (0.333…) is a double and equal within its last digits. */
export function sameValue(a: Value, b: Value): boolean {
  if (compareValues(a, b) === 0) return true;
  if (typeof a === 'string' || typeof b === 'string') return false;
  return !Number.isInteger(a) && !Number.isInteger(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

export function negate(value: Value): Value {
  if (typeof value === 'number') return value === 0 ? 0 : -value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** Exact product, for scales and unit factors. */
export function multiply(a: Value, b: Value): Value {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return fromDecimal({ digits: left.digits * right.digits, scale: left.scale + right.scale });
}

/** Exact sum, for "5 ft 10 in". */
export function add(a: Value, b: Value): Value {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const [left, right] = align(x, y);
  return fromDecimal({ digits: left + right, scale: Math.max(x.scale, y.scale) });
}

function decimalOf(value: Value): Decimal {
  const match = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/u.exec(String(value));
  if (!match) return { digits: 0n, scale: 0 };
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  const digits = whole + fraction;
  const cut = Math.max(0, digits.length - MOST_DIGITS);
  const kept = BigInt(`${sign}${digits.slice(0, MOST_DIGITS) || '0'}`);
  return { digits: kept, scale: scale - cut };
}

function align(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale)];
}

/** Numbers of a thousand digits are compared by their size alone. */
function power(exponent: number): bigint {
  return 10n ** BigInt(Math.min(exponent, 1_000));
}

function fromDecimal({ digits, scale }: Decimal): Value {
  const negative = digits < 0n;
  const all = String(negative ? -digits : digits) + '0'.repeat(Math.min(Math.max(0, -scale), 1_000));
  if (scale <= 0) return valueOf(all, '', negative);
  const padded = all.padStart(scale + 1, '0');
  return valueOf(padded.slice(0, -scale), padded.slice(-scale), negative);
}
