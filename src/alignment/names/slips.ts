import { knowsTranslatedWords } from '../../names/translated-words.js';
import type { Alignment, Pair, Reading, ReadSegment } from '../pair.js';
import { createCounterparts, isRight, type Counterparts } from './counterparts.js';
import { wordDrifts } from './drifts.js';
import { segmentWords, type SegmentWord } from './name-words.js';

/** What went wrong with a name that no glossary knows, word by word. */
export type NameSlip =
  | { readonly kind: 'changed'; readonly source: SegmentWord; readonly target: SegmentWord; readonly certainty: number }
  | { readonly kind: 'drift'; readonly source: SegmentWord; readonly target: SegmentWord; readonly certainty: number }
  | { readonly kind: 'missing'; readonly source: SegmentWord; readonly certainty: number }
  | { readonly kind: 'added'; readonly target: SegmentWord; readonly certainty: number };

/** Remembered for each alignment, since several checks ask. */
export function nameSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  let pairs = REMEMBERED.get(alignment);
  if (!pairs) REMEMBERED.set(alignment, (pairs = new Map()));
  let slips = pairs.get(pair);
  if (!slips) pairs.set(pair, (slips = findSlips(pair, alignment)));
  return slips;
}

const REMEMBERED = new WeakMap<Alignment, Map<Pair, readonly NameSlip[]>>();

/** Above this a word is taken for a name. */
const NAME = 0.55;
const SURE = 0.8;

function findSlips(pair: Pair, alignment: Alignment): readonly NameSlip[] {
  if (pair.source.length === 0 || pair.target.length === 0) return [];
  const source = wordsOf(pair.source, alignment.source);
  const target = wordsOf(pair.target, alignment.target);
  const counterparts = createCounterparts(source, target, alignment);
  const lost = source.filter((word) => word.certainty >= NAME && counterparts.isAlone(word, 'source'));
  const gained = target.filter(
    (word) => isNameLike(word, target, alignment.target) && counterparts.isAlone(word, 'target'),
  );
  const slips: NameSlip[] = [];
  const used = new Set<SegmentWord>();
  for (const drift of wordDrifts(counterparts, alignment)) {
    used.add(drift.target);
    slips.push({ kind: 'drift', source: drift.source, target: drift.target, certainty: drift.score });
  }
  for (const other of gained) {
    const word = insideTheSame(other, counterparts);
    if (!word || used.has(other)) continue;
    used.add(other);
    slips.push({ kind: 'changed', source: word, target: other, certainty: SURE });
  }
  for (const word of lost) {
    if (slips.some((slip) => (slip.kind === 'changed' || slip.kind === 'drift') && slip.source === word)) continue;
    const other = besideTheSame(word, counterparts) ?? nearestInOrder(word, gained, counterparts, used);
    if (other) used.add(other);
    if (other) slips.push({ kind: 'changed', source: word, target: other, certainty: SURE });
    else slips.push({ kind: 'missing', source: word, certainty: missingCertainty(word, alignment) });
  }
  if (knowsTranslatedWords(alignment.target.language))
    for (const word of gained)
      if (!used.has(word) && word.certainty >= SURE) slips.push({ kind: 'added', target: word, certainty: SURE });
  return slips;
}

/** A name may be left out for a pronoun; where every noun has a capital nearly anything could resemble it, and nothing does. */
function missingCertainty({ certainty }: SegmentWord, { target }: Alignment): number {
  return target.pack?.contexts?.capitalNouns ? certainty : certainty / 2;
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
function insideTheSame(word: SegmentWord, { source, target }: Counterparts): SegmentWord | undefined {
  const at = target.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = target[at + step];
    if (!neighbour?.isCapital || !(step === -1 ? word : neighbour).followsOn) continue;
    for (const [place, other] of source.entries()) {
      const beside = source[place - step];
      if (other.folded !== neighbour.folded || !beside?.isCapital || beside.heard.script !== word.heard.script)
        continue;
      const isTitle = step === 1 && beside.certainty < NAME;
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
  used: ReadonlySet<SegmentWord>,
): SegmentWord | undefined {
  const place = source.indexOf(word) / source.length;
  const distance = (other: SegmentWord) => Math.abs(target.indexOf(other) / target.length - place);
  return gained.filter((other) => !used.has(other)).sort((a, b) => distance(a) - distance(b))[0];
}
