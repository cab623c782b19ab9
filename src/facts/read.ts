import type { LanguagePack } from '../languages/pack.js';
import type { Fact, Quantity } from './fact.js';
import type { Proposal } from './extractors/extractor.js';
import { readQuotes } from './extractors/quote.js';
import { compareQuantities } from './quantities.js';
import { proposalAt } from './propose.js';
import { prepareReading, type Item, type Reading } from './reading.js';

/**
 * All values that a text states, by where they begin. Facts do not overlap, except that a quotation holds others.
 * @param pack of the text's language; without one digits, ISO dates, labels and quotes are still read
 */
export function readFacts(text: string, pack: LanguagePack | undefined): Fact[] {
  const reading = prepareReading(text, pack);
  const facts: Fact[] = [];
  let before: Proposal | undefined;
  for (const proposal of chosen(reading)) {
    const { fact } = proposal;
    facts.push(isQuantity(fact) ? bent(reading, before, proposal, fact) : fact);
    before = proposal;
  }
  const quotes = readQuotes(reading);
  if (quotes.length === 0) return facts;
  return [...facts, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quantity with what the words around it make of it. */
function bent(reading: Reading, before: Proposal | undefined, proposal: Proposal, fact: Quantity): Quantity {
  return inOtherUnits(reading, before, directed(reading, qualified(reading, proposal, fact), proposal), proposal);
}

/** At each place the proposal that reads farthest; what it covers is not read again. */
function chosen(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  const { items } = reading;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    const best = item && proposalAt(reading, at, item);
    if (best) proposals.push(best);
    at = best ? best.last + 1 : at + 1;
  }
  return proposals;
}

/** "about 5 km", "5 or more": the word bends the quantity, its span stays the value's. */
function qualified(reading: Reading, { first, last }: Proposal, fact: Quantity): Quantity {
  const { items, text } = reading;
  const [near, far, after] = [items[first - 1], items[first - 2], items[last + 1]];
  // A sign, an article or a dash may stand between: "about the 5", "less than $5".
  const isSmall = near && near.end - near.start <= 2 && !CLAUSE_ENDS.has(near.norm);
  const skipped = isSmall && near.sense.qualifier === undefined ? far : undefined;
  const before = near?.sense.qualifier === undefined ? skipped : near;
  // "over twee weken", "peste două zile": in two weeks.
  const isFuture = fact.kind === 'duration' && before?.sense.sideBefore === 'future';
  if (before?.sense.qualifier && !isFuture) {
    return { ...fact, qualifier: before.sense.qualifier, qualified: text.slice(before.start, fact.end) };
  }
  const behind = after?.sense.qualifierAfter ? after : behindCounted(items, last);
  if (!behind?.sense.qualifierAfter) return writtenOn(reading, last, fact);
  // 32세 여성: one letter is written on to its number.
  if (behind.gap && behind.end - behind.start === 1) return fact;
  return { ...fact, qualifier: behind.sense.qualifierAfter, qualified: text.slice(fact.start, behind.end) };
}

/** 5천여: a syllable that is written into the number itself. */
function writtenOn({ items, folded, lexicon }: Reading, last: number, fact: Quantity): Quantity {
  const { end = 0, numeral } = items[last] ?? {};
  const code = folded.charCodeAt(end - 1);
  if (!numeral || code < 0xac00 || code > 0xd7a3) return fact;
  const qualifier = lexicon.words.get(folded.charAt(end - 1))?.sense?.qualifierAfter;
  return qualifier ? { ...fact, qualifier, qualified: fact.text } : fact;
}

/** "14 people or more", "14 شخصا على الأقل". What a number follows bends that one: "14 people, at least 3 children". */
function behindCounted(items: readonly Item[], last: number): Item | undefined {
  const [counted, behind, next] = [items[last + 1], items[last + 2], items[last + 3]];
  if (counted?.kind !== 'word' || behind?.sense.qualifierAfter === undefined || next?.kind === 'number')
    return undefined;
  // A single word may belong to what follows: "14 people approximately as old".
  return /\s/u.test(behind.norm) ? behind : undefined;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', '.', '،', '؛', '，', '、', '。']);

/** "two days ago", "vor etwa zwei Tagen". */
function directed({ items }: Reading, fact: Quantity, { first, last }: Proposal): Quantity {
  if (fact.kind !== 'duration') return fact;
  const [near, far] = [items[first - 1], items[first - 2]];
  const before = near?.sense.qualifier ? far : near;
  const after = items[last + 1]?.sense;
  const direction = after?.sideAfter ?? before?.sense.sideBefore;
  if (!direction) return fact;
  return direction === 'past' && !after?.alsoBefore ? { ...fact, direction, fromNow: true } : { ...fact, direction };
}

/** "six metres (20 feet)": said once more; a translation may keep one of the two. */
function inOtherUnits({ items }: Reading, before: Proposal | undefined, fact: Quantity, { first }: Proposal): Quantity {
  if (!before || before.last !== first - 2 || items[first - 1]?.norm !== '(') return fact;
  if (!isQuantity(before.fact) || fact.unit === undefined) return fact;
  return compareQuantities(before.fact, fact) === 'converted' ? { ...fact, certainty: 'likely' } : fact;
}

function isQuantity(fact: Fact): fact is Quantity {
  const { kind } = fact;
  return kind !== 'date' && kind !== 'time' && kind !== 'score' && kind !== 'label' && kind !== 'quote';
}
