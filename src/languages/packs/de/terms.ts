import type { TermRules } from '../../pack.js';

/** Plurals; a noun has its capital, and the article or the preposition before it says the rest. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [
    ['', ''],
    ['e', ''], ['en', ''], ['er', ''], ['ern', ''], ['n', ''], ['s', ''], ['es', ''], ['innen', 'in'], ['nissen', 'nis'], ['nisse', 'nis'],
    ['en', 'um'], ['en', 'o'], ['en', 'a'], ['en', 'us'],
  ],
  vowelChanges: [['ä', 'a'], ['ö', 'o'], ['ü', 'u']],
  verbEndings: [['e', 'en'], ['st', 'en'], ['t', 'en'], ['et', 'en'], ['te', 'en'], ['ten', 'en']],
  beforeNouns: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine', 'ihr', 'ihre', 'im',
    'am', 'zum', 'zur', 'vom',
  ],
  beforeVerbs: ['zu', 'ich', 'wir', 'du', 'er', 'man'],
};
