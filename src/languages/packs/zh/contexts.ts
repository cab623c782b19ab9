import { listed } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  wholeWords: listed(
    '条约 條約 合约 合約 契约 契約 公约 公約 预约 預約 节约 節約 纽约 紐約 签约 簽約 制约 制約 盟约 和约 缔约 毁约 违约 違約 约定 約定 约会 約會 约束 約束 约翰 約翰 约旦 約旦 约瑟 續約 续约 履约 邀约 解约 北约 北約 倍率',
  ),
  belowZeroBefore: ['零下'],
  clockPartsAfter: { 一刻: 15, 三刻: 45 },
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
