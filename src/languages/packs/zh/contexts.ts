import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  subunits: ['美分', '分'],
  tenthCoins: ['角', '毛'],
  rangeJoiners: ['至', '到'],
  scoreJoiners: ['比'],
  both: ['双方', '两者', '两队', '兩隊', '两国', '兩國', '两党', '两方', '两侧', '两地', '两边'],
  dayParts: {
    晚上: 'pm',
    晚间: 'pm',
    傍晚: 'pm',
    早上: 'am',
    早晨: 'am',
    清晨: 'am',
    凌晨: 'am',
    夜里: 'night',
    深夜: 'night',
  },
  counted: {
    半小时: [0.5, 'hour'], 半小時: [0.5, 'hour'], 半个小时: [0.5, 'hour'], 半個小時: [0.5, 'hour'], 半年: [0.5, 'year'],
    半个月: [0.5, 'month'], 半個月: [0.5, 'month'], 半天: [0.5, 'day'],
  }, // prettier-ignore
  // 现代汉语词典 (7th edition), 半; 斤, 亩, 里 are measures that the CLDR does not name.
  halves: {
    sign: '半',
    counters: ['个', '個', '斤', '亩', '畝', '倍'],
    begins: '径徑額额數数分岛島导導期世减減面端身球券値值旗生永死场場票价價年月日天夜',
  },
  countedUnless: ['上', '下', '前', '后', '後'],
  alsoBefore: ['前'],
};
