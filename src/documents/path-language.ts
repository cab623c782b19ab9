import { languageInName } from './formats/language-tag.js';

/**
 * The language that a path tells: `uk.json`, `common.uk.yaml`, `messages_uk.properties`, `locales/uk/common.json`. A guess, since
 * any word may be a tag (`new.json` is no Newari): the text may say otherwise.
 */
export function languageOfPath(path: string): string | undefined {
  const [name = '', ...folders] = path.split(/[\\/]/u).toReversed();
  const stem = name.replace(/\.[^.]*$/u, '');
  const ending = /(?:^|[._-])(?<tag>\p{L}{2,3}(?:[-_]\p{L}{4})?(?:[-_]\p{Lu}{2})?)$/u.exec(stem)?.groups?.['tag'];
  for (const part of [ending, ...folders.slice(0, 2)]) {
    const tag = TAG.test(part ?? '') ? languageInName(part) : undefined;
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Longer words with letters of a tag (`src`, `app`) are folders. */
const TAG = /^(?:\p{Ll}{2}|\p{Ll}{3}(?=[-_]))(?:[-_]\p{Lu}\p{Ll}{3})?(?:[-_](?:\p{Lu}{2}|\d{3}))?$/u;
