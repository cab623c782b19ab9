import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  clockWords: ['საათზე'],
};
