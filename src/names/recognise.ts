import type { LanguagePack } from '../languages/pack.js';
import { mainScript } from '../text/scripts.js';
import { overlaps, type Span } from '../text/span.js';
import { capitalisedNames } from './capitals.js';
import { driftMentions } from './drift-mentions.js';
import { isUnspaced, type NameIndex } from './index-of-names.js';
import { listedMentions } from './listed-mentions.js';
import type { NameMention } from './name.js';
import { readText } from './read-text.js';
import { unspacedMentions } from './unspaced-mentions.js';

/**
 * The names in a text: those of the glossary in any form, what has drifted from them, and what else the capitals show to be
 * a name (`matches` empty). In order, no two overlap.
 * @param language BCP 47; `und` where it is not known
 */
export function recogniseNames(text: string, language: string, index: NameIndex, pack: LanguagePack | undefined): NameMention[] {
  const script = mainScript(text);
  if (script === 'Zyyy') return [];
  if (isUnspaced(script)) {
    const known = unspacedMentions(text, language, index);
    const read = readText(text, language, pack);
    return inOrder([...known, ...free(listedMentions(read, index, pack), known)]);
  }
  const read = readText(text, language, pack);
  const listed = listedMentions(read, index, pack);
  const others = free(capitalisedNames(read, listed), listed);
  const drifted = driftMentions(read, others, listed, index, pack);
  return inOrder([...listed, ...drifted, ...free(others, drifted)]);
}

function free(mentions: readonly NameMention[], taken: readonly Span[]): NameMention[] {
  return mentions.filter((mention) => !taken.some((other) => overlaps(mention, other)));
}

function inOrder(mentions: readonly NameMention[]): NameMention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
