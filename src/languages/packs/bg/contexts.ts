import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  singularParts: true,
  partOf: ['от'],
  subunits: ['цент', 'цента', 'стотинка', 'стотинки'],
  rangeJoiners: ['до'],
  yearPrepositions: ['през', 'от', 'до', 'в', 'след'],
  clockBefore: ['в'],
  clockWords: ['часа'],
  rangeOpeners: ['между'],
  both: ['двата', 'двете', 'двамата'],
};
