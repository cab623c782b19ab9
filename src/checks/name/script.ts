import type { ReadSegment } from '../../alignment/pair.js';
import { LOOKALIKES, scriptOf, type Script } from '../../text/scripts.js';
import type { Check, Draft } from '../check.js';

/** A word, and what nobody sees inside it: zero-width space, word joiner, byte order mark. A soft hyphen is ordinary typesetting. */
const WORD = /[\p{L}\p{M}]+(?:[\u200B\u2060\uFEFF]+[\p{L}\p{M}]+)*/gu;
/** Without spaces between words a line may break only where such a character says so. */
const UNSPACED = /\p{Script=Khmer}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Myanmar}|\p{Script=Tibetan}/u;
const INVISIBLE = /[\u200B\u2060\uFEFF]/gu;

/** Letters of two scripts in one word (Tpамп with a Latin T), or a character inside it that cannot be seen. */
export const nameScript: Check = {
  id: 'name/script',
  mqm: 'linguistic-conventions/character-encoding',
  *segment(segment: ReadSegment): Iterable<Draft> {
    const { text } = segment.text;
    if (!MAY_BE_MIXED.test(text)) return;
    for (const { 0: written, index } of text.matchAll(WORD)) {
      if (!MAY_BE_MIXED.test(written) || UNSPACED.test(written)) continue;
      const start = index + (CODE_BEFORE.test(text.slice(Math.max(0, index - 3), index)) ? 1 : 0);
      const word = written.slice(start - index);
      const visible = word.replace(INVISIBLE, '');
      const unmixed = inOneScript(visible);
      const right = unmixed ?? visible;
      if (right === word || !/^[\p{Lu}\p{Lo}]/u.test(right) || isCompound(visible)) continue;
      const place = { segment, start, end: start + word.length };
      yield {
        severity: unmixed === undefined ? 'warning' : 'error',
        message: { key: 'finding.name/script', values: { found: word, expected: right } },
        target: place,
        expected: [right],
        fix: { ...place, text: right },
        confidence: unmixed === undefined ? 0.8 : 0.97,
        why: [
          unmixed === undefined
            ? { step: 'invisible', values: {} }
            : { step: 'mixedScripts', values: { letters: strangersIn(visible, unmixed) } },
        ],
        about: right,
      };
    }
  },
};

/** The letter after it belongs to the program: `%BУВАГА`, `\\uНННН`, `%0AТак`. */
const CODE_BEFORE = /(?:%\d{0,2}|\\)$/u;

/** "МетодHTTP": an abbreviation written on to a word is no look-alike of anything. */
function isCompound(word: string): boolean {
  return (
    /^(?:\p{Lu}?\p{Ll}+\p{Script=Latin}{3,}|\p{Script=Latin}{3,}\p{Lu}?\p{Ll}+)$/u.test(word) && CAPITALS.test(word)
  );
}

const CAPITALS = /^(?:\p{Lu}{3,}(?!\p{Script=Latin})\p{L}*|[^\p{Script=Latin}]+\p{Lu}{3,})$/u;

/** Whether a text may hold a word of two scripts. */
export function mayBeMixed(text: string): boolean {
  return MAY_BE_MIXED.test(text);
}

/** Cheap: most texts have no such word. */
const MAY_BE_MIXED =
  /[\u200B\u2060\uFEFF]|\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** The word with every look-alike turned into the script of the others; nothing where some letter has no twin there. */
function inOneScript(word: string): string | undefined {
  const scripts = new Set([...word].map(scriptOf).filter((script) => script !== 'Zyyy'));
  if (scripts.size !== 2) return undefined;
  // The script in which some letter has no look-alike is the word's own; where both could be, nobody can tell.
  const candidates = [...scripts].map((script) => turnedInto(script, word)).filter((turned) => turned !== undefined);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function turnedInto(script: Script, word: string): string | undefined {
  const letters = [...word].map((letter) =>
    ['Zyyy', script].includes(scriptOf(letter)) ? letter : LOOKALIKES[script]?.[letter],
  );
  return letters.includes(undefined) ? undefined : letters.join('');
}

function strangersIn(word: string, right: string): string {
  const letters = [...right];
  return [...word].filter((letter, at) => letter !== letters[at]).join(' ');
}
