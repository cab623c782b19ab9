import type { TermRules } from '../../pack.js';

/** Plurals and feminines. */
export const terms: TermRules = {
  nounEndings: [
    ['i', 'o'],
    ['i', 'e'],
    ['e', 'a'],
    ['a', 'o'],
    ['he', 'a'],
    ['hi', 'o'],
    ['i', 'io'],
    ['i', 'a'],
  ],
};
