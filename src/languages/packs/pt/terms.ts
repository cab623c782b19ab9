import type { TermRules } from '../../pack.js';

/** Plurals and feminines. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [['s', ''], ['es', ''], ['ns', 'm'], ['ões', 'ão'], ['ães', 'ão'], ['is', 'l'], ['a', 'o'], ['as', 'o'], ['os', 'o']],
};
