import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  unitAdjectives: { օրյա: 'day', շաբաթյա: 'week', ամսյա: 'month', ժամյա: 'hour' },
  clockPartsAfter: { 'անց կես': 30 },
  ambiguousDates: ['շաբաթ', 'մարտ'],
  singularParts: true,
  partOf: ['ավելի', 'պակաս'],
  ordinalEndings: ['երորդ', 'երորդն', 'երորդը', 'երորդի', 'երորդով'],
  rangeJoiners: ['մինչև'],
  clockBefore: ['ժամը'],
  alsoBefore: ['առաջ'],
  mixedJoiners: ['անց'],
};
