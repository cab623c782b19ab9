import type { ReadSegment } from '../../alignment/pair.js';
import { LOOKALIKES, scriptOf, type Script } from '../../text/scripts.js';
import { tokenise } from '../../text/words.js';
import type { Check, Draft } from '../check.js';

/** Characters that nobody sees and that part a word for every search: soft and zero-width ones, bidi controls. */
const INVISIBLE = /[\u00AD\u200B\u2060\u2061-\u2064\uFEFF]/gu;

/** Letters of two scripts in one word (Tpамп with a Latin T), or a character inside it that cannot be seen. */
export const nameScript: Check = {
  id: 'name/script',
  mqm: 'linguistic-conventions/character-encoding',
  *segment(segment: ReadSegment): Iterable<Draft> {
    const text = segment.text.text;
    for (const { start, end } of tokenise(text)) {
      const word = text.slice(start, end);
      if (!MAY_BE_MIXED.test(word)) continue;
      const visible = word.replace(INVISIBLE, '');
      const right = unmixed(visible) ?? (visible === word ? undefined : visible);
      if (right === undefined || !/^\p{Lu}|^\p{Lo}/u.test(right)) continue;
      const isMixed = unmixed(visible) !== undefined;
      yield {
        severity: isMixed ? 'error' : 'warning',
        message: { key: 'finding.name/script', values: { found: word, expected: right } },
        target: { segment, start, end },
        expected: [right],
        fix: { segment, start, end, text: right },
        confidence: isMixed ? 0.97 : 0.8,
        why: [
          isMixed
            ? { step: 'mixedScripts', values: { letters: strangersIn(visible) } }
            : { step: 'invisible', values: {} },
        ],
        about: right,
      };
    }
  },
};

/** Cheap: most words are of one script. */
const MAY_BE_MIXED = /[\u00AD\u200B\u2060-\u2064\uFEFF]|[a-z][\u0370-\u052F]|[\u0370-\u052F][a-z]/iu;

/** The word with every look-alike turned into the script of the others; nothing where some letter has no twin there. */
function unmixed(word: string): string | undefined {
  const scripts = new Set([...word].map(scriptOf).filter((script) => script !== 'Zyyy'));
  if (scripts.size !== 2) return undefined;
  // The script in which some letter has no look-alike is the word's own; where both could be, nobody can tell.
  const candidates = [...scripts].map((script) => inScript(word, script)).filter((turned) => turned !== undefined);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function inScript(word: string, script: Script): string | undefined {
  const letters = [...word].map((letter) =>
    ['Zyyy', script].includes(scriptOf(letter)) ? letter : LOOKALIKES[script]?.[letter],
  );
  return letters.includes(undefined) ? undefined : letters.join('');
}

function strangersIn(word: string): string {
  const right = [...(unmixed(word) ?? word)];
  return [...word].filter((letter, at) => letter !== right[at]).join(' ');
}
