import type { Proposal } from './extractor.js';
import type { Item, Reading } from '../reading.js';

const DASHES = new Set(['-', '–', '—']);

/** "3–1", "10-6", "2 : 0": two small numbers that cannot be a range. */
export function extractScore({ items, text }: Reading, at: number): Proposal | undefined {
  const [left, dash, right] = [items[at], items[at + 1], items[at + 2]];
  const shape = left?.shape;
  if (left && shape?.type === 'score') {
    return { first: at, last: at, fact: { kind: 'score', ...spanOf(text, left.start, left.end), value: shape.value } };
  }
  if (!left || !dash || !right || !isPoints(left) || !isPoints(right)) return undefined;
  // "2&1": holes won, and holes left.
  const isWord = dash.sense.scoreJoiner === true;
  const isColon =
    isWord ||
    (dash.norm === ':' && dash.gap && right.gap) ||
    (dash.norm === '&' && dash.gap === right.gap && isMatchPlay(left, right));
  if (!isColon && !(DASHES.has(dash.norm) && dash.gap === right.gap)) return undefined;
  const [a, b] = [Number(left.digits?.value), Number(right.digits?.value)];
  if (!isColon && a < b && a !== 0) return undefined;
  if (continuesChain(items, at)) return undefined;
  const fact = { kind: 'score' as const, ...spanOf(text, left.start, right.end), value: `${a}-${b}` };
  return { first: at, last: at + 2, fact };
}

/** Of eighteen holes ten are the most that can be won by, with eight left. */
function isMatchPlay({ digits: up }: Item, { digits: left }: Item): boolean {
  return Number(up?.value) <= 10 && Number(left?.value) <= 8;
}

function isPoints({ digits, numeral }: Item): boolean {
  return digits?.plain === true && numeral?.scaled !== true && Number(digits.value) < 200;
}

/** "747-400-2" is a code, "6-4-" goes on. */
function continuesChain(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 3]];
  const isGlued = (item: Item | undefined, next: Item | undefined) =>
    item !== undefined && DASHES.has(item.norm) && !(next?.gap ?? true);
  return isGlued(before, items[at]) || (isGlued(after, items[at + 4]) && items[at + 4]?.numeral !== undefined);
}

function spanOf(text: string, start: number, end: number) {
  return { start, end, text: text.slice(start, end), certainty: 'certain' as const };
}
