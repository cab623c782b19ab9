import { soundDistance } from '../names/sound-distance.js';
import { foldWord } from '../names/fold.js';
import { hear, type HeardWord } from '../names/heard-word.js';
import { writesFewVowels } from '../names/sounds.js';
import { fold } from '../text/fold.js';
import { mainScript, scriptOf, type Script } from '../text/scripts.js';
import { tokenise } from '../text/words.js';
import type { Reading } from './pair.js';

/** A folded word of a text → the names of the other text that it sounds like. */
export type SoundAlikes = ReadonlyMap<string, readonly string[]>;

/** A rendering may be this far from the name, of 1, and a short one hardly at all. */
const LARGEST_DISTANCE = 0.22;
const LARGEST_DISTANCE_SHORT = 0.1;
/** Sounds of a short name. */
const SHORT = 5;
/** Sounds that an ending may add. */
const LONGEST_ENDING = 3;

/**
 * The names of one text and the words of the other that render them: what ties two languages best. Names are known by their
 * capitals, so one of the two must be in a script that has them.
 */
export function soundAlikes(named: Reading, other: Reading): SoundAlikes {
  const names = byFirstSounds(namesIn(named).map((word) => ({ word, ...heardIn(word, named) })));
  const alikes = new Map<string, string[]>();
  for (const [folded, word] of wordsIn(other)) {
    const unwritten = writesFewVowels(mainScript(word));
    const found = new Set<string>();
    for (const written of withoutPrefixes(folded, other)) {
      const { sounds, skeleton } = heardIn(written, other);
      for (const name of names.get(skeleton.charAt(0)) ?? []) {
        if (isAlike(name.sounds, sounds, unwritten)) found.add(name.word);
      }
    }
    if (found.size > 0) alikes.set(folded, [...found]);
  }
  return alikes;
}

/** The script of a text knows capitals. */
export function hasCapitals({ segments }: Reading): boolean {
  const beginning = segments
    .slice(0, 5)
    .map((segment) => segment.text.text)
    .join(' ');
  return ['Latn', 'Cyrl', 'Grek', 'Armn'].includes(mainScript(beginning));
}

function isAlike(name: string, written: string, unwritten: boolean): boolean {
  if (Math.abs(name.length - written.length) > LONGEST_ENDING + (unwritten ? 4 : 0)) return false;
  const most = name.length < SHORT ? LARGEST_DISTANCE_SHORT : LARGEST_DISTANCE;
  if (soundDistance(name, written, unwritten, most) <= most) return true;
  if (written.length <= name.length) return false;
  return soundDistance(name, written.slice(0, name.length), unwritten, most / 2) <= most / 2;
}

function heardIn(word: string, { language, pack }: Reading): Pick<HeardWord, 'sounds' | 'skeleton'> {
  const { sounds, skeleton } = hear(foldWord(word), language, pack?.names);
  return { sounds, skeleton };
}

interface HeardName {
  readonly word: string;
  readonly sounds: string;
  readonly skeleton: string;
}

function byFirstSounds(names: readonly HeardName[]): ReadonlyMap<string, readonly HeardName[]> {
  const groups = new Map<string, HeardName[]>();
  for (const name of names) {
    const first = name.skeleton.charAt(0);
    const group = groups.get(first);
    if (first === '' || name.sounds.length < 3) continue;
    if (group) group.push(name);
    else groups.set(first, [name]);
  }
  return groups;
}

/** Words with a capital inside a sentence, folded, each once. */
function namesIn({ segments }: Reading): readonly string[] {
  const names = new Set<string>();
  for (const { text } of segments) {
    for (const { start, end } of tokenise(text.text).slice(1)) {
      const word = text.text.slice(start, end);
      if (end - start > 2 && /^\p{Lu}/u.test(word)) names.add(fold(word));
    }
  }
  return [...names];
}

/** Words that may render a name, folded → as written. */
function wordsIn(reading: Reading): ReadonlyMap<string, string> {
  const capitals = hasCapitals(reading);
  const words = new Map<string, string>();
  for (const { text } of reading.segments) {
    for (const word of candidates(text.text)) {
      if (word.length > 2 && (!capitals || /^\p{Lu}/u.test(word))) words.set(fold(word), word);
    }
  }
  return words;
}

/** Japanese writes foreign names in katakana, without spaces around them. */
export function candidates(text: string): readonly string[] {
  const words: string[] = [];
  for (const { start, end } of tokenise(text)) {
    const word = text.slice(start, end);
    if (UNSPACED.has(scriptOf(word))) words.push(...(word.match(/[\p{Script=Katakana}ー]+/gu) ?? []));
    else words.push(word);
  }
  return words;
}

const UNSPACED: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hira', 'Kana']);

function withoutPrefixes(word: string, { pack }: Reading): readonly string[] {
  const prefixes = (pack?.names.prefixes ?? []).filter(
    (prefix) => word.startsWith(prefix) && word.length > prefix.length + 2,
  );
  return [word, ...prefixes.map((prefix) => word.slice(prefix.length))];
}
