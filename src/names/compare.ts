import type { LanguagePack } from '../languages/pack.js';
import { mainScript } from '../text/scripts.js';
import { hear, type HeardWord } from './heard-word.js';
import type { NameStep } from './name.js';
import { isFamilyFirst, PARTICLES } from './name-parts.js';
import { relateNames, type RelatedNames } from './relate-names.js';
import { wordsOf } from './words.js';

export type NameRelation = 'same' | 'inflected' | 'transliterated' | 'variant' | 'drift' | 'different';

export interface ComparedNames {
  readonly relation: NameRelation;
  /** 0 to 1; how much the two have in common. */
  readonly score: number;
  readonly why: readonly NameStep[];
  /** The part of the one name that answers to the other: a family name alone, for instance. */
  readonly extent: RelatedNames['extent'];
}

export interface CompareOptions {
  readonly languageA?: string;
  readonly languageB?: string;
  readonly packA?: LanguagePack;
  readonly packB?: LanguagePack;
}

/**
 * Two names without a glossary, in one script or two. `variant`: an accent, an order or a middle name apart; `drift`: one is
 * probably a wrong spelling of the other (or of a case that no rule knows); `different`: two names.
 */
export function compareNames(a: string, b: string, options: CompareOptions = {}): ComparedNames {
  const wordsA = heardWords(a, options.languageA, options.packA);
  const wordsB = heardWords(b, options.languageB, options.packB);
  if (wordsA.length === 0 || wordsB.length === 0) return { relation: 'different', score: 0, why: [], extent: 'whole' };
  const forth = relateNames(wordsA, asListedName(wordsB, options.languageB));
  const back = relateNames(wordsB, asListedName(wordsA, options.languageA));
  const isForth = forth.score >= back.score;
  const related = isForth ? forth : back;
  const [written, listed] = isForth ? [wordsA, wordsB] : [wordsB, wordsA];
  return {
    relation: isTooShort(related, written, listed) ? 'different' : relationOf(related),
    score: Math.round(related.score * 1000) / 1000,
    why: whyOf(related, written, listed, isForth),
    extent: related.extent,
  };
}

function heardWords(name: string, language: string | undefined, pack: LanguagePack | undefined): HeardWord[] {
  return wordsOf(name).map((word) => hear(word.folded, language, pack?.names));
}

/** Of a name of two words or more the last is taken for the family name. */
function asListedName(words: readonly HeardWord[], language: string | undefined): Parameters<typeof relateNames>[1] {
  if (words.length < 2) return { words, isPerson: true };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]?.folded ?? '')) from--;
  const family: readonly [number, number] = language && isFamilyFirst(language) ? [0, 1] : [from, words.length];
  return { words, family, isPerson: true };
}

function relationOf({ relation, extent }: RelatedNames): NameRelation {
  if (relation === 'apart') return 'different';
  if (relation === 'near') return 'drift';
  if (relation === 'heard') return 'transliterated';
  if (relation === 'inflected') return 'inflected';
  return relation === 'same' && extent === 'whole' ? 'same' : 'variant';
}

const SHORT_NAME = 4;
const SURE = 0.8;

/** Iran and Iraq, Mali and Bali: a letter makes another name of a short one. */
function isTooShort(
  { relation, score, pairs }: RelatedNames,
  written: readonly HeardWord[],
  listed: readonly HeardWord[],
): boolean {
  const [pair] = pairs;
  if (relation !== 'near' || pairs.length !== 1 || !pair) return false;
  const length = Math.min(written[pair.written]?.folded.length ?? 0, listed[pair.listed]?.folded.length ?? 0);
  return length <= SHORT_NAME && score < SURE;
}

function whyOf(
  { pairs }: RelatedNames,
  written: readonly HeardWord[],
  listed: readonly HeardWord[],
  isForth: boolean,
): NameStep[] {
  return pairs.flatMap(({ relation, written: at, listed: place }): NameStep[] => {
    const [x, y] = [written[at]?.folded ?? '', listed[place]?.folded ?? ''];
    const [from, to] = isForth ? [x, y] : [y, x];
    if (relation === 'inflected') return [{ step: 'inflected', values: { from, to } }];
    if (relation === 'unmarked') return [{ step: 'withoutAccents', values: { from, to } }];
    if (relation === 'heard')
      return [{ step: mainScript(from) === mainScript(to) ? 'romanised' : 'transliterated', values: { from, to } }];
    if (relation === 'initial') return [{ step: 'initial', values: { initial: from, name: to } }];
    return relation === 'near' ? [{ step: 'soundsLike', values: { from, to } }] : [];
  });
}
