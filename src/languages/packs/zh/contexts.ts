import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['至', '到'],
  rangeOpeners: ['从', '從'],
};
