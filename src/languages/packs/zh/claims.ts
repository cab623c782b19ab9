import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Lü Shuxiang, Xiandai Hanyu babai ci (不, 没, 无, 未). Any character that denies is `negative`: words such as 不同 and 不断 hold it.
export const claims: ClaimWords = {
  polarity: {
    negators: listed(
      '没有 沒有 不是 不能 不会 不會 并未 並未 从未 從未 尚未 不得 不再 并非 並非 不允许 不想 不要 不愿 不用',
    ),
    negative: listed(
      '不 没 沒 无 無 未 非 否 别 莫 勿 毋 免 难 難 只 仅 僅 才 直到 以前 之前 除 拒 禁 反 缺 失 停 止 避 防 少 低 违 違 空 闲 错 錯 误 误 差 弱 拖 延 弃 取消 却         岂  ',
    ),
  },
};
