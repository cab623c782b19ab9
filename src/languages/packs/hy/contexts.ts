import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  singularParts: true,
  ordinalEndings: ['երորդ'],
  rangeJoiners: ['մինչև'],
  clockBefore: ['ժամը'],
  alsoBefore: ['առաջ'],
  mixedJoiners: ['անց'],
};
