import type { LanguagePack } from '../languages/pack.js';
import { mainScript } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { capitalisedNames } from './capitals.js';
import { driftMentions } from './drift-mentions.js';
import { isUnspaced } from './form-columns.js';
import type { NameIndex } from './index-of-names.js';
import { listedMentions } from './listed-mentions.js';
import type { NameMention } from './name.js';
import { isUncased, readText, type ReadText } from './read-text.js';
import { takenBy } from './taken.js';
import { unspacedMentions } from './unspaced-mentions.js';

/**
 * The names in a text: those of the glossary in any form, what has drifted from them, and what else the capitals show to be
 * a name (`matches` empty). In order, no two overlap.
 * @param language BCP 47; `und` where it is not known
 */
export function recogniseNames(
  text: string,
  language: string,
  index: NameIndex,
  pack: LanguagePack | undefined,
): NameMention[] {
  const script = mainScript(text, SAMPLE);
  if (script === 'Zyyy') return [];
  const read = readText(text, language, index, pack);
  const unspaced = isUnspaced(script) ? unspacedMentions(text, language, index) : [];
  const listed = [...unspaced, ...free(listedMentions(read, index), unspaced)];
  const others = free(capitalisedNames(read, listed), listed);
  const stretches = isUncased(script) ? uncasedStretches(read, listed) : others;
  const drifted = driftMentions(read, stretches, listed, index, script);
  return inOrder([...listed, ...drifted, ...free(others, drifted)]);
}

/** Those of the glossary alone, as they are listed or inflected: for labels, where capitals show nothing. */
export function recogniseListedNames(
  text: string,
  language: string,
  index: NameIndex,
  pack: LanguagePack | undefined,
): NameMention[] {
  const script = mainScript(text, SAMPLE);
  if (script === 'Zyyy') return [];
  const unspaced = isUnspaced(script) ? unspacedMentions(text, language, index) : [];
  return inOrder([...unspaced, ...free(listedMentions(readText(text, language, index, pack), index), unspaced)]);
}

const SAMPLE = 200;

/** Where no capital shows a name, any two or three words beside each other may be one. */
function uncasedStretches({ words }: ReadText, listed: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  const isListed = takenBy(listed);
  let run: Span | undefined;
  for (const word of words) {
    const isTaken = isListed(word);
    if (run && word.followsOn && !isTaken) run = { start: run.start, end: word.end };
    else {
      if (run) stretches.push(run);
      run = isTaken ? undefined : word;
    }
  }
  return run ? [...stretches, run] : stretches;
}

function free(mentions: readonly NameMention[], taken: readonly Span[]): NameMention[] {
  const isTaken = takenBy(taken);
  return mentions.filter((mention) => !isTaken(mention));
}

function inOrder(mentions: readonly NameMention[]): NameMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
