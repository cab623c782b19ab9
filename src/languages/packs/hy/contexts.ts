import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  ordinalEndings: ['երորդ'],
  rangeJoiners: ['մինչև'],
  clockBefore: ['ժամը'],
};
