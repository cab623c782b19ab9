import type { Quantity, Value, Verdict } from './fact.js';
import { convertTemperature, isDuration, roughRatio, unitRatio } from './units.js';
import { isWhole, multiply, sameValue, toNumber } from './value.js';

/** Two quantities: first whether they measure the same sort of thing, then their values. */
export function compareQuantities(source: Quantity, target: Quantity): Verdict {
  const [a, b] = [unitsOf(source), unitsOf(target)];
  if (isPercent(source) !== isPercent(target)) return comparePercent(source, target);
  // A number without a unit, an age or an ordinal is compared as it stands: translators move and drop units.
  if (a.length === 0 || b.length === 0) return valuesOnly(source, target);
  if (source.kind === 'money' || target.kind === 'money') return compareMoney(source, target, a, b);
  if (a.includes('degree') && b.includes('degree')) return compareBareDegrees(source, target);
  if (a.some((unit) => b.some((other) => isOneName(unit, other)))) return valuesOnly(source, target);
  return best(a.flatMap((from) => b.map((to) => converted(source, target, from, to))));
}

function unitsOf({ unit, units, kind }: Quantity): readonly string[] {
  if (kind === 'percentage' || kind === 'ordinal') return [];
  return units ?? (unit === undefined ? [] : [unit]);
}

/** "ton" and "gallon" are several units; each language has its own in mind. */
function isOneName(a: string, b: string): boolean {
  return a === b || SAME_NAMES.some((names) => names.includes(a) && names.includes(b));
}

const SAME_NAMES: readonly (readonly string[])[] = [
  ['ton', 'tonne', 'metric-ton'],
  ['gallon', 'gallon-imperial'],
];

function isPercent({ kind }: Quantity): boolean {
  return kind === 'percentage';
}

function best(verdicts: readonly Verdict[]): Verdict {
  const order = ['same', 'rounded', 'converted', 'vaguer', 'sharper', 'contradicts'] as const;
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'absent';
}

/** "half" and 50 %, "two-thirds" and 67 %; else a percentage and a bare number agree where the digits do. */
function comparePercent(source: Quantity, target: Quantity): Verdict {
  const [percent, other] = isPercent(source) ? [source, target] : [target, source];
  if (unitsOf(other).length > 0) return 'absent';
  if (valuesOnly(source, target) === 'same') return 'same';
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
    if (isPound || a.some((unit) => b.includes(unit))) return valuesOnly(source, target);
    return best(a.flatMap((from) => b.map((to) => converted(source, target, from, to))));
  }
  return a.some((code) => b.includes(code)) ? valuesOnly(source, target) : 'contradicts';
}

/** Of a range both ends. */
function converted(source: Quantity, target: Quantity, from: string, to: string): Verdict {
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
  // "137 км на годину" may be read as a length, the hour left over.
  const ratio = unitRatio(from, to) ?? unitRatio(from.replace(/-per-hour$/u, ''), to.replace(/-per-hour$/u, ''));
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
    return a === b ? valuesOnly(source, target) : converted(source, target, a, b);
  });
  return best(verdicts);
}

/** "80 degrees" in an American text are 27 in a European one. */
function compareBareDegrees(source: Quantity, target: Quantity): Verdict {
  return best([
    valuesOnly(source, target),
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

function valuesOnly(source: Quantity, target: Quantity): Verdict {
  if (source.vague || target.vague) return compareVague(source, target);
  const [a, b] = [source, target].map(rangeOf);
  if (a && b) return sameValue(a.from, b.from) && sameValue(a.to, b.to) ? 'same' : 'contradicts';
  if (a) return isEnd(target, a) ? 'sharper' : 'contradicts';
  if (b) return isEnd(source, b) ? 'vaguer' : 'contradicts';
  for (const left of readings(source)) {
    for (const right of readings(target)) if (sameValue(left, right)) return 'same';
  }
  if (isRounded(source, target)) return 'rounded';
  // Digits that the source does not have are news, even where it said itself that it rounds.
  return 'contradicts';
}

function readings({ value, alternatives = [] }: Quantity): readonly Value[] {
  return [value, ...alternatives];
}

function rangeOf({ from, to }: Quantity): { readonly from: Value; readonly to: Value } | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** One end of a range answers for it: "between 5 and 7" is often read as two numbers. */
function isEnd({ value }: Quantity, { from, to }: { readonly from: Value; readonly to: Value }): boolean {
  return sameValue(from, value) || sameValue(to, value);
}

/** "hundreds" and «сотні», "dozens" and «десятки»; "hundreds" and 340. */
function compareVague(source: Quantity, target: Quantity): Verdict {
  const ratio = toNumber(target.value) / toNumber(source.value);
  if (source.vague && target.vague) return ratio > 0.7 && ratio < 1.5 ? 'same' : 'contradicts';
  const above = source.vague ? ratio : 1 / ratio;
  if (above < 1 || above >= 1000) return 'contradicts';
  return source.vague ? 'sharper' : 'vaguer';
}

/** Whether `rough` is `fine` cut to fewer digits. */
function isRounded(fine: Quantity, rough: Quantity): boolean {
  if (isYearLike(fine) && isYearLike(rough)) return false;
  const [exact, round] = [toNumber(fine.value), toNumber(rough.value)];
  const step = stepOf(rough.value);
  const distance = Math.abs(exact - round);
  const [fineDigits, roughDigits] = [significant(fine.value), significant(rough.value)];
  if (roughDigits >= fineDigits) return false;
  const isSaid = fine.qualifier !== undefined || rough.qualifier !== undefined;
  // "about 50" for 48; without such a word only a clear cut: 1,943,221 → 1.9 million.
  if (isSaid) return distance < step && distance <= 0.1 * Math.abs(exact);
  const isClear = fineDigits >= roughDigits + 2 || (roughDigits >= 2 && fineDigits > roughDigits);
  return isClear && distance <= step / 2 && distance <= 0.03 * Math.abs(exact);
}

function isYearLike({ value, unit }: Quantity): boolean {
  const year = toNumber(value);
  return unit === undefined && isWhole(value) && year >= 1100 && year <= 2099;
}

/** Digits that are not zeros of filling: 3 of 1,230,000. */
function significant(value: Value): number {
  const digits = plain(value)
    .replace('.', '')
    .replace(/^[-0]+/u, '');
  return Math.max(1, (plain(value).includes('.') ? digits : digits.replace(/0+$/u, '')).length);
}

/** What one of its last written digit is worth: 100,000 of 1.9 million, 10 of 50. */
function stepOf(value: Value): number {
  const text = plain(value);
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  const zeros = /0*$/u.exec(text)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, text.replace('-', '').length - 1);
}

function plain(value: Value): string {
  const text = String(value);
  return text.includes('e') ? toNumber(value).toFixed(0) : text;
}
