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
  countedUnless: ['上', '下', '前', '后', '後'],
  alsoBefore: ['前'],
};
