import type { LanguagePack } from '../languages/pack.js';
import { fold } from '../text/fold.js';
import { tokenise } from '../text/words.js';
import type { Reading, ReadSegment } from './pair.js';
import { stemOf, stemsIn } from './stems.js';
import type { TiedWord, TiedWords } from './tied-words.js';

/** Of the things that two words call up so many must be the same: every language has keywords of its own. */
const LEAST_CLOSENESS = 0.15;
/** From here on two words are as good as translations of each other. */
const SAME = 0.67;
/** A word has no more renderings than this in a story. */
const MOST_RENDERINGS = 4;

/**
 * Which words of the target mean what words of the source mean, as far as both call up the same things ("fire", Feuer,
 * пожежа): the CLDR knows some 1,900 things by their words in every language.
 */
export function sameInMeaning(source: Reading, target: Reading): TiedWords {
  const [from, to] = [conceptsBy(source.pack), conceptsBy(target.pack)];
  const renderings = new Map<string, readonly TiedWord[]>();
  const callers = callersOf(wordsIn(source), from);
  for (const word of wordsIn(target)) {
    const things = to.get(word) ?? [];
    const shared = new Map<string, number>();
    for (const other of things.flatMap((thing) => callers.get(thing) ?? []))
      shared.set(other, (shared.get(other) ?? 0) + 1);
    const tied = [...shared]
      .map(([other, count]) => ({ word: other, share: (2 * count) / (things.length + (from.get(other)?.length ?? 0)) }))
      .filter(({ share }) => share >= LEAST_CLOSENESS)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_RENDERINGS);
    if (tied.length > 0)
      renderings.set(
        word,
        tied.map(({ word: other, share }) => ({ word: other, closeness: Math.min(1, share / SAME) })),
      );
  }
  return renderings;
}

/** The words of a segment that call up a thing, each once. */
export function conceptWords(segment: ReadSegment, reading: Reading): readonly string[] {
  const concepts = conceptsBy(reading.pack);
  const words =
    reading.pack?.spaced === false
      ? longestIn(segment.text.text, concepts)
      : stemsIn(segment, reading).filter((stem) => concepts.has(stem));
  return [...new Set(words)];
}

function wordsIn(reading: Reading): ReadonlySet<string> {
  return new Set(reading.segments.flatMap((segment) => conceptWords(segment, reading)));
}

/** Thing → words of a text that call it up. */
function callersOf(words: ReadonlySet<string>, concepts: Concepts): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>();
  for (const word of words) {
    for (const thing of concepts.get(word) ?? []) {
      const known = callers.get(thing);
      if (known) known.push(word);
      else callers.set(thing, [word]);
    }
  }
  return callers;
}

/** Where words are not parted, the longest that is known counts. */
function longestIn(text: string, concepts: Concepts): readonly string[] {
  const found: string[] = [];
  for (const { start, end } of tokenise(text)) {
    for (let at = start; at < end; at++) {
      let length = Math.min(LONGEST, end - at);
      while (length > 0 && !concepts.has(text.slice(at, at + length))) length--;
      if (length === 0) continue;
      found.push(text.slice(at, at + length));
      at += length - 1;
    }
  }
  return found;
}

const LONGEST = 6;

/** A word, by its stem where words are parted → the things that it calls up. */
type Concepts = ReadonlyMap<string, readonly string[]>;

/** Read when two languages are first laid beside each other. */
function conceptsBy(pack: LanguagePack | undefined): Concepts {
  if (!pack?.concepts) return NONE;
  let concepts = PREPARED.get(pack);
  if (!concepts) PREPARED.set(pack, (concepts = readConcepts(pack.concepts, pack)));
  return concepts;
}

const NONE: Concepts = new Map();
const PREPARED = new WeakMap<LanguagePack, Concepts>();

function readConcepts(lines: string, { spaced, names }: LanguagePack): Concepts {
  const concepts = new Map<string, Set<string>>();
  for (const line of lines.split('\n')) {
    const [thing = '', ...words] = line.split(' ');
    for (const word of words) {
      const key = spaced ? stemOf(fold(word), names.prefixes) : word;
      const things = concepts.get(key);
      if (things) things.add(thing);
      else concepts.set(key, new Set([thing]));
    }
  }
  return new Map([...concepts].filter(([word]) => !spaced || word.length > 2).map(([word, all]) => [word, [...all]]));
}
