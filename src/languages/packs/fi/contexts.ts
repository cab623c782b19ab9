import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  yearPrepositions: ['vuonna', 'vuoden', 'vuodesta', 'vuoteen', 'vuodelta'],
  clockBefore: ['kello', 'klo'],
  both: ['molemmat', 'molempien'],
};
