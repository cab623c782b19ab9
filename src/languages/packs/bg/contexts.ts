import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  ambiguousDates: ['май'],
  dayParts: { следобед: 'pm', сутринта: 'am', вечерта: 'pm', 'през нощта': 'night' },
  singularParts: true,
  partOf: ['от', 'повече', 'по-малко', 'по'],
  subunits: ['цент', 'цента', 'стотинка', 'стотинки'],
  rangeJoiners: ['до'],
  yearPrepositions: ['през', 'от', 'до', 'в', 'след'],
  clockBefore: ['в', 'в'],
  clockWords: ['часа'],
  rangeOpeners: ['между'],
  both: ['двата', 'двете', 'двамата'],
  counted: { денонощие: [1, 'day'], 'половин час': [0.5, 'hour'], 'половин година': [0.5, 'year'] },
  unitAdjectives: {
    ...withEndings(
      { днев: 'day', седмич: 'week', месеч: 'month', минут: 'minute' },
      'ен на но ни ния ният ната ното ните',
    ),
    ...withEndings({ часов: 'hour', метров: 'meter', километров: 'kilometer' }, '- а о и ия ият ата ото ите'),
  },
  ratioJoiners: ['от', 'от всеки'],
};
