import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['unter null', 'unter dem gefrierpunkt', 'frost'],
  dayParts: {
    nachmittags: 'pm',
    morgens: 'am',
    vormittags: 'am',
    abends: 'pm',
    nachts: 'night',
    'am Nachmittag': 'pm',
    'am Abend': 'pm',
    'am Morgen': 'am',
  },
  partSuffixes: ['l', 'ls', 'ln'],
  subunits: ['cent', 'cents', 'pfennig', 'pence', 'rappen'],
  mixedJoiners: ['und'],
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
  capitalBodies: true,
  nouns: {
    before: ['ein', 'kein', 'mein', 'sein', 'das', 'im', 'am', 'zum', 'vom', 'beim', 'ins', 'ans'],
    beforeEndings: ['e', 'en', 'er', 'es', 'em'],
    agentEndings: ['er'],
    // Prepositions and conjunctions, and an article of an English name's own.
    notBefore: [
      'the', 'aber', 'oder', 'über', 'gegenüber', 'unter', 'hinter', 'außer', 'wider', 'wegen', 'gegen', 'neben',
      'zwischen', 'laut', 'ohne', 'wie', 'sowie', 'dass', 'denn', 'wenn',
    ], // prettier-ignore
    endings: [
      'ung', 'ungen', 'heit', 'heiten', 'keit', 'keiten', 'schaft', 'schaften', 'tion', 'tionen', 'nis', 'nisse', 'tum',
      'ling', 'linge', 'chen', 'lein', 'tät', 'täten', 'ismus', 'eur', 'ern', 'en',
    ], // prettier-ignore
  },
  weekdayAdjectives: withEndings(
    { montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7 },
    'abend morgen mittag nacht nachmittag vormittag früh',
  ),
  monthAdjectives: withEndings(
    {
      januar: 1, februar: 2, märz: 3, april: 4, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11,
      dezember: 12,
    },
    'anfang beginn mitte hälfte ende woche wochen wochenende tag tage tagen abend morgen sonne hälften',
  ), // prettier-ignore
  unitAdjectives: withEndings(
    { tägig: 'day', wöchig: 'week', monatig: 'month', stündig: 'hour', minütig: 'minute', prozentig: 'percent' },
    '- e er en es em',
  ),
  decades: {
    'zwanziger jahre': 20, 'dreißiger jahre': 30, 'vierziger jahre': 40, 'fünfziger jahre': 50, 'sechziger jahre': 60,
    'siebziger jahre': 70, 'achtziger jahre': 80, 'neunziger jahre': 90, 'zwanziger jahren': 20, 'dreißiger jahren': 30,
    'vierziger jahren': 40, 'fünfziger jahren': 50, 'sechziger jahren': 60, 'siebziger jahren': 70, 'achtziger jahren': 80,
    'neunziger jahren': 90, zwanzigerjahre: 20, dreißigerjahre: 30, vierzigerjahre: 40, fünfzigerjahre: 50, sechzigerjahre: 60,
    siebzigerjahre: 70, achtzigerjahre: 80, neunzigerjahre: 90, zwanzigerjahren: 20, dreißigerjahren: 30, vierzigerjahren: 40,
    fünfzigerjahren: 50, sechzigerjahren: 60, siebzigerjahren: 70, achtzigerjahren: 80, neunzigerjahren: 90,
  }, // prettier-ignore
  clockParts: { halb: -30, 'viertel nach': 15, 'viertel vor': -15, dreiviertel: -15 },
  ratioJoiners: ['von'],
};
