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
会議は2時間半続いた。 → duration 2.5 hour
午後7時半 → time 19:30
三十五人が死亡 → number 35
1990年代 → date 199X
半年、半日、一年半、2年半 → duration 0.5 year?; duration 0.5 day?; duration 1.5 year?; duration 2.5 year
午後七時十五分 → time 19:15
先週の水曜日 → date -1 week day 3
第25回 → ordinal 25
午後7時半、7時15分過ぎ、約束の2時間前 → time 19:30; time 07:15; duration 2 hour
契約3000件 → number 3000
約3000件 → number 3000
１ダース千円 → number 12; money 1000 JPY
`;
