import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  clockWords: ['საათზე'],
  alsoBefore: ['წინ'],
  dayParts: { საღამოს: 'pm', დილის: 'am', ღამის: 'night' },
};
