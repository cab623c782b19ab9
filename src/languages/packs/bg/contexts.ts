import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  decades: withEndings(
    {
      двайсетте: 20,
      двадесетте: 20,
      трийсетте: 30,
      тридесетте: 30,
      четирийсетте: 40,
      четиридесетте: 40,
      петдесетте: 50,
      шейсетте: 60,
      шестдесетте: 60,
      седемдесетте: 70,
      осемдесетте: 80,
      деветдесетте: 90,
    },
    '_години',
  ),
  belowZero: ['под нулата'],
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
