import type { TermRules } from '../../pack.js';

/** The definite form and plurals; adjectives. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [
    ['en', ''], ['et', ''], ['n', ''], ['t', ''], ['er', ''], ['ar', ''], ['or', 'a'], ['erna', ''], ['arna', ''], ['orna', 'a'], ['na', ''],
    ['ens', ''], ['ets', ''], ['ers', ''], ['ars', ''], ['ernas', ''], ['arnas', ''], ['a', ''], ['ar', 'e'],
  ],
};
