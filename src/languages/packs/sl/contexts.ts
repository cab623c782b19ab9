import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // Slovenski pravopis (2001): «v devetdesetih letih».
  decades: withEndings(
    {
      dvajset: 20,
      trideset: 30,
      štirideset: 40,
      petdeset: 50,
      šestdeset: 60,
      sedemdeset: 70,
      osemdeset: 80,
      devetdeset: 90,
    },
    'a_leta ih_letih ih_let im_letom',
  ),
  belowZero: ['pod ničlo'],
  unitAdjectives: withEndings(
    { dnevn: 'day', tedensk: 'week', mesečn: 'month', urn: 'hour' },
    'i ega emu em im a e o ih imi',
  ),
  rangeJoiners: ['do'],
  yearPrepositions: ['leta', 'od', 'do', 'v', 'iz'],
  decadeBefore: ['leta'],
  clockWords: ['uri', 'ura'],
  clockBefore: ['ob'],
  rangeOpeners: ['med'],
  both: ['oba', 'obe', 'obeh'],
  capitalBodies: true,
  clockParts: { pol: -30, 'četrt čez': 15 },
  dayParts: { zvečer: 'pm', popoldne: 'pm', zjutraj: 'am', dopoldne: 'am', ponoči: 'night' },
};
