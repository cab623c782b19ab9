import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['から'],
  both: ['両方', '両者', '両'],
};
