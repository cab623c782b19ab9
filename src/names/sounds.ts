import { mainScript, type Script } from '../text/scripts.js';
import { foldWord, withoutMarks } from './fold.js';
import { ARABIC, HEBREW, PERSIAN } from './scripts/abjads.js';
import { BULGARIAN, CYRILLIC, SERBIAN, UKRAINIAN } from './scripts/cyrillic.js';
import { GREEK } from './scripts/greek.js';
import { readHan } from './scripts/han.js';
import { readHangul } from './scripts/hangul.js';
import { KANA, toKatakana } from './scripts/kana.js';
import { LATIN } from './scripts/latin.js';
import { readLetters, type Letters } from './scripts/letters.js';
import { ARMENIAN, DEVANAGARI, GEORGIAN } from './scripts/others.js';
import { FINE_SKELETON_CLASSES, SKELETON_CLASSES } from './sound-costs.js';

/**
 * How a word sounds, as a string of the signs of sound-costs.ts, doubled sounds written once. '' where the script has no table.
 * @param word one word in one script
 * @param language BCP 47; decides between languages that read one script differently (г in uk and ru)
 */
export function soundsOf(word: string, language?: string): string {
  const folded = foldWord(word);
  const script = mainScript(folded);
  if (script === 'Hani') return once(readHan(folded));
  if (script === 'Hang') return once(readHangul(folded.normalize('NFC')));
  if (script === 'Hira' || script === 'Kana') return once(readLetters(toKatakana(folded), KANA));
  const table = tableFor(script, language?.split('-')[0]);
  if (!table) return '';
  const read = once(readLetters(readable(folded, script), table));
  return script === 'Latn' ? read.replace(UNHEARD_R, '#') : read;
}

const UNHEARD_R = /r(?=[^aeiouyjq04]|$)/gu;

/** Scripts in which short vowels stay unwritten. */
export function writesFewVowels(script: Script): boolean {
  return script === 'Arab' || script === 'Hebr';
}

/** Consonants alone, in six classes: equal for most renderings of one name, whatever the script. */
export function skeletonOf(sounds: string): string {
  return skeletonBy(SKELETON_CLASSES, sounds);
}

/** The same in ten classes, for two words in one script. */
export function fineSkeletonOf(sounds: string): string {
  return skeletonBy(FINE_SKELETON_CLASSES, sounds);
}

function skeletonBy(classes: readonly string[], sounds: string): string {
  let skeleton = '';
  let last = '';
  for (let at = 0; at < sounds.length; at++) {
    const next = classes[sounds.charCodeAt(at)] ?? '';
    if (next === '' || next === last) continue;
    skeleton += next;
    last = next;
  }
  return skeleton;
}

function tableFor(script: Script, language: string | undefined): Letters | undefined {
  if (script === 'Cyrl') {
    if (language === 'uk' || language === 'be') return UKRAINIAN;
    if (language === 'bg' || language === 'mk') return BULGARIAN;
    return language === 'sr' || language === 'bs' || language === 'hr' ? SERBIAN : CYRILLIC;
  }
  if (script === 'Arab') return language === 'fa' || language === 'ur' || language === 'ps' ? PERSIAN : ARABIC;
  return TABLES[script];
}

const TABLES: Readonly<Partial<Record<Script, Letters>>> = {
  Latn: LATIN,
  Grek: GREEK,
  Hebr: HEBREW,
  Armn: ARMENIAN,
  Geor: GEORGIAN,
  Deva: DEVANAGARI,
};

/** Latin accents that do not change the sound here are taken off; Greek accents and the final ς too. */
function readable(folded: string, script: Script): string {
  if (script === 'Grek') return withoutMarks(folded);
  if (script !== 'Latn') return folded;
  let plain = '';
  for (const letter of folded) plain += letter < '\u0080' || LATIN.sounds.has(letter) ? letter : withoutMarks(letter);
  return plain;
}

function once(sounds: string): string {
  let result = '';
  let last = -1;
  for (let at = 0; at < sounds.length; at++) {
    const code = sounds.charCodeAt(at);
    if (code !== last) result += sounds.charAt(at);
    last = code;
  }
  return result;
}
