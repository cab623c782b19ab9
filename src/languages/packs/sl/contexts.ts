import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
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
