import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['до'],
  rangeOpeners: ['от', 'между'],
  yearPrepositions: ['през', 'от', 'до', 'в', 'след'],
  clockBefore: ['в'],
  clockWords: ['часа'],
};
