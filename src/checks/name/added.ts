import type { Alignment, Pair } from '../../alignment/pair.js';
import type { Check, Draft } from '../check.js';
import { slipDrafts } from './slip-drafts.js';

/** A name in the target that nothing in the source sentence resembles. */
export const nameAdded: Check = {
  id: 'name/added',
  mqm: 'accuracy/addition',
  *pair(pair: Pair, alignment: Alignment): Iterable<Draft> {
    yield* slipDrafts('added', pair, alignment);
  },
};
