import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  subunits: ['美分', '分'],
  tenthCoins: ['角', '毛'],
  rangeJoiners: ['至', '到'],
  scoreJoiners: ['比'],
  both: ['双方', '两者', '两队', '兩隊', '两国', '兩國', '两党', '两方', '两侧', '两地', '两边'],
};
