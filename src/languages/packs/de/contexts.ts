import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['bis'],
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
  rangeOpeners: ['zwischen'],
  both: ['beide', 'beiden', 'beider', 'beides', 'beidem'],
  capitalNouns: true,
};
