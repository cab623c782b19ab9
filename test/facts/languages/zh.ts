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
会议持续了两个半小时。 → duration 2.5 hour
晚上七点半 → time 19:30
下午3点 → time 15:00
两年半 → duration 2.5 year
上周三、星期天、礼拜五、周一至周五 → date -1 week day 3; date day 7; date day 5; date day 1; date day 5
三十五人死亡 → number 35
二十世纪九十年代 → date 199X
百分之七点二五 → percentage 7.25
一万二千五百 → number 12500
半小时，半年，两天半 → duration 0.5 hour?; duration 0.5 year?; duration 2.5 day
第二十五届 → ordinal 25
十二点半 → time 12:30
七点一刻 → number 7.1
三分之二的人 → number 0.6666666666666666?
今年上半年 → date 0 year?
半年后 → duration 0.5 year?
三斤半 → number 3.5?
零下15度 → temperature -15 celsius
纽约5日电 → date XXXX-XX-05?
`;
