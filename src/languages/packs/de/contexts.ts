import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['bis'],
  rangeOpeners: ['von', 'zwischen'],
  yearPrepositions: [
    'in',
    'seit',
    'bis',
    'ab',
    'vor',
    'nach',
    'von',
    'um',
    'anfang',
    'ende',
    'mitte',
    'sommer',
    'herbst',
    'winter',
    'frühjahr',
  ],
  clockWords: ['uhr'],
  clockBefore: ['um'],
};
