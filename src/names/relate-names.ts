import { hear, type HeardWord } from './heard-word.js';
import { isShortFor, PARTICLES, TITLES } from './name-parts.js';
import { mayRelate, relateWords, type RelatedWords } from './relate-words.js';

export interface PairedWords extends RelatedWords {
  /** Places among the words of each name. */
  readonly written: number;
  readonly listed: number;
}

/** `whole`: word for word; `short`: without a middle name, with an initial; `longer`: with one; `family`: the family name alone; `given`: the given name alone. */
export type Extent = 'whole' | 'reordered' | 'short' | 'longer' | 'family' | 'given' | 'joined';

export interface RelatedNames {
  /** The worst of the words' relations decides; `apart` where the names are of two people. */
  readonly relation: RelatedWords['relation'];
  readonly extent: Extent;
  readonly score: number;
  readonly pairs: readonly PairedWords[];
}

export interface ListedName {
  readonly words: readonly HeardWord[];
  /** Where the family name stands; absent for what is no full name of a person. */
  readonly family?: readonly [number, number] | undefined;
  readonly isPerson: boolean;
  /** A title stood before it. */
  readonly isTitled?: boolean;
}

type RelateWords = (written: HeardWord, listed: HeardWord) => RelatedWords;

/** For one name beside many: namesakes share their words. */
export function rememberRelations(): RelateWords {
  const known = new Map<HeardWord, Map<HeardWord, RelatedWords>>();
  return (written, listed) => {
    let ofWord = known.get(written);
    if (!ofWord) known.set(written, (ofWord = new Map<HeardWord, RelatedWords>()));
    let related = ofWord.get(listed);
    if (!related) ofWord.set(listed, (related = relateWords(written, listed)));
    return related;
  };
}

const EXTENT_WEIGHT: Readonly<Record<Extent, number>> = {
  whole: 1, joined: 0.95, reordered: 0.9, short: 0.93, longer: 0.88, family: 0.86, given: 0.6,
}; // prettier-ignore

/** A look at the words, for names that are mostly apart. @returns false where `relateNames` would say `apart` for sure */
export function mayBeOneName(written: readonly HeardWord[], listed: readonly HeardWord[]): boolean {
  // Written together, its words are others.
  if (written.length !== listed.length && written[0]?.script === listed[0]?.script) return true;
  return written.some((word) => listed.some((other) => mayRelate(word, other)));
}

/** Most words are apart: no more is worked out of them than that. */
function relateLikely(written: HeardWord, listed: HeardWord): RelatedWords {
  return mayRelate(written, listed) ? relateWords(written, listed) : APART;
}

const APART: RelatedWords = { relation: 'apart', score: 0 };

/** How a written name stands to a listed one. */
export function relateNames(
  written: readonly HeardWord[],
  listed: ListedName,
  relate: RelateWords = relateLikely,
): RelatedNames {
  const from = titlesBefore(listed.words, written);
  const name = from ? { ...listed, words: listed.words.slice(from), family: undefined, isTitled: true } : listed;
  const words = written.slice(titlesBefore(written, listed.words));
  const pairs = pairUp(words, name.words, relate);
  const direct = judge(words, name, pairs);
  if (direct.relation !== 'apart' && direct.relation !== 'near') return direct;
  const parted = relateInitials(words, name);
  if (parted && direct.relation === 'apart') return parted;
  const joined = relateJoined(words, name);
  return joined && (direct.relation === 'apart' || joined.score > direct.score) ? joined : direct;
}

/** How many titles stand before a name that the other is written without. */
function titlesBefore(words: readonly HeardWord[], other: readonly HeardWord[]): number {
  let titles = 0;
  while (
    titles < words.length - 1 &&
    TITLES.has(words[titles]?.folded ?? '') &&
    words[titles]?.folded !== other[0]?.folded
  )
    titles++;
  return titles;
}

/** JC Juncker for Jean-Claude Juncker: initials written as one word, which are those of the other's first words. */
function initialsOf(words: readonly HeardWord[], other: readonly HeardWord[]): readonly HeardWord[] | undefined {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || first.folded.length < 2 || first.folded.length > MOST_INITIALS) return undefined;
  const letters = Array.from(first.folded);
  if (other.length < letters.length + 1) return undefined;
  if (!letters.every((letter, i) => other[i]?.folded.startsWith(letter))) return undefined;
  return [...letters.map((letter) => hear(letter, first.language, first.rules)), ...rest];
}

/** Both as they would be with the initials parted; the pairs' places are those of the names as they are written. */
function relateInitials(written: readonly HeardWord[], listed: ListedName): RelatedNames | undefined {
  const a = initialsOf(written, listed.words);
  const b = a ? undefined : initialsOf(listed.words, written);
  if (!a && !b) return undefined;
  const added = (a ?? b ?? []).length - (a ? written : listed.words).length;
  const shifted = b && listed.family ? ([listed.family[0] + added, listed.family[1] + added] as const) : listed.family;
  const name = b ? { ...listed, words: b, family: shifted } : listed;
  const related = judge(a ?? written, name, pairUp(a ?? written, name.words, relateLikely));
  const back = (place: number) => Math.max(0, place - added);
  const pairs = related.pairs.map((pair) =>
    a ? { ...pair, written: back(pair.written) } : { ...pair, listed: back(pair.listed) },
  );
  return related.relation === 'apart' ? undefined : { ...related, pairs };
}

const MOST_INITIALS = 3;

/** The best pairs first, each word once. */
function pairUp(written: readonly HeardWord[], listed: readonly HeardWord[], relate: RelateWords): PairedWords[] {
  const all: PairedWords[] = [];
  written.forEach((word, i) =>
    listed.forEach((other, j) => {
      const related = relate(word, other);
      if (related.relation !== 'apart') all.push({ ...related, written: i, listed: j });
    }),
  );
  all.sort((a, b) => b.score - a.score || Math.abs(a.written - a.listed) - Math.abs(b.written - b.listed));
  const taken = { written: new Set<number>(), listed: new Set<number>() };
  const pairs = all.filter((pair) => {
    if (taken.written.has(pair.written) || taken.listed.has(pair.listed)) return false;
    taken.written.add(pair.written);
    taken.listed.add(pair.listed);
    return true;
  });
  return pairs.sort((a, b) => a.written - b.written);
}

const NONE: RelatedNames = { relation: 'apart', extent: 'whole', score: 0, pairs: [] };

function judge(written: readonly HeardWord[], listed: ListedName, paired: readonly PairedWords[]): RelatedNames {
  const pairs = [...paired];
  const extra = unpaired(
    written,
    pairs.map((pair) => pair.written),
  );
  const missing = unpaired(
    listed.words,
    pairs.map((pair) => pair.listed),
  );
  pairNickname(written, listed, extra, missing, pairs);
  if (pairs.length === 0) return isOneWord(written, listed) ? farOff(written[0], listed.words[0]) : NONE;
  const score = meanScore(written, listed.words, pairs);
  const extent = extentOf(written, listed, pairs, extra, missing);
  if (!extent) return { ...NONE, score: score * 0.4 };
  const relation = worst(pairs);
  if (relation === 'near' && !isEnough(pairs, extent)) return { ...NONE, score: score * 0.5 };
  return { relation, extent, score: score * EXTENT_WEIGHT[extent], pairs };
}

function isOneWord(written: readonly HeardWord[], { words }: ListedName): boolean {
  return written.length === 1 && words.length === 1;
}

/** Two people, for all that is known; but how far apart still puts them in order. */
function farOff(written: HeardWord | undefined, listed: HeardWord | undefined): RelatedNames {
  return written && listed ? { ...NONE, score: relateWords(written, listed).score * 0.5 } : NONE;
}

function unpaired(words: readonly HeardWord[], taken: readonly number[]): number[] {
  const used = new Set(taken);
  return words.flatMap((word, i) => (used.has(i) || (i > 0 && PARTICLES.has(word.folded)) ? [] : [i]));
}

/** Ben for Benjamin, Ted for Theodore: a given name made short; never a family name. */
function pairNickname(
  written: readonly HeardWord[],
  listed: ListedName,
  extra: number[],
  missing: number[],
  pairs: PairedWords[],
): void {
  if (extra[0] !== 0 || missing[0] !== 0 || listed.family?.[0] === 0 || pairs.length === 0) return;
  const a = written[0]?.plain ?? '';
  const b = listed.words[0]?.plain ?? '';
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  if ((short.length < 3 || !full.startsWith(short)) && !isShortFor(short, full)) return;
  pairs.unshift({ relation: 'unmarked', score: 0.75, written: 0, listed: 0 });
  extra.shift();
  missing.shift();
}

function extentOf(
  written: readonly HeardWord[],
  listed: ListedName,
  pairs: readonly PairedWords[],
  extra: readonly number[],
  missing: readonly number[],
): Extent | undefined {
  if (extra.length && missing.length) return undefined;
  const substantial = pairs.filter((pair) => !PARTICLES.has(listed.words[pair.listed]?.folded ?? ''));
  if (substantial.length === 0 || substantial.every((pair) => pair.relation === 'initial')) return undefined;
  if (extra.length) {
    const repeats = extra.every((i) => pairs.some((pair) => written[pair.written]?.folded === written[i]?.folded));
    const isFamilyAfterTitle = listed.isTitled === true && substantial[0]?.written === written.length - 1;
    return repeats || isFamilyAfterTitle || (listed.isPerson && substantial.length > 1) ? 'longer' : undefined;
  }
  const inOrder = pairs.every((pair, i) => i === 0 || pair.listed > (pairs[i - 1]?.listed ?? -1));
  if (!missing.length) return inOrder ? 'whole' : 'reordered';
  return listed.isPerson ? partOf(listed, substantial) : undefined;
}

/** Which part of a person's full name is written. */
function partOf({ family }: ListedName, pairs: readonly PairedWords[]): Extent | undefined {
  if (!family) return undefined;
  const isFamily = (pair: PairedWords) =>
    pair.listed >= family[0] && pair.listed < family[1] && pair.relation !== 'initial';
  const hasFamily = pairs.some(isFamily);
  if (pairs.every(isFamily)) return 'family';
  if (hasFamily) return 'short';
  // Patronymic and given name, or the given name alone.
  return pairs.every((pair) => pair.relation !== 'near') ? 'given' : undefined;
}

const ORDER: readonly RelatedWords['relation'][] = ['same', 'unmarked', 'initial', 'inflected', 'heard', 'near'];

function worst(pairs: readonly PairedWords[]): RelatedWords['relation'] {
  return ORDER[Math.max(...pairs.map((pair) => ORDER.indexOf(pair.relation)))] ?? 'apart';
}

/** The mean by length: a long word says more than a short one. */
function meanScore(written: readonly HeardWord[], listed: readonly HeardWord[], pairs: readonly PairedWords[]): number {
  let sum = 0;
  let weights = 0;
  for (const pair of pairs) {
    const length = Math.max(written[pair.written]?.folded.length ?? 1, listed[pair.listed]?.folded.length ?? 1);
    const weight = pair.relation === 'initial' ? 1 : length;
    sum += pair.score * weight;
    weights += weight;
  }
  return weights ? sum / weights : 0;
}

const NEAR_ALONE = 0.42;
const NEAR_ALL_WORDS = 0.6;
const NEAR_BESIDE_RIGHT = 0.42;

/** Is what is merely alike enough to take the one for the other? */
function isEnough(pairs: readonly PairedWords[], extent: Extent): boolean {
  const near = pairs.filter((pair) => pair.relation === 'near');
  const right = pairs.filter((pair) => pair.relation !== 'near' && pair.relation !== 'initial');
  if (pairs.length === 1) return near.every((pair) => pair.score >= NEAR_ALONE);
  if (right.length === 0) return near.every((pair) => pair.score >= NEAR_ALL_WORDS + (extent === 'longer' ? 0.05 : 0));
  return near.every((pair) => pair.score >= NEAR_BESIDE_RIGHT + (extent === 'longer' || extent === 'short' ? 0.28 : 0));
}

const SHORTEST_JOINED = 6;
const LIKE_JOINED = 0.62;

/** "SergeiLavrov", "Plat Ono Vich": the same letters, parted otherwise. */
function relateJoined(written: readonly HeardWord[], { words, isPerson }: ListedName): RelatedNames | undefined {
  if (written.length === words.length || written[0]?.script !== words[0]?.script) return undefined;
  const [a, b] = [joinWords(written), joinWords(words)];
  if (Math.min(a.plain.length, b.plain.length) < SHORTEST_JOINED || Math.abs(a.plain.length - b.plain.length) > 2)
    return undefined;
  const { relation, score } = relateWords(a, b);
  if (relation === 'same' || relation === 'unmarked')
    return { relation: 'unmarked', extent: 'joined', score: 0.95, pairs: [] };
  // Велика Британія and Великобританія are two right names.
  return relation === 'near' && isPerson && score >= LIKE_JOINED
    ? { relation, extent: 'joined', score: score * 0.95, pairs: [] }
    : undefined;
}

/** All words as one. */
export function joinWords(words: readonly HeardWord[]): HeardWord {
  return hear(words.map((word) => word.folded).join(''), words[0]?.language, words[0]?.rules);
}
