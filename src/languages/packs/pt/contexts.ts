import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['a'],
  rangeOpeners: ['de', 'entre'],
  yearPrepositions: ['em', 'desde', 'até', 'de'],
  decadeBefore: ['anos', 'os anos', 'década de'],
  clockBefore: ['às'],
  clockWords: ['horas'],
};
