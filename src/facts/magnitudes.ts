import type { Quantity, Value, Verdict } from './fact.js';
import { isWhole, sameValue, toNumber } from './value.js';

/** As they stand, whatever they measure: the same, cut to fewer digits, or one end of the other. */
export function compareMagnitudes(source: Quantity, target: Quantity): Verdict {
  if (source.vague || target.vague) return compareVague(source, target);
  if (source.of !== undefined && target.of !== undefined) {
    return sameValue(source.value, target.value) ? 'same' : 'contradicts';
  }
  const [a, b] = [source, target].map(rangeOf);
  if (a && b) {
    if (sameValue(a.from, b.from) && sameValue(a.to, b.to)) return 'same';
    const isFiner = isMeasured(source, target) && isRefined(a.from, b.from) && isRefined(a.to, b.to);
    return isFiner ? 'sharper' : 'contradicts';
  }
  if (a) return isEnd(target, a) ? 'sharper' : 'contradicts';
  if (b) return isEnd(source, b) ? 'vaguer' : 'contradicts';
  for (const left of readings(source)) {
    for (const right of readings(target)) if (sameValue(left, right)) return 'same';
  }
  if (isRounded(source, target) || isTallied(source, target)) return 'rounded';
  if (isMeasured(source, target) && isRefined(source.value, target.value)) return 'sharper';
  // Digits that the source does not have are news, even where it said itself that it rounds.
  return 'contradicts';
}

/** All that the characters may say. */
export function readings({ value, alternatives = [] }: Quantity): readonly Value[] {
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

/** "More than a dozen" is "понад десяток" and 10人以上; but eleven are no dozen. */
function isTallied(source: Quantity, target: Quantity): boolean {
  if (!source.tallied && !target.tallied) return false;
  const isRound = ({ value, tallied }: Quantity) => tallied === true || toNumber(value) % 5 === 0;
  const [less, more] = [toNumber(source.value), toNumber(target.value)].sort((a, b) => a - b);
  return isRound(source) && isRound(target) && (less ?? 0) > LEAST_TALLIED * (more ?? 0);
}

const LEAST_TALLIED = 0.8;

/** Whether `rough` is `fine` cut to fewer digits. */
function isRounded(fine: Quantity, rough: Quantity): boolean {
  const [exact, round] = [toNumber(fine.value), toNumber(rough.value)];
  const step = stepOf(rough.value);
  const distance = Math.abs(exact - round);
  const [fineDigits, roughDigits] = [significant(fine.value), significant(rough.value)];
  if (roughDigits >= fineDigits) return false;
  const isSaid = fine.qualifier !== undefined || rough.qualifier !== undefined;
  // A year is not rounded, but "almost 2,000" is no year.
  if (isYearLike(fine) && isYearLike(rough) && rough.qualifier === undefined) return false;
  // "about 50" for 48; without such a word only a clear cut: 1,943,221 → 1.9 million.
  if (isSaid) return distance < step && distance <= 0.1 * Math.abs(exact);
  const isClear = fineDigits >= roughDigits + 2 || (roughDigits >= 2 && fineDigits > roughDigits);
  return isClear && distance <= step / 2 && distance <= 0.03 * Math.abs(exact);
}

/** Lengths, weights, speeds: one text may have turned inches into 10 cm and the other into 10.16. */
function isMeasured(source: Quantity, target: Quantity): boolean {
  return source.kind === 'measure' && target.kind === 'measure';
}

/** Whether `fine` is `rough`, or has decimals that `rough` was rounded from. */
function isRefined(rough: Value, fine: Value): boolean {
  if (sameValue(rough, fine)) return true;
  const [exact, round] = [toNumber(fine), toNumber(rough)];
  if (isWhole(fine) || significant(fine) <= significant(rough)) return false;
  const step = isWhole(rough) ? 1 : stepOf(rough);
  return Math.abs(exact - round) <= step / 2 && Math.abs(exact - round) <= 0.03 * Math.abs(exact);
}

function isYearLike({ value, unit }: Quantity): boolean {
  const year = toNumber(value);
  return unit === undefined && isWhole(value) && year >= 1100 && year <= 2099;
}

/** Digits that are not zeros of filling: 3 of 1,230,000. */
export function significant(value: Value): number {
  const digits = plain(value)
    .replace('.', '')
    .replace(/^[-0]+/u, '');
  return Math.max(1, (plain(value).includes('.') ? digits : digits.replace(/0+$/u, '')).length);
}

/** What one of its last written digit is worth: 100,000 of 1.9 million, 10 of 50. */
export function stepOf(value: Value): number {
  const text = plain(value);
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  const zeros = /0*$/u.exec(text)?.[0].length ?? 0;
  return 10 ** Math.min(zeros, text.replace('-', '').length - 1);
}

/** In digits, without an exponent. */
export function plain(value: Value): string {
  const text = String(value);
  return text.includes('e') ? toNumber(value).toFixed(0) : text;
}
