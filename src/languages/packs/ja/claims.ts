import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Nihongo kijutsu bunpō kenkyūkai, Gendai nihongo bunpō 3 (否定).
export const claims: ClaimWords = {
  polarity: {
    negators: listed(
      'ではない ではなく ではありません していない していなかった できない できなかった ことはない なかった ありません しない されない',
    ),
    negative: listed(
      'ではないだろう ないでしょう ないか ない なく なか なけ ません ず ぬ ざる まい 不 未 無 非 否 難 だけ のみ しか 以前 まで 拒 禁 反 欠 失 止 避 防 少 誤 弱 中止 断      ',
    ),
  },
};
