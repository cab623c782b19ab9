import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  fractionBars: ['bölü'],
  subunits: ['sent', 'kuruş', 'cent'],
  rangeJoiners: ['ila', 'ile'],
  clockBefore: ['saat'],
  ambiguousDates: ['ocak', 'ekim', 'pazar'],
  both: ['her iki'],
};
