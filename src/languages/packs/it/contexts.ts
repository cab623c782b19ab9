import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  partEndings: ['i', 'e'],
  subunits: ['cent', 'centesimo', 'centesimi', 'penny', 'pence'],
  mixedJoiners: ['e'],
  pluralParts: true,
  rangeJoiners: ['a'],
  yearPrepositions: ['nel', 'dal', 'del', 'al', 'fino al', "nell'estate del"],
  decadeBefore: ['anni', 'gli anni'],
  clockBefore: ['alle', 'ore'],
  rangeOpeners: ['tra', 'fra'],
  both: ['entrambi', 'entrambe'],
  elisions: ['l', 'd', 'un', 'c', 'dell', 'all', 'nell', 'dall', 'sull', 'quell', 'quest'],
};
