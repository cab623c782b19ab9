import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['до', 'по'],
  rangeOpeners: ['от', 'с', 'между'],
  yearPrepositions: ['в', 'с', 'до', 'от', 'после', 'весной', 'летом', 'осенью', 'зимой'],
  clockWords: ['часов утра', 'часов вечера', 'часа дня'],
  clockBefore: ['в'],
};
