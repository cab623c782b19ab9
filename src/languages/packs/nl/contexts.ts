import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  partOf: ['van'],
  singularParts: true,
  subunits: ['cent', 'cents', 'eurocent', 'eurocenten'],
  mixedJoiners: ['en'],
  rangeJoiners: ['tot', 't/m'],
  yearPrepositions: ['in', 'sinds', 'tot', 'vanaf', 'uit', 'voor', 'na', 'begin', 'eind'],
  decadeBefore: ['jaren', 'de jaren'],
  clockWords: ['uur'],
  clockBefore: ['om'],
  rangeOpeners: ['tussen'],
  both: ['beide', 'beiden'],
};
