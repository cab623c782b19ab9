import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['onder nul', 'onder het vriespunt', 'vorst'],
  dayParts: { "'s middags": 'pm', "'s avonds": 'pm', "'s ochtends": 'am', "'s morgens": 'am', "'s nachts": 'night' },
  partOf: ['van'],
  singularParts: true,
  subunits: ['cent', 'cents', 'eurocent', 'eurocenten'],
  mixedJoiners: ['en'],
  rangeJoiners: ['tot', 't/m', 'tot en met'],
  yearPrepositions: ['in', 'sinds', 'tot', 'vanaf', 'uit', 'voor', 'na', 'begin', 'eind'],
  decadeBefore: ['jaren', 'de jaren'],
  clockWords: ['uur'],
  clockBefore: ['om'],
  rangeOpeners: ['tussen'],
  both: ['beide', 'beiden'],
  clockParts: { half: -30, 'kwart over': 15, 'kwart voor': -15 },
  counted: {
    etmaal: [1, 'day'],
    halfuur: [0.5, 'hour'],
    halfuurtje: [0.5, 'hour'],
    halfjaar: [0.5, 'year'],
    kwartier: [15, 'minute'],
  },
  unitAdjectives: {
    daags: 'day', daagse: 'day', weekse: 'week', maands: 'month', maandse: 'month', uurs: 'hour', kilometer: 'kilometer',
  }, // prettier-ignore
  ratioJoiners: ['van de', 'op de', 'uit', 'uit de'],
};
