import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  clockWords: ['óra', 'órakor'],
  both: ['mindkét', 'mindkettő'],
};
