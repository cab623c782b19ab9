import type { Fact, FactKind } from '../facts/fact.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { tokenise } from '../text/words.js';
import type { PlacedFact } from './match-facts.js';
import type { Alignment, Pair, Reading, ReadSegment } from './pair.js';
import { keptWith } from '../text/remember.js';

/** A place in a segment. */
export interface PlacedSpan extends Span {
  readonly segment: ReadSegment;
}

/** Words on either side of a place that say what it is about. */
const REACH = 8;
/** The share of the words around that must be the same; a number that counts another thing must have more in common. */
const SHARED = 0.27;
const SHARED_OF_ANOTHER = 0.6;
/** One shared word is chance. */
const LEAST_SHARED = 2;
/** Across languages words cannot be compared: the sentences must belong together. */
const SURE_PAIR = 0.6;

/**
 * Whether two places of a pair speak of the same thing, so that what differs in them differs indeed. A translation follows its
 * source; in an adaptation another value may be about another thing: in one language the words around tell, across languages
 * how sure the pair is.
 */
export function speakOfOne(source: PlacedSpan, target: PlacedSpan, pair: Pair, alignment: Alignment): boolean {
  if (alignment.relation === 'translation') return true;
  if (isAcross(alignment)) return pair.certainty >= SURE_PAIR;
  return likenessOfContexts(source, target, alignment) >= SHARED;
}

/** The same for two values: they must be of one kind, and count one thing where they count. */
export function stateOneThing(source: PlacedFact, target: PlacedFact, pair: Pair, alignment: Alignment): boolean {
  if (alignment.relation === 'translation') return true;
  if (!areOfOneKind(source.fact, target.fact)) return false;
  return isAcross(alignment) ? pair.certainty >= SURE_PAIR : mayBeOneThing(source, target, alignment);
}

/** For two values of which no pair says that they belong together: false where the words of one language tell them apart. */
export function mayBeOneThing(source: PlacedFact, target: PlacedFact, alignment: Alignment): boolean {
  if (alignment.relation === 'translation' || isAcross(alignment)) return true;
  const [from, to] = [placeOf(source), placeOf(target)];
  const likeness = likenessOfContexts(from, to, alignment);
  if (source.fact.kind !== 'number' || likeness < SHARED) return likeness >= SHARED;
  const counted = countedIn(to, alignment.target);
  return likeness >= SHARED_OF_ANOTHER || countedIn(from, alignment.source).some((stem) => counted.includes(stem));
}

function isAcross({ source, target }: Alignment): boolean {
  return source.language !== target.language;
}

function placeOf({ fact, segment }: PlacedFact): PlacedSpan {
  return { segment, start: fact.start, end: fact.end };
}

/** What one reader takes for a year, an age or a measure may be a bare number to another, but nobody takes people for a share. */
function areOfOneKind(a: Fact, b: Fact): boolean {
  if (a.kind === b.kind) return true;
  const isShare = a.kind === 'percentage' || b.kind === 'percentage';
  return (
    !isShare && (MAY_BE_ANY.has(a.kind) || MAY_BE_ANY.has(b.kind) || (TIME_SPANS.has(a.kind) && TIME_SPANS.has(b.kind)))
  );
}

const MAY_BE_ANY: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'ordinal']);
const TIME_SPANS: ReadonlySet<FactKind> = new Set<FactKind>(['age', 'duration']);

/** 0 to 1: how much of what the poorer of the two contexts says the other says too. */
function likenessOfContexts(source: PlacedSpan, target: PlacedSpan, alignment: Alignment): number {
  const [a, b] = [contextOf(source, alignment.source), contextOf(target, alignment.target)];
  const weight = weightsOf(alignment);
  const shared = [...a.keys()].filter((stem) => b.has(stem));
  if (shared.length < LEAST_SHARED) return 0;
  const weigh = (context: Context) => sum([...context].map(([stem, closeness]) => closeness * weight(stem)));
  const common = sum(shared.map((stem) => Math.min(a.get(stem) ?? 0, b.get(stem) ?? 0) * weight(stem)));
  return common / Math.max(Number.EPSILON, Math.min(weigh(a), weigh(b)));
}

/** The words around a place, and how close they stand to it. */
type Context = ReadonlyMap<string, number>;

function contextOf({ segment, start, end }: PlacedSpan, reading: Reading): Context {
  const words = stemsOf(segment, reading);
  const before = words.filter((word) => word.end <= start).slice(-REACH);
  const after = words.filter((word) => word.start >= end).slice(0, REACH);
  const context = new Map<string, number>();
  for (const side of [before.reverse(), after])
    for (const [distance, { stem }] of side.entries())
      context.set(stem, Math.max(context.get(stem) ?? 0, distance < CLOSE ? 2 : 1));
  return context;
}

/** Words this near say more of what a value is about. */
const CLOSE = 3;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The words after a number, of which one is what it counts. */
function countedIn({ segment, end }: PlacedSpan, reading: Reading): readonly string[] {
  const words = stemsOf(segment, reading).filter((word) => word.start >= end);
  return words.slice(0, COUNTED).map(({ stem }) => stem);
}

const COUNTED = 3;

interface Stem extends Span {
  readonly stem: string;
}

/** Remembered, since every two values of a pair ask. */
function stemsOf(segment: ReadSegment, { pack }: Reading): readonly Stem[] {
  const known = STEMS.get(segment);
  if (known) return known;
  const { text } = segment.text;
  const stems = tokenise(text).flatMap(({ start, end }) => {
    const word = fold(text.slice(start, end));
    if (pack?.spaced === false) return pairsOfCharacters(word, start);
    return word.length < SHORTEST || /^\p{N}/u.test(word)
      ? []
      : [{ start, end, stem: stemOf(word, pack?.names.prefixes) }];
  });
  STEMS.set(segment, stems);
  return stems;
}

const STEMS = keptWith<ReadSegment, readonly Stem[]>();
const SHORTEST = 3;

/** Two forms of a word share their beginning; what is written together before it belongs to the sentence. */
function stemOf(word: string, prefixes: readonly string[] = []): string {
  const prefix = prefixes.reduce(
    (longest, each) =>
      each.length > longest.length && word.length >= each.length + SHORTEST && word.startsWith(each) ? each : longest,
    '',
  );
  const bare = word.slice(prefix.length);
  return bare.slice(0, bare.length > 5 ? 5 : 4);
}

/** Where words are not parted two characters do for one. */
function pairsOfCharacters(run: string, start: number): readonly Stem[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => ({
    start: start + at,
    end: start + at + 2,
    stem: run.slice(at, at + 2),
  }));
}

/** What stands in every sentence of both texts says nothing of which of them are about the same. */
function weightsOf(alignment: Alignment): (stem: string) => number {
  let weight = WEIGHTS.get(alignment);
  if (weight) return weight;
  const counts = new Map<string, number>();
  const { source, target } = alignment;
  for (const reading of [source, target])
    for (const segment of reading.segments)
      for (const stem of new Set(stemsOf(segment, reading).map((each) => each.stem)))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = source.segments.length + target.segments.length;
  weight = (stem) => Math.log((1 + all / (counts.get(stem) ?? 1)) / 2);
  WEIGHTS.set(alignment, weight);
  return weight;
}

const WEIGHTS = keptWith<Alignment, (stem: string) => number>();
