import { countryOf } from '../../names/countries.js';
import { skeletonOf } from '../../names/sounds.js';
import { isKnownName, knowsTranslatedWords } from '../../names/translated-words.js';
import type { Script } from '../../text/scripts.js';
import { overlaps } from '../../text/span.js';
import type { Alignment, Pair, Reading, ReadSegment } from '../pair.js';
import { besideTheSame, insideTheSame } from './beside.js';
import { createCounterparts } from './counterparts.js';
import { wordDrifts, type WordDrift } from './drifts.js';
import { NAME, SHORT, segmentWords, type SegmentWord } from './name-words.js';
import { isOutOfScript } from './evidence.js';
import { pairedByOrder } from './order.js';

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

const SURE = 0.8;
/** A name without a counterpart stands where the source has another without one: nothing but their order says so. */
const BY_ORDER = 0.75;
/** The same, where one of the two may be no name, or have a counterpart after all. */
const BY_DOUBTFUL_ORDER = 0.72;

/** A name in the source's own letters that the source does not have. */
const OUT_OF_SCRIPT = 0.75;

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
  const add = (from: SegmentWord, to: SegmentWord, certainty: number) => {
    if (usedTargets.has(to)) return;
    usedSources.add(from);
    usedTargets.add(to);
    slips.push({ kind: 'changed', source: from, target: to, certainty });
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
    if (from) add(from, to, SURE);
  }
  for (const from of source) {
    if (from.certainty < nameFrom(alignment) && !isFamilyName(from, source)) continue;
    if (usedSources.has(from) || isKnown(from) || !counterparts.isLonely(from, 'source')) continue;
    const beside = besideTheSame(from, counterparts, alignment);
    if (beside) add(from, beside, SURE);
  }
  if (isLoose) return slips;
  const isFree = (word: SegmentWord) => !usedSources.has(word) && !usedTargets.has(word) && !isKnown(word);
  for (const { from, to, isSure } of pairedByOrder(lost, isFree, counterparts, alignment))
    add(from, to, orderCertainty(isSure, alignment));
  const missing = lost.filter((word) => !usedSources.has(word) && !isListed(word));
  for (const word of missing)
    slips.push({ kind: 'missing', source: word, certainty: missingCertainty(word, missing, alignment) });
  for (const word of target) {
    if (!isFree(word) || isListed(word) || !isOutOfScript(word, alignment) || !counterparts.isLonely(word, 'target'))
      continue;
    usedTargets.add(word);
    slips.push({ kind: 'added', target: word, certainty: OUT_OF_SCRIPT });
  }
  const isGone = source.some((word) => mayBeLostName(word) && isFree(word) && counterparts.isAlone(word, 'source'));
  if (canTellAdded(alignment))
    for (const word of gained)
      if (!usedTargets.has(word) && !isListed(word) && word.certainty >= SURE)
        slips.push({ kind: 'added', target: word, certainty: addedCertainty(word, gained, isGone, alignment) });
  return joinNeighbours(slips);
}

/** Maxine Waters: an ordinary word right after a given name. */
function isFamilyName(word: SegmentWord, words: readonly SegmentWord[]): boolean {
  const given = words[words.indexOf(word) - 1];
  if (!word.followsOn || !given?.isCapital || given.certainty < NAME) return false;
  return word.isCapital && !word.isAcronym && word.certainty > SHORT;
}

/** Of two languages whose words are not known nobody can tell a name from the name of a body. */
function orderCertainty(isSure: boolean, { source, target }: Alignment): number {
  const certainty = isSure ? BY_ORDER : BY_DOUBTFUL_ORDER;
  return knowsTranslatedWords(source.pack) || knowsTranslatedWords(target.pack) ? certainty : certainty / 2;
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

/**
 * A name may be left out for a pronoun; hardly one of two words. A script without capitals does not show what took a name's
 * place: there a name that has sounds enough to be heard is missed alone.
 */
function missingCertainty(word: SegmentWord, missing: readonly SegmentWord[], { source, target }: Alignment): number {
  const { certainty } = word;
  if (!tellsNames(source)) return certainty / 2;
  const isFullName = missing.some(
    (other) => (areBeside(word, other) && other.followsOn) || (areBeside(other, word) && word.followsOn),
  );
  if (isFullName) return certainty;
  const isHeard =
    UNCASED.has(target.pack?.scripts[0] ?? 'Zyyy') &&
    skeletonOf(word.heard.sounds).length >= (isKnownName(word.folded, source.pack) ? HEARD : HEARD + 1);
  return isHeard && knowsTranslatedWords(source.pack) && !isCountry(word, source) ? certainty : certainty / 2;
}

/** Alphabets without capitals; Chinese and Japanese write names in too many ways. */
const UNCASED: ReadonlySet<Script> = new Set<Script>(['Arab', 'Hebr', 'Deva']);
/** Consonants; a name that is not known to sound through needs one more. */
const HEARD = 3;

/** It may be named by its capital, its people or its president. */
function isCountry({ folded }: SegmentWord, { pack }: Reading): boolean {
  return pack !== undefined && countryOf(folded, pack) !== undefined;
}

/** It may be the name that the other text has put another for. */
function mayBeLostName({ isCapital, isAcronym, opensSentence, certainty, text }: SegmentWord): boolean {
  return isCapital && !isAcronym && !opensSentence && certainty > 0 && text.length > 2;
}

/** In Chinese a name may be shortened to a syllable (佛州 for Florida): only a full name is sure. */
function addedCertainty(
  word: SegmentWord,
  gained: readonly SegmentWord[],
  isGone: boolean,
  { source, target }: Alignment,
): number {
  // A translator may name what the source only hints at: a region by its adjective, a person by an office.
  if (!isKnownName(word.folded, target.pack) && !isGone) return SURE / 2;
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
