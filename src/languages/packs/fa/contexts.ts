import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  singularParts: true,
  rangeJoiners: ['تا'],
  yearPrepositions: ['سال', 'در سال'],
  decadeBefore: ['دهه'],
  clockBefore: ['ساعت'],
  rangeOpeners: ['بین'],
};
