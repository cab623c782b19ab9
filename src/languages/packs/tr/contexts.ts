import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['ila', 'ile'],
  clockBefore: ['saat'],
  ambiguousDates: ['ocak', 'ekim', 'pazar'],
  both: ['her iki'],
};
