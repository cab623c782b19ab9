import { overlaps } from '../../text/span.js';
import { isSameLanguage } from '../../names/same-language.js';
import { knowsTranslatedWords } from '../../names/translated-words.js';
import type { Alignment, Pair, Reading, ReadSegment } from '../pair.js';
import { pairedAmongNouns } from './among-nouns.js';
import { besideTheSame, insideTheSame } from './beside.js';
import { createCounterparts } from './counterparts.js';
import { wordDrifts, type WordDrift } from './drifts.js';
import { isOutOfScript } from './evidence.js';
import { isNameLike } from './name-like.js';
import { NAME, segmentWords, SHORT, type SegmentWord } from './name-words.js';
import { pairedByOrder } from './order.js';
import { joinNeighbours, spanning, type NamePart, type NameSlip } from './slip.js';
import { addedCertainty, besideCertainty, missingCertainty, orderCertainty, SURE } from './slip-certainty.js';
import { isStranger } from './stranger.js';
import { pairedWithStrangers } from './paired-with-strangers.js';
import { keptWith } from '../../text/remember.js';
import { isUnheard } from './unheard.js';

/** Remembered for each alignment, since several checks ask. */
export function nameSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  let pairs = REMEMBERED.get(alignment);
  if (!pairs) REMEMBERED.set(alignment, (pairs = new Map<Pair, readonly NameSlip[]>()));
  let slips = pairs.get(pair);
  if (!slips) pairs.set(pair, (slips = findSlips(pair, alignment)));
  return slips;
}

const REMEMBERED = keptWith<Alignment, Map<Pair, readonly NameSlip[]>>();

/** A name in the source's own letters that the source does not have. */
const OUT_OF_SCRIPT = 0.75;

/** A family name after a given name that is kept letter by letter. */
export const SURE_DRIFT = 0.9;

function findSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  if (pair.source.length === 0 || pair.target.length === 0) return [];
  if (isUnheard(pair.source, alignment.source) || isUnheard(pair.target, alignment.target)) return [];
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
    if (from) add(from, to, besideCertainty(alignment));
  }
  for (const from of source) {
    if (!mayBeLostName(from) && from.certainty < nameFrom(alignment)) continue;
    if (usedSources.has(from) || isKnown(from) || !counterparts.isLonely(from, 'source')) continue;
    const isFamily = from.certainty >= nameFrom(alignment) || isFamilyName(from, source, alignment);
    const beside = besideTheSame(from, counterparts, alignment, isFamily);
    if (beside) add(from, beside, besideCertainty(alignment));
  }
  if (isLoose && !tellsByOrder(pair, alignment)) return slips;
  const isFree = (word: SegmentWord) => !usedSources.has(word) && !usedTargets.has(word) && !isKnown(word);
  for (const { from, to, isSure } of pairedByOrder(lost, isFree, counterparts, alignment))
    if (!isLoose || isStranger(to, alignment)) add(from, to, orderCertainty(isSure, alignment));
  for (const { from, to, isSure } of pairedWithStrangers(lost, isFree, counterparts, alignment))
    add(from, to, orderCertainty(isSure, alignment));
  if (isLoose) return joinNeighbours(slips);
  for (const { from, to, isSure } of pairedAmongNouns(lost, isFree, counterparts, alignment))
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
  const added = canTellAdded(alignment)
    ? gained.filter((word) => !usedTargets.has(word) && !isListed(word) && word.certainty >= SURE)
    : [];
  if (added.length > 0) {
    const isGone = source.some((word) => mayBeLostName(word) && isFree(word) && counterparts.isAlone(word, 'source'));
    for (const word of added)
      slips.push({ kind: 'added', target: word, certainty: addedCertainty(word, gained, isGone, alignment) });
  }
  return joinNeighbours(slips);
}

/** Maxine Waters: an ordinary word right after a given name. */
function isFamilyName(word: SegmentWord, words: readonly SegmentWord[], alignment: Alignment): boolean {
  if (alignment.source.pack?.contexts?.capitalNouns) return false;
  const given = words[words.indexOf(word) - 1];
  if (!word.followsOn || !given?.isCapital || given.certainty < NAME) return false;
  return word.isCapital && !word.isAcronym && word.certainty > SHORT;
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

/** What was shortened or put in another order still follows its source sentence by sentence, where it is in another language. */
function tellsByOrder({ certainty }: Pair, { source, target }: Alignment): boolean {
  return !isSameLanguage(source.language, target.language) && certainty >= TIED_PAIR;
}

const TIED_PAIR = 0.75;

/** Of a language whose translated words are not listed a name must show itself by more than its capital. */
function nameFrom({ source }: Alignment): number {
  return source.pack?.contexts?.capitalNouns ? 1 : NAME;
}

/** A Japanese name in Han may be read in many ways. */
function canTellAdded({ source, target }: Alignment): boolean {
  return knowsTranslatedWords(target.pack) && !isSameLanguage(source.language, 'ja');
}

/** It may be the name that the other text has put another for. */
function mayBeLostName({ isCapital, isAcronym, opensSentence, certainty, text }: SegmentWord): boolean {
  return isCapital && !isAcronym && !opensSentence && certainty > 0 && text.length > 2;
}

function wordsOf(segments: readonly ReadSegment[], reading: Reading): readonly SegmentWord[] {
  return segments.flatMap((segment) => segmentWords(segment, reading));
}
