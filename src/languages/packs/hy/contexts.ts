import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  clockPartsAfter: { 'անց կես': 30 },
  unitAdjectives: { օրյա: 'day', շաբաթյա: 'week', ամսյա: 'month', ժամյա: 'hour' },
  ambiguousDates: ['շաբաթ', 'մարտ'],
  singularParts: true,
  partOf: ['ավելի', 'պակաս'],
  ordinalEndings: ['երորդ', 'երորդն', 'երորդը', 'երորդի', 'երորդով'],
  rangeJoiners: ['մինչև'],
  clockBefore: ['ժամը'],
  alsoBefore: ['առաջ'],
  mixedJoiners: ['անց'],
};
