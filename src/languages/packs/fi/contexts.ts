import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['pakkasta'],
  unitAdjectives: { päiväinen: 'day', viikkoinen: 'week', kuukautinen: 'month', tuntinen: 'hour' },
  partSuffixes: ['osa', 'osaa', 'osan', 'osasta', 'osassa', 'osaan', 'osat', 'osien', 'osia'],
  subunits: ['sentti', 'senttiä'],
  yearPrepositions: ['vuonna', 'vuoden', 'vuodesta', 'vuoteen', 'vuodelta'],
  clockBefore: ['kello', 'klo'],
  both: ['molemmat', 'molempien'],
  clockParts: { puoli: -30, 'vartin yli': 15, 'varttia yli': 15, 'varttia vaille': -15 },
  dayParts: { illalla: 'pm', iltapäivällä: 'pm', aamulla: 'am', aamuyöllä: 'am', yöllä: 'night' },
};
