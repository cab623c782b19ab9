import { countriesNamedBy } from '../../names/country-words.js';
import { knowsTranslatedWords } from '../../names/translated-words.js';
import { overlaps } from '../../text/span.js';
import type { Alignment, Pair, Reading, ReadSegment } from '../pair.js';
import { createCounterparts, isRight, type Counterparts } from './counterparts.js';
import { wordDrifts, type WordDrift } from './drifts.js';
import { segmentWords, type SegmentWord } from './name-words.js';

/** Words of a name beside each other. */
export type NamePart = Pick<SegmentWord, 'segment' | 'start' | 'end' | 'text'>;

/** What went wrong with a name that no glossary knows. */
export type NameSlip =
  | { readonly kind: 'changed'; readonly source: NamePart; readonly target: NamePart; readonly certainty: number }
  | { readonly kind: 'drift'; readonly source: NamePart; readonly target: NamePart; readonly certainty: number }
  | { readonly kind: 'missing'; readonly source: NamePart; readonly certainty: number }
  | { readonly kind: 'added'; readonly target: NamePart; readonly certainty: number };

/** Remembered for each alignment, since several checks ask. */
export function nameSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  let pairs = REMEMBERED.get(alignment);
  if (!pairs) REMEMBERED.set(alignment, (pairs = new Map<Pair, readonly NameSlip[]>()));
  let slips = pairs.get(pair);
  if (!slips) pairs.set(pair, (slips = findSlips(pair, alignment)));
  return slips;
}

const REMEMBERED = new WeakMap<Alignment, Map<Pair, readonly NameSlip[]>>();

/** Above this a word is taken for a name. */
const NAME = 0.55;
const SURE = 0.8;
/** A name without a counterpart stands where the source has another without one: nothing but their order says so. */
const BY_ORDER = 0.72;

/** A family name after a given name that is kept letter by letter. */
export const SURE_DRIFT = 0.9;

function findSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  if (pair.source.length === 0 || pair.target.length === 0) return [];
  const source = wordsOf(pair.source, alignment.source);
  const target = wordsOf(pair.target, alignment.target);
  const counterparts = createCounterparts(source, target, alignment);
  const isLoose = alignment.relation === 'adaptation' || pair.certainty < SURE_PAIR;
  const lost = source.filter((word) => word.certainty >= nameFrom(alignment) && counterparts.isAlone(word, 'source'));
  const gained = target.filter(
    (word) => isNameLike(word, target, alignment.target) && counterparts.isAlone(word, 'target'),
  );
  const slips: NameSlip[] = [];
  const [usedSources, usedTargets] = [new Set<NamePart>(), new Set<NamePart>()];
  const add = (kind: 'changed' | 'drift', from: SegmentWord, to: SegmentWord, certainty: number) => {
    if (usedTargets.has(to)) return;
    usedSources.add(from);
    usedTargets.add(to);
    slips.push({ kind, source: from, target: to, certainty });
  };
  const isKnown = listedOnBothSides(pair);
  const addDrift = ({ source: from, target: to, score, given }: WordDrift) => {
    if (isKnown(to)) return;
    usedSources.add(from);
    usedTargets.add(to);
    const whole = given
      ? { source: spanning(given.source, from), target: spanning(given.target, to) }
      : { source: from, target: to };
    slips.push({
      kind: 'drift',
      ...whole,
      certainty: given ? Math.max(score, SURE_DRIFT) : Math.min(score, SURE_DRIFT - 0.01),
    });
  };
  for (const drift of wordDrifts(counterparts, alignment)) addDrift(drift);
  for (const to of gained) {
    const from = usedTargets.has(to) || isKnown(to) ? undefined : insideTheSame(to, counterparts, alignment);
    if (from) add('changed', from, to, SURE);
  }
  for (const from of lost) {
    if (usedSources.has(from) || isKnown(from)) continue;
    const beside = besideTheSame(from, counterparts);
    const to = beside ?? (isLoose ? undefined : nearestInOrder(from, gained, counterparts, usedTargets));
    if (to) add('changed', from, to, beside ? SURE : orderCertainty(from, to, alignment));
  }
  if (isLoose) return slips;
  const missing = lost.filter((word) => !usedSources.has(word) && !isListed(word));
  for (const word of missing)
    slips.push({ kind: 'missing', source: word, certainty: missingCertainty(word, missing, alignment) });
  if (canTellAdded(alignment))
    for (const word of gained)
      if (!usedTargets.has(word) && !isListed(word) && word.certainty >= SURE)
        slips.push({ kind: 'added', target: word, certainty: addedCertainty(word, gained, alignment) });
  return joinNeighbours(slips);
}

/**
 * Order alone says little where bodies are written like people, and of a country, which may be named by its capital, its people
 * or its president.
 */
function orderCertainty(from: SegmentWord, to: SegmentWord, { source, target }: Alignment): number {
  const isCountry = (word: SegmentWord, { pack }: Reading) => pack && countriesNamedBy(word.folded, pack).length > 0;
  const isTelling = tellsNames(target) && !isCountry(from, source) && !isCountry(to, target);
  return isTelling ? BY_ORDER : BY_ORDER / 2;
}

/** What the glossary knows and finds on both sides needs no second opinion. */
function listedOnBothSides({ source, target }: Pair): (word: SegmentWord) => boolean {
  const entries = (segments: readonly ReadSegment[]) =>
    new Set(segments.flatMap(({ names }) => names.flatMap(({ matches }) => matches.map(({ entry }) => entry))));
  const [here, there] = [entries(source), entries(target)];
  return (word) => entriesOf(word).some((entry) => here.has(entry) && there.has(entry));
}

function isListed(word: SegmentWord): boolean {
  return entriesOf(word).length > 0;
}

function entriesOf(word: SegmentWord): readonly string[] {
  return word.segment.names
    .filter((name) => overlaps(name, word))
    .flatMap(({ matches }) => matches.map(({ entry }) => entry));
}

const SURE_PAIR = 0.5;

/** Of a language whose translated words are not listed a name must show itself by more than its capital. */
function nameFrom({ source }: Alignment): number {
  return source.pack?.contexts?.capitalNouns ? 1 : NAME;
}

/** A Japanese name in Han may be read in many ways. */
function canTellAdded({ source, target }: Alignment): boolean {
  return knowsTranslatedWords(target.pack) && source.language.split('-')[0] !== 'ja';
}

/** A name may be left out for a pronoun; hardly one of two words. */
function missingCertainty(word: SegmentWord, missing: readonly SegmentWord[], { source }: Alignment): number {
  const { certainty } = word;
  if (!tellsNames(source)) return certainty / 2;
  const isFullName = missing.some(
    (other) => (areBeside(word, other) && other.followsOn) || (areBeside(other, word) && word.followsOn),
  );
  return isFullName ? certainty : certainty / 2;
}

/** In Chinese a name may be shortened to a syllable (佛州 for Florida): only a full name is sure. */
function addedCertainty(word: SegmentWord, gained: readonly SegmentWord[], { source }: Alignment): number {
  const isFullName = gained.some((other) => areBeside(word, other) || areBeside(other, word));
  return isFullName || source.pack?.spaced !== false ? SURE : SURE / 2;
}

/** Where every word of a body's name has a capital (Ministerstwo Ochrony Środowiska) two capitals are no person yet. */
function tellsNames({ language, pack }: Reading): boolean {
  return knowsTranslatedWords(pack) || !CAPITAL_BODIES.has(language.split('-')[0] ?? '');
}

const CAPITAL_BODIES = new Set(['pl', 'de', 'lb', 'hr', 'sl', 'tr', 'vi', 'id']);

const CLOSE = 2;

function areBeside(before: NamePart, after: NamePart): boolean {
  return before.segment === after.segment && after.start >= before.end && after.start - before.end <= CLOSE;
}

/** Given name and family name are one name: one slip. */
function joinNeighbours(slips: readonly NameSlip[]): readonly NameSlip[] {
  const joined: NameSlip[] = [];
  for (const slip of slips) {
    const before = joined.at(-1);
    const both = before && joinTwo(before, slip);
    if (both) joined[joined.length - 1] = both;
    else joined.push(slip);
  }
  return joined;
}

function joinTwo(a: NameSlip, b: NameSlip): NameSlip | undefined {
  if (a.kind === 'changed' && b.kind === 'changed' && areBeside(a.source, b.source) && areBeside(a.target, b.target))
    return { ...a, source: spanning(a.source, b.source), target: spanning(a.target, b.target) };
  if (a.kind === 'missing' && b.kind === 'missing' && areBeside(a.source, b.source))
    return { ...a, source: spanning(a.source, b.source), certainty: Math.max(a.certainty, b.certainty) };
  if (a.kind === 'added' && b.kind === 'added' && areBeside(a.target, b.target))
    return { ...a, target: spanning(a.target, b.target) };
  return undefined;
}

function spanning({ segment, start }: NamePart, { end }: NamePart): NamePart {
  return { segment, start, end, text: segment.text.text.slice(start, end) };
}

function wordsOf(segments: readonly ReadSegment[], reading: Reading): readonly SegmentWord[] {
  return segments.flatMap((segment) => segmentWords(segment, reading));
}

function isNameLike(word: SegmentWord, words: readonly SegmentWord[], { pack }: Reading): boolean {
  if (word.certainty < NAME) return false;
  if (!pack?.contexts?.capitalNouns) return true;
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && !QUALIFIED.test(before.folded) && !NOUN_ENDING.test(word.folded);
}

/** Where nouns have capitals a name stands without article and adjective. */
const QUALIFIED = /(?:e|en|er|es|em|ein|kein|mein|sein|das|im|am|zum|vom|beim|ins|ans|\p{N})$/u;
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nis|nisse|tum|ling|linge|chen|lein|tät|täten|ismus|eur|ern|en)$/u;

/** West Virginia Metro News: a word beside one that is kept letter by letter should be kept too, even one that is elsewhere translated. */
function insideTheSame(
  word: SegmentWord,
  { source, target }: Counterparts,
  { source: reading }: Alignment,
): SegmentWord | undefined {
  const at = target.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = target[at + step];
    if (!neighbour?.isCapital || !(step === -1 ? word : neighbour).followsOn) continue;
    for (const [place, other] of source.entries()) {
      const beside = source[place - step];
      if (other.folded !== neighbour.folded || !beside?.isCapital || beside.heard.script !== word.heard.script)
        continue;
      const isTitle = step === 1 && (beside.certainty < NAME || reading.pack?.contexts?.capitalNouns === true);
      if ((step === -1 ? beside : other).followsOn && beside.certainty > 0 && !isTitle && beside.folded !== word.folded)
        return beside;
    }
  }
  return undefined;
}

/** Given name and family name: where the word before or after has its counterpart, what stands beside that is the rendering. */
function besideTheSame(word: SegmentWord, { source, target, kinship, isAlone }: Counterparts): SegmentWord | undefined {
  const at = source.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = source[at + step];
    const joined = step === -1 ? word.followsOn : neighbour?.followsOn;
    if (!neighbour || !joined || neighbour.certainty === 0) continue;
    for (const [place, other] of target.entries()) {
      const beside = target[place - step];
      const isJoined = step === -1 ? beside?.followsOn : other.followsOn;
      if (!beside || !isJoined || !isRight(kinship(neighbour, other))) continue;
      if (isAlone(beside, 'target') && mayBeName(beside)) return beside;
    }
  }
  return undefined;
}

const SHORTEST_UNCASED = 4;

/** In a script with capitals a name has one. */
function mayBeName(word: SegmentWord): boolean {
  if (word.isCapital) return word.certainty > 0;
  return word.text === word.text.toUpperCase() && word.text.length >= SHORTEST_UNCASED;
}

function nearestInOrder(
  word: SegmentWord,
  gained: readonly SegmentWord[],
  { source, target }: Counterparts,
  used: ReadonlySet<NamePart>,
): SegmentWord | undefined {
  const place = source.indexOf(word) / source.length;
  const distance = (other: SegmentWord) => Math.abs(target.indexOf(other) / target.length - place);
  return gained.filter((other) => !used.has(other)).sort((a, b) => distance(a) - distance(b))[0];
}
