import type { TermRules } from '../../pack.js';

/** Plurals and feminines. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [['s', ''], ['es', ''], ['ces', 'z'], ['a', 'o'], ['os', 'o'], ['as', 'o'], ['ones', 'ón'], ['enes', 'en']],
  verbEndings: [['a', 'ar'], ['an', 'ar'], ['ado', 'ar'], ['ada', 'ar'], ['ando', 'ar'], ['e', 'er'], ['ido', 'er'], ['ido', 'ir'], ['e', 'ir']],
  beforeNouns: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'del', 'al', 'este', 'esta', 'su', 'sus', 'mi', 'tu'],
  beforeVerbs: ['yo', 'usted', 'ustedes', 'nosotros', 'ellos', 'no', 'se'],
};
