import type { TermRules } from '../../pack.js';

/** Plurals; adjectives. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [['en', ''], ['s', ''], ["'s", ''], ['n', ''], ['e', ''], ['ën', ''], ['eren', ''], ['zen', 's'], ['ven', 'f']],
};
