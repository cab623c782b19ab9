import type { LanguagePack } from '../languages/pack.js';
import type { HeardWord } from './heard-word.js';
import { soundDistance } from './sound-distance.js';
import { skeletonOf, soundsOf, writesFewVowels } from './sounds.js';
import { isKnownName } from './translated-words.js';

/**
 * Whether a word, or a word that it may be a form of, is a name known all over the world: letter by letter in one script, by
 * its sounds in another.
 * @param list of a language whose names are listed
 * @param mayInflect in one script: a form of a name counts too
 */
export function isNameOf(word: HeardWord, list: LanguagePack | undefined, mayInflect = true): boolean {
  if (!list?.lexicon) return false;
  if (isKnownName(word.folded, list) || isKnownName(word.plain, list)) return true;
  if (list.scripts[0] === word.script)
    return mayInflect && [...word.derivations.keys()].some((base) => isKnownName(base, list));
  return soundsLikeOne(word, list);
}

const SHORTEST = 3;
const ALIKE = 0.07;
const ALIKE_FEW_VOWELS = 0.06;

function soundsLikeOne(word: HeardWord, list: LanguagePack): boolean {
  const unwritten = writesFewVowels(word.script);
  const index = bySkeleton(list);
  const limit = unwritten ? ALIKE_FEW_VOWELS : ALIKE;
  return [word.sounds, ...word.possibleBases.map(({ sounds }) => sounds)].some((sounds) => {
    const skeleton = skeletonOf(sounds);
    if (skeleton.length < (unwritten ? SHORTEST + 1 : SHORTEST)) return false;
    const most = skeleton.length > SHORTEST ? limit : limit / 2;
    return (index.get(skeleton) ?? []).some((name) => soundDistance(name, sounds, unwritten, most) <= most);
  });
}

const INDEXES = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();

function bySkeleton(pack: LanguagePack): ReadonlyMap<string, readonly string[]> {
  let index = INDEXES.get(pack);
  if (!index) {
    const found = new Map<string, string[]>();
    for (const name of (pack.lexicon?.names ?? '').split(/\s+/u)) {
      const sounds = soundsOf(name, pack.tag);
      const skeleton = skeletonOf(sounds);
      const like = found.get(skeleton);
      if (like) like.push(sounds);
      else found.set(skeleton, [sounds]);
    }
    INDEXES.set(pack, (index = found));
  }
  return index;
}
