import type { TermRules } from '../../pack.js';

/** Regular plurals and verb forms; what doubles its consonant comes from the base with it. */
// prettier-ignore
export const terms: TermRules = {
  nounEndings: [['s', ''], ['es', ''], ['ies', 'y'], ['ves', 'f'], ['ves', 'fe'], ['men', 'man']],
  verbEndings: [
    ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ting', ''],
    ['ted', ''], ['ning', ''], ['ned', ''], ['ging', ''], ['ged', ''], ['ping', ''], ['ped', ''], ['ring', ''], ['red', ''],
    ['ling', ''], ['led', ''], ['ming', ''], ['med', ''], ['ying', 'ie'],
  ],
  beforeNouns: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 'no', 'each', 'every',
    'some', 'any', 'all', 'of', 'for', 'from', 'with', 'without', 'by', 'in', 'on', 'new', 'first', 'last',
  ],
  beforeVerbs: [
    'to', 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', "can't", "don't", "won't", "doesn't", "didn't",
    'cannot', 'not', 'do', 'does', 'did', 'i', 'you', 'he', 'she', 'we', 'they', 'it', "let's", 'please', 'who', 'automatically',
  ],
};
