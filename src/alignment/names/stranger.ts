import type { Alignment, Reading } from '../pair.js';
import { isRight } from './counterparts.js';
import { kinshipOf, SURE_KIN } from './kinship.js';
import { segmentWords, type SegmentWord } from './name-words.js';
import { keptWith } from '../../text/remember.js';

/** A word of the target that no word with a capital of the whole source resembles: the story does not hold its name. */
export function isStranger(word: SegmentWord, alignment: Alignment): boolean {
  let known = KNOWN.get(alignment);
  if (!known) KNOWN.set(alignment, (known = new Map<string, boolean>()));
  let answer = known.get(word.text);
  if (answer === undefined) known.set(word.text, (answer = !hasRelative(word, alignment)));
  return answer;
}

const KNOWN = keptWith<Alignment, Map<string, boolean>>();

function hasRelative(word: SegmentWord, { source, target }: Alignment): boolean {
  return namesOf(source).some((other) => {
    const kin = kinshipOf(other, word, source.pack, target.pack);
    return isRight(kin) || kin.score >= SURE_KIN;
  });
}

/**
 * Whether a spelling is the source's own slip: elsewhere it has the target's, and this one only here.
 * @param source a word of the source that the target's resembles
 */
export function isSlipOfSource(source: SegmentWord, target: SegmentWord, alignment: Alignment): boolean {
  const names = namesOf(alignment.source);
  return names.some(({ folded }) => folded === target.folded) && timesIn(alignment.source, source.folded) === 1;
}

function timesIn(reading: Reading, folded: string): number {
  let times = 0;
  for (const segment of reading.segments)
    for (const word of segmentWords(segment, reading)) if (word.folded === folded) times++;
  return times;
}

/** One for each word with a capital, or that may have one. */
function namesOf(reading: Reading): readonly SegmentWord[] {
  let names = NAMES.get(reading);
  if (!names) {
    const byForm = new Map<string, SegmentWord>();
    for (const segment of reading.segments)
      for (const word of segmentWords(segment, reading)) if (!word.isSmall) byForm.set(word.folded, word);
    NAMES.set(reading, (names = [...byForm.values()]));
  }
  return names;
}

const NAMES = keptWith<Reading, readonly SegmentWord[]>();
