import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  rangeJoiners: ['إلى', 'الى'],
  yearPrepositions: ['في', 'منذ', 'عام', 'سنة'],
  clockBefore: ['الساعة'],
  rangeOpeners: ['بين'],
  both: ['كلا', 'كلتا'],
  ambiguousDates: ['مارس', 'ماي', 'جوان'],
  duals: {
    يومين: 'day', يومان: 'day', أسبوعين: 'week', أسبوعان: 'week', شهرين: 'month', شهران: 'month', عامين: 'year',
    عامان: 'year', سنتين: 'year', سنتان: 'year', ساعتين: 'hour', ساعتان: 'hour', دقيقتين: 'minute', دقيقتان: 'minute',
    عقدين: 'decade', عقدان: 'decade', قرنين: 'century', قدمين: 'foot', مترين: 'meter', ميلين: 'mile',
  }, // prettier-ignore
};
