import { expectedIn, unitsOf } from './conversions.js';
import type { Fact, Quantity } from './fact.js';
import { isQuantity } from './compare.js';
import { readings } from './magnitudes.js';
import { isDuration } from './units.js';
import { sameValue } from './value.js';

/** What went wrong where one fact stands in another's place: the number, the date, the unit, or the sum that turns units. */
export type Slip = 'number' | 'date' | 'unit' | 'conversion';

/** @param source, target facts that contradict each other, the second in the first one's place */
export function slipOf(source: Fact, target: Fact): Slip {
  if (source.kind === 'date' || source.kind === 'time') return 'date';
  if (source.kind === 'duration' && target.kind === 'date') return 'date';
  if (!isQuantity(source) || !isQuantity(target)) return 'number';
  if (source.kind === 'percentage' && target.kind === 'percentage') {
    return source.unit !== target.unit && sameNumbers(source, target) ? 'unit' : 'number';
  }
  if (!measureApart(source, target)) return 'number';
  if (source.kind === 'money' && target.kind === 'money') return 'unit';
  if (sameNumbers(source, target)) return 'unit';
  return isMisreckoned(source, target) ? 'conversion' : 'number';
}

/** One length, weight or heat told in two units that do not agree; durations are rounded in too many ways. */
function isMisreckoned(source: Quantity, target: Quantity): boolean {
  return !unitsOf(source).some(isDuration) && expectedIn(source, target) !== undefined;
}

/** Both have a unit or a currency, and none in common. */
function measureApart(source: Quantity, target: Quantity): boolean {
  const [a, b] = [source, target].map(unitsOf);
  return a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((unit) => b.includes(unit));
}

function sameNumbers(source: Quantity, target: Quantity): boolean {
  const isSame = readings(source).some((value) => readings(target).some((other) => sameValue(value, other)));
  if (source.to === undefined || target.to === undefined) return isSame && source.to === target.to;
  return isSame && sameValue(source.to, target.to);
}
