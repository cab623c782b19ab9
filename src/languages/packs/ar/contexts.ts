import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['إلى', 'الى'],
  rangeOpeners: ['من', 'بين'],
  yearPrepositions: ['في', 'منذ', 'عام', 'سنة'],
  clockBefore: ['الساعة'],
  ambiguousDates: ['مارس'],
};
