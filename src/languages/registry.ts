import type { LanguagePack } from './pack.js';

/** One line a language; loaded when a text in it is met. */
const PACKS = {} satisfies Record<string, () => Promise<{ pack: LanguagePack }>>;

export const PACK_TAGS: readonly string[] = Object.keys(PACKS);
