import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['à'],
  rangeOpeners: ['de', 'entre'],
  yearPrepositions: ['en', 'depuis', 'dès', 'vers', 'avant', 'après', "jusqu'en"],
  decadeBefore: ['années', 'les années', 'des années'],
  clockWords: ['heures', 'heure'],
  clockBefore: ['à'],
  ambiguousDates: ['mars'],
};
