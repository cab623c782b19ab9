import type { Entry } from '../glossary/entry.js';
import { listOf } from './settings.js';
import type { WordRule } from './schema.js';

/** Word pairs and forbidden words as entries of a glossary. @param sourceLanguage English where the configuration has none */
export function entriesOfWords(words: readonly WordRule[], sourceLanguage = 'en'): readonly Entry[] {
  return words.map((rule, index): Entry => {
    const [id, names, wrong] =
      'forbid' in rule
        ? [listOf(rule.forbid)[0], rule.use === undefined ? {} : { [rule.lang]: [rule.use] }, listOf(rule.forbid)]
        : [rule.source, { [sourceLanguage]: [rule.source], [rule.lang]: listOf(rule.use) }, listOf(rule.instead)];
    const why = rule.why === undefined ? {} : { why: rule.why };
    const reject = wrong.map((form) => ({ form, ...why }));
    return {
      id: `words/${index + 1}/${id ?? ''}`,
      kind: 'term',
      names,
      reject: reject.length > 0 ? { [rule.lang]: reject } : {},
      confusable: [],
    };
  });
}
