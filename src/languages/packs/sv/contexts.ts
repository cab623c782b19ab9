import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  mixedJoiners: ['och'],
  fractionBars: ['genom'],
  rangeJoiners: ['till'],
  yearPrepositions: ['år', 'sedan', 'till', 'från', 'före', 'efter', 'sommaren', 'hösten'],
  clockBefore: ['klockan', 'kl'],
  rangeOpeners: ['mellan'],
  both: ['båda', 'bägge'],
};
