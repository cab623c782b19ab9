import type { Lexicon } from './lexicon.js';
import { mayCount } from './numerals/parts.js';
import { resolve, wordToken } from './resolve.js';

const KNOWN = new WeakMap<Lexicon, Map<string, boolean>>();
const MOST_WORDS = 100_000;

/** Whether a word means nothing to any reader of facts, in any context. Most words do: one look-up each. */
export function isDull(norm: string, lexicon: Lexicon): boolean {
  let known = KNOWN.get(lexicon);
  if (!known) KNOWN.set(lexicon, (known = new Map<string, boolean>()));
  const said = known.get(norm);
  if (said !== undefined) return said;
  if (known.size >= MOST_WORDS) known.clear();
  const dull = meansNothing(norm, lexicon);
  known.set(norm, dull);
  return dull;
}

function meansNothing(norm: string, lexicon: Lexicon): boolean {
  if (lexicon.words.has(norm) || (lexicon.pack && mayCount(norm, lexicon.pack))) return false;
  const token = wordToken(norm, 0, norm.length, true);
  // After a number a particle of one syllable is looked for as well.
  return resolve(token, { ...token, numeral: ONE }, norm, lexicon) === undefined;
}

const ONE = {
  start: 0,
  end: 1,
  value: 1,
  kind: 'cardinal',
  certainty: 'certain',
  spelled: false,
  scaled: false,
} as const;
