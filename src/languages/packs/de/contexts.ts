import { withEndings } from '../../endings.js';
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
  weekdayAdjectives: withEndings(
    { montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7 },
    'abend morgen mittag nacht nachmittag vormittag früh',
  ),
  unitAdjectives: withEndings(
    { tägig: 'day', wöchig: 'week', monatig: 'month', stündig: 'hour', minütig: 'minute', prozentig: 'percent' },
    '- e er en es em',
  ),
};
