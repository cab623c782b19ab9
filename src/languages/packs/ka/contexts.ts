import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['ნულს ქვემოთ'],
  clockPartsAfter: { ნახევარზე: -30 },
  clockWords: ['საათზე'],
  alsoBefore: ['წინ'],
  dayParts: { საღამოს: 'pm', დილის: 'am', ღამის: 'night' },
};
