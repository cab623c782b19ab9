import type { Alignment } from '../pair.js';
import type { Counterparts } from './counterparts.js';
import { hasNoCase, signOf, soundsAlike } from './evidence.js';
import { isNameLike } from './name-like.js';
import { NAME, type SegmentWord } from './name-words.js';
import { isSeat, lostNames, nearest, type PairedByOrder } from './order.js';
import { isStranger } from './stranger.js';

const SHORTEST = 4;

/**
 * Where every noun has a capital: a name that is beyond doubt one, and that nothing in the whole source resembles, stands for
 * what the pair has lost, be it only a word that may have been translated.
 */
export function* pairedWithStrangers(
  lost: readonly SegmentWord[],
  isFree: (word: SegmentWord) => boolean,
  counterparts: Counterparts,
  alignment: Alignment,
): Iterable<PairedByOrder> {
  if (!alignment.target.pack?.contexts?.capitalNouns) return;
  for (const to of counterparts.target) {
    if (!isFree(to) || !isStrangeName(to, counterparts, alignment)) continue;
    const fits = (from: SegmentWord) =>
      isFree(from) && !hasNoCase(from) && !soundsAlike(from, to) && !isSeat(from, to, alignment);
    for (const names of lostNames(lost, counterparts, alignment)) {
      const from = nearest(to, names.filter(fits), counterparts);
      if (!from) continue;
      yield { from, to, isSure: true };
      break;
    }
  }
}

function isStrangeName(to: SegmentWord, counterparts: Counterparts, alignment: Alignment): boolean {
  if (!to.isCapital || to.isAcronym || to.text.length < SHORTEST || to.certainty < NAME) return false;
  if (!isBeyondDoubt(to, counterparts, alignment)) return false;
  return counterparts.isLonely(to, 'target') && isStranger(to, alignment);
}

function isBeyondDoubt(to: SegmentWord, { target }: Counterparts, alignment: Alignment): boolean {
  if (to.country !== undefined) return true;
  const sign = signOf(to, alignment);
  return (sign === 'known' || sign === 'foreign') && isNameLike(to, target, alignment.target);
}
