import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['до', 'по'],
  rangeOpeners: ['від', 'з', 'із', 'між'],
  yearPrepositions: ['у', 'в', 'з', 'із', 'до', 'від', 'після', 'протягом', 'навесні', 'влітку', 'восени', 'взимку'],
  clockWords: ['година', 'години', 'годині', 'годину', 'год'],
  clockBefore: ['о', 'об'],
  ambiguousDates: ['лютий', 'лютого', 'лютому', 'лютим'],
};
