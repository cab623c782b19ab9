import type { Quantity, Verdict } from './fact.js';
import { compareMagnitudes, plain, significant, stepOf } from './magnitudes.js';
import { convertTemperature, isDuration, roughRatio, unitRatio } from './units.js';
import { multiply, sameValue, toNumber } from './value.js';
import { best } from './verdicts.js';

/** One value in two units, within what rounding does to it. Of a range both ends. */
export function compareConverted(source: Quantity, target: Quantity, from: string, to: string): Verdict {
  const verdict = convertedEnd(source, target, from, to);
  if (source.to === undefined || target.to === undefined) {
    const ends = [source, target].flatMap((fact) => (fact.to === undefined ? [] : [fact]));
    if (verdict !== 'contradicts' || ends.length === 0) return verdict;
    const [a, b] = [endOf(source), endOf(target)];
    return convertedEnd(a, b, from, to);
  }
  const far = convertedEnd(endOf(source), endOf(target), from, to);
  return far === 'contradicts' ? far : verdict;
}

function endOf({ to, ...quantity }: Quantity): Quantity {
  return to === undefined ? quantity : { ...quantity, value: to };
}

function convertedEnd(source: Quantity, target: Quantity, from: string, to: string): Verdict {
  if (from === 'degree' || to === 'degree') return compareDegrees(source, target, from, to);
  const inTarget = temperature(source, target, from, to);
  if (inTarget !== undefined) return isNearDegree(inTarget, target) ? 'converted' : 'contradicts';
  const ratio = ratioOf(from, to);
  if (ratio === undefined) return isDuration(from) && isDuration(to) ? roughly(source, target, from, to) : 'absent';
  const isExact = Number.isInteger(ratio) || Number.isInteger(1 / ratio);
  if (isExact && valuesAgree(source, target, ratio)) return 'converted';
  if (isDuration(from)) return 'contradicts';
  return isNear(toNumber(source.value) * ratio, target) ? 'converted' : 'contradicts';
}

/** "80 degrees" may be of either scale: the one that fits the other text is meant. */
function compareDegrees(source: Quantity, target: Quantity, from: string, to: string): Verdict {
  const verdicts = ['celsius', 'fahrenheit'].map((scale) => {
    const [a, b] = [from === 'degree' ? scale : from, to === 'degree' ? scale : to];
    return a === b ? compareMagnitudes(source, target) : compareConverted(source, target, a, b);
  });
  return best(verdicts);
}

/** "80 degrees" in an American text are 27 in a European one. */
export function compareBareDegrees(source: Quantity, target: Quantity): Verdict {
  return best([
    compareMagnitudes(source, target),
    convertedEnd(source, target, 'fahrenheit', 'celsius'),
    convertedEnd(source, target, 'celsius', 'fahrenheit'),
  ]);
}

function temperature(source: Quantity, target: Quantity, from: string, to: string): number | undefined {
  // A difference of degrees has no offset; which one is meant the text does not say, so both are tried.
  const value = convertTemperature(toNumber(source.value), from, to);
  if (value === undefined) return undefined;
  const difference = from === 'celsius' ? toNumber(source.value) * 1.8 : toNumber(source.value) / 1.8;
  return isNearDegree(difference, target) ? difference : value;
}

function valuesAgree(source: Quantity, target: Quantity, ratio: number): boolean {
  const scaled = ratio >= 1 ? multiply(source.value, ratio) : source.value;
  const other = ratio >= 1 ? target.value : multiply(target.value, Math.round(1 / ratio));
  return sameValue(scaled, other);
}

function roughly(source: Quantity, target: Quantity, from: string, to: string): Verdict {
  const value = toNumber(source.value) * (roughRatio(from, to) ?? 0);
  return Math.abs(value - toNumber(target.value)) <= 0.05 * value ? 'converted' : 'contradicts';
}

/**
 * Near enough for the digits given: rounded or cut there, or to fives. A round target may be off by more (300 km for 190
 * miles); with all digits given (2.53 for 2.54) it is another number.
 */
function isNear(value: number, target: Quantity): boolean {
  const given = toNumber(target.value);
  const step = stepOf(target.value);
  const distance = Math.abs(value - given);
  const isCut = given === Number((Math.floor(value / step + 1e-9) * step).toPrecision(12));
  const isFive = plain(target.value)
    .replace(/\.?0*$/u, '')
    .endsWith('5');
  const rounding = Math.min((isFive ? 5 : 1) * step * 0.55, (value < 10 ? 0.2 : 0.08) * Math.abs(value));
  return (
    distance <= rounding ||
    (isCut && distance <= (value < 10 ? 0.22 : 0.08) * Math.abs(value)) ||
    (target.qualifier !== undefined && distance <= 0.1 * Math.abs(value) && significant(target.value) === 1)
  );
}

function isNearDegree(value: number, target: Quantity): boolean {
  return Math.abs(value - toNumber(target.value)) <= Math.max(1, Math.min(1.2, Math.abs(value) / 10));
}

/** What a value is in the unit of another one, to three digits; undefined where no sum leads there. */
export function expectedIn(source: Quantity, target: Quantity): number | undefined {
  const value = toNumber(source.value);
  for (const from of unitsOf(source)) {
    for (const to of unitsOf(target)) {
      const ratio = ratioOf(from, to);
      const turned = convertTemperature(value, from, to) ?? (ratio === undefined ? undefined : value * ratio);
      if (turned !== undefined) return Number(turned.toPrecision(3));
    }
  }
  return undefined;
}

/** "137 км на годину" may be read as a length, the hour left over. */
function ratioOf(from: string, to: string): number | undefined {
  return unitRatio(from, to) ?? unitRatio(from.replace(/-per-hour$/u, ''), to.replace(/-per-hour$/u, ''));
}

/** What a quantity measures in, all readings of it; a percentage and an ordinal have no unit. */
export function unitsOf({ unit, units, kind }: Quantity): readonly string[] {
  if (kind === 'percentage' || kind === 'ordinal') return [];
  return units ?? (unit === undefined ? [] : [unit]);
}
