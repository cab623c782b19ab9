import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  subunits: ['セント'],
  tenthCoins: ['角'],
  rangeJoiners: ['から'],
  both: ['両方', '両者', '両'],
  weekdayAdjectives: { 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6, 日曜: 7 },
};
