import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['至', '到'],
  both: ['双方', '两者'],
};
