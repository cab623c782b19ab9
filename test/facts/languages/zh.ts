/** Chinese. */
export const zh = `
百 分之 五 → percentage 5?
1000  万 → number 10000000
三十两 → number 30
三千两百 → number 3200
五元三角 → money 5.3 CNY
三角形 → number 3?
仟分之贰 → percentage 0.2?
3M → number 3000000
`;
