import type { LanguagePack } from '../languages/pack.js';
import type { Fact, Quantity } from './fact.js';
import { EXTRACTORS } from './extractors/registry.js';
import type { Extractor, Proposal } from './extractors/extractor.js';
import { readQuotes } from './extractors/quote.js';
import { compareQuantities } from './quantities.js';
import { prepareReading, type Item, type Reading } from './reading.js';

/**
 * All values that a text states, by where they begin. Facts do not overlap, except that a quotation holds others.
 * @param pack of the text's language; without one digits, ISO dates, labels and quotes are still read
 */
export function readFacts(text: string, pack: LanguagePack | undefined): Fact[] {
  const reading = prepareReading(text, pack);
  const proposals = chosen(reading);
  const facts = proposals.map((proposal, i) =>
    inOtherUnits(reading, proposals[i - 1], directed(reading, qualified(reading, proposal), proposal), proposal),
  );
  const quotes = readQuotes(reading);
  if (quotes.length === 0) return facts;
  return [...facts, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** At each place the proposal that reads farthest; what it covers is not read again. */
function chosen(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  const { items } = reading;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    const best = item && isAnchor(items, at, item) ? farthest(reading, at) : undefined;
    if (best) proposals.push(best);
    at = best ? best.last + 1 : at + 1;
  }
  return proposals;
}

/** What a fact can begin with; other words cost nothing. */
function isAnchor(items: readonly Item[], at: number, { kind, sense }: Item): boolean {
  if (kind !== 'word' && kind !== 'mark') return true;
  const [before, next] = [items[at - 1], items[at + 1]];
  if (sense.anchor === true || next?.digits !== undefined) return true;
  if (sense.article) return next?.sense.units !== undefined || next?.sense.article === true;
  if (next?.sense.century === true || before?.sense.century === true) return true;
  return before !== undefined && before.norm.length <= 3 && items[at - 2]?.sense.century === true; // "secolul al XIX-lea"
}

const extractors: readonly Extractor[] = Object.values(EXTRACTORS);

/** A number between words that mean nothing is a number and nothing else: most are. */
function isBetweenPlain(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'number' || !item.gap) return false;
  return isPlain(items[at - 1]) && isPlain(items[at + 1]) && items[at + 1]?.gap === true;
}

function isPlain(item: Item | undefined): boolean {
  return item !== undefined && item.dull;
}

function farthest(reading: Reading, at: number): Proposal | undefined {
  if (isBetweenPlain(reading.items, at)) return EXTRACTORS.number(reading, at);
  let best: Proposal | undefined;
  for (const extract of extractors) {
    const proposal = extract(reading, at);
    if (proposal && (!best || proposal.last > best.last)) best = proposal;
  }
  return best;
}

/** "about 5 km", "5 or more": the word bends the quantity, its span stays the value's. */
function qualified({ items, text }: Reading, { first, last, fact }: Proposal): Fact {
  if (!isQuantity(fact)) return fact;
  const [near, far, after] = [items[first - 1], items[first - 2], items[last + 1]];
  // A sign, an article or a dash may stand between: "about the 5", "less than $5".
  const skipped = near && near.sense.qualifier === undefined && near.end - near.start <= 2 ? far : undefined;
  const before = near?.sense.qualifier === undefined ? skipped : near;
  if (before?.sense.qualifier) {
    return { ...fact, qualifier: before.sense.qualifier, qualified: text.slice(before.start, fact.end) };
  }
  if (!after?.sense.qualifierAfter) return fact;
  return { ...fact, qualifier: after.sense.qualifierAfter, qualified: text.slice(fact.start, after.end) };
}

/** "two days ago", "vor etwa zwei Tagen". */
function directed({ items }: Reading, fact: Fact, { first, last }: Proposal): Fact {
  if (fact.kind !== 'duration') return fact;
  const [near, far] = [items[first - 1], items[first - 2]];
  const before = near?.sense.qualifier ? far : near;
  const direction = items[last + 1]?.sense.sideAfter ?? before?.sense.sideBefore;
  return direction ? { ...fact, direction } : fact;
}

/** "six metres (20 feet)": said once more; a translation may keep one of the two. */
function inOtherUnits({ items }: Reading, before: Proposal | undefined, fact: Fact, { first }: Proposal): Fact {
  if (!before || before.last !== first - 2 || items[first - 1]?.norm !== '(') return fact;
  if (!isQuantity(fact) || !isQuantity(before.fact) || fact.unit === undefined) return fact;
  return compareQuantities(before.fact, fact) === 'converted' ? { ...fact, certainty: 'likely' } : fact;
}

function isQuantity(fact: Fact): fact is Quantity {
  return !['date', 'time', 'score', 'label', 'quote'].includes(fact.kind);
}
