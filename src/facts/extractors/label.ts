import type { LabelFact } from '../fact.js';
import type { Proposal } from './extractor.js';
import { isCapital, type Item, type Reading } from '../reading.js';

/** Numbers that are names: URLs, codes, telephone numbers, versions, models, footnotes, the numbers of a list. */
export function extractLabel(reading: Reading, at: number): Proposal | undefined {
  const item = reading.items[at];
  if (!item) return undefined;
  if (item.kind === 'label' || item.shape?.type === 'label') return label(reading, at, at);
  if (item.norm === '9/11') return label(reading, at, at);
  if (item.kind === 'word') return isModelWord(reading, at, item) ? label(reading, at, at + 1) : undefined;
  if (!item.digits?.plain || item.numeral?.scaled) return undefined;
  if (isListNumber(reading, at, item)) return label(reading, at, at);
  return isCodeTail(reading, reading.items[at + 1]) ? label(reading, at, at + 1) : undefined;
}

/** "5G", "4K", "3D", "4x4": a letter or three in capitals written on that mean nothing else. */
function isCodeTail(reading: Reading, next: Item | undefined): boolean {
  if (next?.kind !== 'word' || next.gap || next.norm.length > 3) return false;
  const { units, currencies, ordinalSuffix, period, decadeAfter, percent } = next.sense;
  if (units ?? currencies ?? ordinalSuffix ?? period ?? decadeAfter ?? percent) return false;
  return isCapital(reading, next) && isCapital(reading, { start: next.end - 1, end: next.end });
}

/** "iPhone 6": a capital inside the word tells a product. */
function isModelWord({ text, items }: Reading, at: number, { start, end }: Item): boolean {
  const number = items[at + 1];
  if (!number?.digits?.plain || number.numeral?.scaled || number.end - number.start > 4 || !number.gap) return false;
  const raw = text.slice(start, end);
  // Not McIlroy or LeBron, who score 4.
  return raw.length > 3 && /^\p{Ll}\p{Lu}/u.test(raw);
}

/** "1. First point" at the start of a line, where the language does not write ordinals so. */
function isListNumber({ folded, items, lexicon, text }: Reading, at: number, { start, end }: Item): boolean {
  if (end - start > 2 || (start > 0 && text.charAt(start - 1) !== '\n')) return false;
  const [sign, next] = [items[at + 1], items[at + 2]];
  if (!sign || sign.gap || !next?.gap || folded.slice(end, next.start).includes('\n')) return false;
  return sign.norm === ')' || (sign.norm === '.' && !lexicon.dotOrdinals);
}

function label({ text, items }: Reading, first: number, last: number): Proposal {
  const [start, end] = [items[first]?.start ?? 0, items[last]?.end ?? 0];
  const raw = text.slice(start, end);
  const value = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ');
  const fact: LabelFact = { kind: 'label', start, end, text: raw, certainty: 'certain', value };
  return { first, last, fact };
}
