import type { TermRules } from '../../pack.js';

/** Plurals and feminines. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [['s', ''], ['x', ''], ['aux', 'al'], ['aux', 'ail'], ['e', ''], ['es', ''], ['le', ''], ['les', ''], ['ne', ''], ['nes', '']],
  verbEndings: [['e', 'er'], ['es', 'er'], ['ent', 'er'], ['ez', 'er'], ['é', 'er'], ['ée', 'er'], ['és', 'er'], ['ées', 'er'], ['ant', 'er']],
  beforeNouns: ['le', 'la', 'les', 'un', 'une', 'des', 'du', 'au', 'aux', 'ce', 'cette', 'ces', 'mon', 'ma', 'votre', 'vos', 'son', 'sa'],
  beforeVerbs: ['je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'ne', 'se'],
};
