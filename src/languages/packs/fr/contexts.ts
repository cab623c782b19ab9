import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['sous zéro', 'au-dessous de zéro', 'en dessous de zéro', 'sous le zéro'],
  clockPartsAfter: { 'moins le quart': -15, 'moins dix': -10, 'moins cinq': -5, 'moins vingt': -20 },
  dayParts: { 'après-midi': 'pm', 'du matin': 'am', 'du soir': 'pm' },
  partOf: ['de', 'des', 'du', "d'"],
  partEndings: ['s'],
  subunits: ['cent', 'cents', 'centime', 'centimes', 'penny', 'pence'],
  mixedJoiners: ['et'],
  pluralParts: true,
  rangeJoiners: ['à', 'au'],
  yearPrepositions: ['en', 'depuis', 'dès', 'vers', 'avant', 'après', "jusqu'en"],
  decadeBefore: ['années', 'les années', 'des années'],
  clockWords: ['heures', 'heure', 'h'],
  clockBefore: ['à'],
  datesUnlessNames: ['mars'],
  rangeOpeners: ['entre'],
  both: ['les deux', 'tous deux', 'toutes deux', 'des deux', 'aux deux'],
  elisions: ['l', 'd', 'j', 'n', 's', 'c', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  ratioJoiners: ['sur'],
};
