import { distance as editDistance } from 'fastest-levenshtein';
import type { Message } from '../messages/step.js';
import { createPattern } from './pattern.js';
import { isOrBelongsTo, listOf, type Config } from './settings.js';
import type { TargetPlan } from './target-plan.js';

/**
 * Settings that do nothing: patterns without a file, overrides that hold for none, checks that do not exist.
 * @param targets all that the configuration has
 * @param known ids and families of checks
 */
export function configHints(
  config: Config,
  targets: readonly Pick<TargetPlan, 'path' | 'language' | 'pattern'>[],
  known: readonly string[],
): readonly Message[] {
  const { overrides = [] } = config.merged;
  const empty = config.pairs.filter(({ target }) => !targets.some(({ pattern }) => pattern === target.text));
  const unused = overrides.flatMap(({ files, languages }, index) => {
    const patterns = listOf(files).map(createPattern);
    const holds = targets.some(
      ({ path, language }) =>
        (files === undefined || patterns.some((pattern) => pattern.match(path))) &&
        (languages === undefined || listOf(languages).some((tag) => isOrBelongsTo(language, tag.toLowerCase()))),
    );
    return holds ? [] : [index + 1];
  });
  const checks = [config.merged, ...overrides].flatMap((layer) => Object.keys(layer.checks ?? {}));
  const strangers = [...new Set(checks)].filter((check) => !known.includes(check));
  return [
    ...strangers.map((check) => ({ key: 'notice.noSuchCheck', values: { check, ...nearTo(check, known) } })),
    ...empty.map(({ target }) => ({ key: 'notice.patternEmpty', values: { pattern: target.text } })),
    ...unused.map((number) => ({ key: 'notice.overrideUnused', values: { number } })),
  ];
}

function nearTo(word: string, known: readonly string[]): { readonly near?: string } {
  const [best] = known
    .map((near) => ({ near, distance: editDistance(word.slice(0, 60), near) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.min(4, best.near.length / 2) ? { near: best.near } : {};
}
