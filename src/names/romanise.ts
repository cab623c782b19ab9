import { mainScript } from '../text/scripts.js';
import { foldWord, withoutMarks } from './fold.js';
import { soundsOf } from './sounds.js';

/**
 * How a name would be written in plain Latin letters by one who knows no more than its sounds: Белер → Beler, Вітков → Vitkov.
 * Latin text loses its accents alone. Words keep their capitals; what has no letters is left as it is.
 */
export function romanise(text: string, language?: string): string {
  return text.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) => {
    const letters = mainScript(word) === 'Latn' ? withoutMarks(foldWord(word)) : spell(soundsOf(word, language));
    const first = word.charAt(0);
    // Scripts without capitals: a name is given one.
    return first === first.toLowerCase() && first !== first.toUpperCase() ? letters : capital(letters);
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function spell(sounds: string): string {
  return Array.from(sounds, (sound) => SPELLINGS[sound] ?? sound)
    .join('')
    .replace(/ij(?=$|[^aeou])/gu, 'y')
    .replace(/j/gu, 'y');
}

const SPELLINGS: Readonly<Record<string, string>> = {
  S: 'sh', Z: 'zh', C: 'ch', J: 'j', c: 'ts', x: 'kh', T: 'th', R: 'r', N: 'n', W: 'u', Y: 'i', A: 'a', H: 'h', E: 'a', B: 'b', P: 'p', F: 'f', G: 'j',
  Q: 'k', L: 'k', M: 'sh', D: 'ts', X: 'ch', I: 'j', V: 's', K: 'g', U: 'z', O: 's', q: 'e', '0': 'e', '1': 'u', '2': 'o', '3': 'i', '4': 'e', '5': 'a',
  '6': 'zh', '7': 'ch', '8': 'g', '9': 'u', '@': 's', '&': 'j', '%': 'h', '!': 'b', '?': 'd', '*': 'er', '+': 'b', '#': 'r', '~': 'eo',
}; // prettier-ignore
