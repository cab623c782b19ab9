import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['تا'],
  rangeOpeners: ['از', 'بین'],
  yearPrepositions: ['سال', 'در سال'],
  decadeBefore: ['دهه'],
  clockBefore: ['ساعت'],
};
