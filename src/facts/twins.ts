import { compareFacts, isQuantity } from './compare.js';
import { expectedIn } from './conversions.js';
import type { Fact } from './fact.js';
import { slipOf } from './slip.js';
import { unitRatio } from './units.js';

/** "100 km (80 miles)": a value, and beside it in brackets one that should be the same and is not. */
export function* misreckonedTwins(text: string, facts: readonly Fact[]): Iterable<readonly [outer: Fact, inner: Fact]> {
  for (let i = 1; i < facts.length; i++) {
    const [outer, inner] = [facts[i - 1], facts[i]];
    if (!outer || !inner || !OPENING.has(text.slice(outer.end, inner.start).trim())) continue;
    if (!CLOSING.has(text.slice(inner.end).trimStart().charAt(0))) continue;
    if (isClearlyOff(outer, inner)) yield [outer, inner];
  }
}

const OPENING = new Set([
  '(',
  '（',
  '[',
  '(about',
  '(or',
  '(ca.',
  '(около',
  '(близько',
  '(etwa',
  '(environ',
  '(約',
  '（約',
  '（约',
]);
const CLOSING = new Set([')', '）', ']']);

/** Writers convert by eye; what is off by more than that is wrong. One range and one number may be anything. */
function isClearlyOff(outer: Fact, inner: Fact): boolean {
  if (!isQuantity(outer) || !isQuantity(inner)) return false;
  // Rates of exchange change by the day.
  if ((outer.kind === 'money' && inner.kind === 'money') || (outer.to === undefined) !== (inner.to === undefined))
    return false;
  if (!isOtherSystem(outer.unit ?? '', inner.unit ?? '')) return false;
  if (slipOf(outer, inner) === 'number') return false;
  const verdicts = [compareFacts(outer, inner), compareFacts(inner, outer)];
  if (verdicts.some((verdict) => verdict !== 'contradicts')) return false;
  const [expected = 0, said] = [expectedIn(outer, inner), Number(inner.value)];
  const most = inner.kind === 'temperature' ? 4 : 0.12 * Math.abs(expected);
  return Math.abs(expected - said) > most || inner.to !== undefined;
}

/** Kilometres and metres in one breath may be two lengths; kilometres and miles are one. */
function isOtherSystem(from: string, to: string): boolean {
  const ratio = unitRatio(from, to);
  return ratio === undefined || !(Number.isInteger(ratio) || Number.isInteger(1 / ratio));
}
