/** Japanese. */
export const ja = `
１８９５（明治２８）年７月 → date 1895-07
平成31（2019）年4月 → date 2019-04
明治28人 → number 28
にじゅうさん → number 23
にくを食べる →
50元6角3分 → money 50.63 CNY
3割8分7厘 → percentage 38.7
3割引 → percentage 30
1.2M → number 1200000
3ポイント → percentage 3
3パーセントポイント → percentage 3 percentage-point
`;
