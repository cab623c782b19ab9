import { compareBareDegrees, compareConverted, unitsOf } from './conversions.js';
import type { Quantity, Verdict } from './fact.js';
import { compareMagnitudes, readings } from './magnitudes.js';
import { unitsNamed } from './units.js';
import { isWhole, toNumber } from './value.js';
import { best } from './verdicts.js';

/** Two quantities: first whether they measure the same sort of thing, then their values. */
export function compareQuantities(source: Quantity, target: Quantity): Verdict {
  // "Two days ago" and "in two days".
  if (source.direction && target.direction && source.direction !== target.direction) return 'contradicts';
  const [a, b] = [unitsOf(source), unitsOf(target)];
  if (isPercent(source) !== isPercent(target)) return comparePercent(source, target);
  if (isPercent(source)) return comparePercentages(source, target);
  // A number without a unit, an age or an ordinal is compared as it stands: translators move and drop units.
  if (a.length === 0 || b.length === 0) return compareMagnitudes(source, target);
  if (source.kind === 'money' || target.kind === 'money') return compareMoney(source, target, a, b);
  if (a.includes('degree') && b.includes('degree')) return compareBareDegrees(source, target);
  if (a.some((unit) => b.includes(unit))) return compareMagnitudes(source, target);
  return compareAcross(source, target, a, b);
}

/** In other units; where two are called by one name, as they stand too. */
function compareAcross(source: Quantity, target: Quantity, a: readonly string[], b: readonly string[]): Verdict {
  const [from, to] = [a.flatMap(unitsNamed), b.flatMap(unitsNamed)];
  const verdicts = from.flatMap((unit) => to.map((other) => compareConverted(source, target, unit, other)));
  return best(from.some((unit) => to.includes(unit)) ? [compareMagnitudes(source, target), ...verdicts] : verdicts);
}

function isPercent({ kind }: Quantity): boolean {
  return kind === 'percentage';
}

/** Five per cent more of ten per cent is half a percentage point. */
function comparePercentages(source: Quantity, target: Quantity): Verdict {
  const verdict = compareMagnitudes(source, target);
  const isEither = source.units ?? target.units; // 40%の差 are points
  return isEither || source.unit === target.unit || verdict === 'absent' ? verdict : 'contradicts';
}

/** "half" and 50 %, "two-thirds" and 67 %; else a percentage and a bare number agree where the digits do. */
function comparePercent(source: Quantity, target: Quantity): Verdict {
  const [percent, other] = isPercent(source) ? [source, target] : [target, source];
  if (unitsOf(other).length > 0) return 'absent';
  if (compareMagnitudes(source, target) === 'same') return 'same';
  const part = readings(other).find((value) => !isWhole(value) && toNumber(value) > 0 && toNumber(value) < 10);
  if (part === undefined) return 'absent';
  const distance = Math.abs(toNumber(part) * 100 - toNumber(percent.value));
  return distance < 1e-9 ? 'converted' : distance < 0.7 ? 'rounded' : 'absent';
}

/** Another currency is another sum, whatever the number. */
function compareMoney(source: Quantity, target: Quantity, a: readonly string[], b: readonly string[]): Verdict {
  // A pound may be a sum or a weight; a price and a length are not compared.
  if (source.kind !== target.kind) {
    const isPound = a.includes('GBP') ? b.includes('pound') : a.includes('pound') && b.includes('GBP');
    if (isPound || a.some((unit) => b.includes(unit))) return compareMagnitudes(source, target);
    return compareAcross(source, target, a, b);
  }
  return a.some((code) => b.includes(code)) ? compareMagnitudes(source, target) : 'contradicts';
}
