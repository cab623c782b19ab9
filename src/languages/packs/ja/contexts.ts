import { each, listed } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  wholeWords: listed(
    '契約 予約 条約 公約 規約 制約 節約 婚約 協約 約束 解約 成約 倹約 集約 盟約 誓約 特約 要約 売約 違約 密約 約款 約定 倍率 両替',
  ),
  belowZeroBefore: ['零下', '氷点下'],
  subunits: ['セント'],
  scoreJoiners: ['対'],
  lifeDecades: ['代'],
  tenthCoins: ['角'],
  // 広辞苑; with the sounds that change before 百, 千 and after a stop (三百 さんびゃく, 八千 はっせん).
  numeralSyllables: {
    ...each('一', 'いち いっ'),
    ...each('二', 'に'),
    ...each('三', 'さん'),
    ...each('四', 'よん し'),
    ...each('五', 'ご'),
    ...each('六', 'ろく ろっ'),
    ...each('七', 'なな しち'),
    ...each('八', 'はち はっ'),
    ...each('九', 'きゅう'),
    ...each('十', 'じゅう じゅっ'),
    ...each('百', 'ひゃく びゃく ぴゃく'),
    ...each('千', 'せん ぜん'),
    ...each('万', 'まん'),
    ...each('億', 'おく'),
  },
  rangeJoiners: ['から'],
  both: ['両方', '両者', '両'],
  weekdayAdjectives: { 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6, 日曜: 7 },
  counted: {
    半年: [0.5, 'year'],
    半年間: [0.5, 'year'],
    半日: [0.5, 'day'],
    半月: [0.5, 'month'],
    半時間: [0.5, 'hour'],
  },
  // 広辞苑, 半; Chinese names and sums stand in Japanese texts too.
  halves: {
    sign: '半',
    counters: ['个', '個', '倍'],
    begins: '径徑額额數数分岛島导導期世减減面端身球券値值旗生永死场場票价價年月日天夜',
  },
  alsoBefore: ['前'],
};
