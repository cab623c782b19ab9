import type { Value } from '../fact.js';

/** A decimal, exactly: `units` / 10^`scale`. Numbers in words go beyond what a double holds. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

export const ZERO: Exact = { units: 0n, scale: 0 };

export function exactOf(value: Value): Exact {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  const written = typeof value === 'number' && Number.isInteger(value) ? wholeOf(value) : String(value);
  const [whole = '0', fraction = ''] = written.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** 1e24 as it is meant, not as the double next to it. */
function wholeOf(value: number): string {
  const [digits = '', zeros] = String(value).split('e+');
  return zeros === undefined || digits.includes('.') ? String(BigInt(value)) : digits + '0'.repeat(Number(zeros));
}

export function add(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { units: raise(a, scale) + raise(b, scale), scale };
}

export function times(a: Exact, factor: bigint): Exact {
  return { units: a.units * factor, scale: a.scale };
}

/** a / 10^digits. */
export function shifted(a: Exact, digits: number): Exact {
  return { units: a.units, scale: a.scale + digits };
}

export function isBelow(a: Exact, limit: bigint): boolean {
  return a.units < limit * 10n ** BigInt(a.scale);
}

export function isWhole(a: Exact): boolean {
  return a.units % 10n ** BigInt(a.scale) === 0n;
}

/** A number where a double writes back to the same digits, else a decimal string. */
export function valueOf({ units, scale }: Exact): Value {
  if (scale === 0 && units < SAFE && units > -SAFE) return Number(units);
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/u, '');
  const written = sign + whole + (fraction === '' ? '' : `.${fraction}`);
  const number = Number(written);
  return String(number) === written ? number : written;
}

function raise(a: Exact, scale: number): bigint {
  return a.units * 10n ** BigInt(scale - a.scale);
}
