import { SCRIPTS } from '../text/scripts.js';
import { fewestEditsFrom } from './fewest-edits.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import { bitCount, letterBits } from './near-columns.js';
import type { NearWords } from './near-words.js';
import { mostEdits, relateWords } from './relate-words.js';
import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { soundDistance } from './sound-distance.js';
import { writesFewVowels } from './sounds.js';

/**
 * The forms that have a word like a written one. Most of what shares its skeleton is put aside by a look at numbers alone.
 * @param hearListed the listed word with all that a comparison asks of it
 * @returns ids in order
 */
export function formsLike(word: HeardWord, near: NearWords, hearListed: (heard: number) => HeardWord): Int32Array {
  if (word.folded.length < 2 || word.sounds === '') return NONE;
  const sounds = new Set([word.sounds, ...word.possibleBases.map((base) => base.sounds)]);
  const isLikely = likelyWords(word, sounds, near);
  const isNearEnough = nearEnough(word, near);
  const forms = new Set<number>();
  near.similar(sounds, word.script, (heard) => {
    if (!isLikely(heard) || !isNearEnough(heard)) return;
    if (relateWords(word, hearListed(heard)).score < LEAST_LIKE) return;
    for (const form of near.formsOf(heard)) forms.add(form);
  });
  return forms.size === 0 ? NONE : Int32Array.from(forms).sort();
}

const NONE = new Int32Array(0);
const LEAST_LIKE = 0.5;
const MOST_SOUNDS_APART = 4;
const LETTERS_OF_AN_ENDING = 2;

/** About as many sounds, much the same letters, a first sound that may be the other's. */
function likelyWords(word: HeardWord, sounds: ReadonlySet<string>, { columns }: NearWords): (heard: number) => boolean {
  const { scriptOf, soundsFrom, lengthOf, letterBits: lettersOf, sounds: soundsOf } = columns;
  const opens = openingsLike(sounds);
  const bits = letterBits(word.plain);
  const ending = word.rules?.declensions ? LETTERS_OF_AN_ENDING : 0;
  const own = SCRIPTS.indexOf(word.script);
  const { length } = word.folded;
  const heardSounds = word.sounds.length;
  return (heard) => {
    const from = soundsFrom[heard] ?? 0;
    if (!opens[soundsOf[from] ?? 0]) return false;
    if (Math.abs((soundsFrom[heard + 1] ?? 0) - from - heardSounds) > MOST_SOUNDS_APART) return false;
    if (scriptOf[heard] !== own) return true;
    // An edit takes one letter away and brings one at the most.
    const most = mostEdits(Math.max(lengthOf[heard] ?? 0, length));
    const listed = lettersOf[heard] ?? 0;
    return bitCount(listed & ~bits) <= most && bitCount(bits & ~listed) <= most + ending;
  };
}

const MAY_BE_MISSING = 0.26;
const ALIKE = 0.6;

/** By sound: whether a name that begins with it may be one of these; their first sounds are alike, or one may be missing. */
function openingsLike(renderings: ReadonlySet<string>): Uint8Array {
  const absent = absenceCosts(false);
  const costs = substitutionCosts();
  const alike = new Uint8Array(absent.length);
  for (const rendering of renderings) {
    const opening = rendering.charCodeAt(0);
    const isFree = (absent[opening] ?? 0) <= MAY_BE_MISSING;
    for (let first = 0; first < alike.length; first++) {
      const isAlike = isFree || (absent[first] ?? 0) <= MAY_BE_MISSING;
      if (isAlike || (costs[opening * alike.length + first] ?? 2) < ALIKE) alike[first] = 1;
    }
  }
  return alike;
}

const SOUNDS_APART = 0.4;
const MOST_BARE = 6;

/** Counts the letters or sounds that differ before the dear comparison; a case ending is allowed for. */
function nearEnough(word: HeardWord, near: NearWords): (heard: number) => boolean {
  const { scriptOf, plain, plainFrom } = near.columns;
  const own = SCRIPTS.indexOf(word.script);
  const declines = word.rules?.declensions !== undefined;
  const counters = bareWords(word).map((one) => ({ length: one.length, edits: fewestEditsFrom(one) }));
  return (heard) => {
    if (scriptOf[heard] !== own) {
      const unwritten = writesFewVowels(near.scriptOf(heard)) || writesFewVowels(word.script);
      return soundDistance(word.sounds, near.soundsOf(heard), unwritten) < SOUNDS_APART;
    }
    const [from = 0, to = 0] = [plainFrom[heard], plainFrom[heard + 1]];
    const other = to - from;
    for (const { length, edits } of counters) {
      const ending = declines ? Math.max(0, Math.min(LETTERS_OF_AN_ENDING, length - other + 1)) : 0;
      if (edits(plain, from, to) <= mostEdits(Math.max(length, other)) + ending) return true;
    }
    return false;
  };
}

/** The word, and what it is without a particle or a possessive. */
function bareWords({ plain, possibleBases }: HeardWord): readonly string[] {
  const bare = possibleBases.filter(({ derivation: { prefix, suffix } }) => prefix > 0 || suffix > 0);
  return [plain, ...bare.slice(0, MOST_BARE).map(({ derivation }) => withoutMarks(derivation.base))];
}
