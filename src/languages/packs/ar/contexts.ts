import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['إلى', 'الى'],
  yearPrepositions: ['في', 'منذ', 'عام', 'سنة'],
  clockBefore: ['الساعة'],
  rangeOpeners: ['بين'],
  both: ['كلا', 'كلتا'],
  ambiguousDates: ['مارس', 'ماي', 'جوان'],
};
