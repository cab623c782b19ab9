import type { Alignment } from '../pair.js';
import type { Counterparts } from './counterparts.js';
import { isPlainWord, soundsAlike } from './evidence.js';
import { isNameLike } from './name-like.js';
import type { SegmentWord } from './name-words.js';
import { nearest, type PairedByOrder } from './order.js';
import { isStranger } from './stranger.js';

const SHORTEST = 4;

/**
 * Where every noun has a capital nothing tells a name; but a name of the source is kept there letter by letter. One that is
 * not, beside a noun that stands as names do and resembles nothing in the whole source, was replaced by it.
 */
export function* pairedAmongNouns(
  lost: readonly SegmentWord[],
  isFree: (word: SegmentWord) => boolean,
  counterparts: Counterparts,
  alignment: Alignment,
): Iterable<PairedByOrder> {
  if (!alignment.target.pack?.contexts?.capitalNouns) return;
  const names = lost.filter((from) => isFree(from) && !from.isAcronym && from.text.length >= SHORTEST);
  if (names.length === 0) return;
  const nouns = counterparts.target.filter(
    (to) =>
      to.isCapital &&
      !to.isAcronym &&
      to.text.length >= SHORTEST &&
      isNameLike(to, counterparts.target, alignment.target) &&
      !isPlainWord(to, alignment) &&
      counterparts.isAlone(to, 'target') &&
      isStranger(to, alignment),
  );
  for (const from of names) {
    const fits = (to: SegmentWord) => isFree(to) && from.heard.script === to.heard.script && !soundsAlike(from, to);
    const to = nearest(from, nouns.filter(fits), counterparts);
    if (to) yield { from, to, isSure: true };
  }
}
