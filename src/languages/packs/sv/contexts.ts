import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['till'],
  rangeOpeners: ['från', 'mellan'],
  yearPrepositions: ['år', 'sedan', 'till', 'från', 'före', 'efter', 'sommaren', 'hösten'],
  clockBefore: ['klockan', 'kl'],
};
