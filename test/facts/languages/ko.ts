/** Korean. */
export const ko = `
이십삼 명 → number 23
스물세 명 → number 23
서른다섯 살 → age 35 year
이백오십 개 → number 250
천구백팔십구 → number 1989
삼천 원 → money 3000 KRW
백만 달러 → money 1000000 USD
3만5천 명 → number 35000
1억 2천만 원 → money 120000000 KRW
1.9백만 → number 1900000
1,234,567명 → number 1234567
12.5% → percentage 12.5
45퍼센트 → percentage 45
두 번째 → ordinal 2?
제3차 → ordinal 3
삼분의 일 → number 0.3333333333333333?
3분의 2 → number 0.6666666666666666
절반 → number 0.5?
2023년 10월 7일 → date 2023-10-07
2025년 1월 → date 2025-01
1997년에 → date 1997
월요일에 → date day 1
1990년대 → date 199X
21세 남성 → age 21 year
5킬로미터 → measure 5 kilometer
섭씨 20도 → temperature 20 celsius
6주 동안 → duration 6 week
오후 3시 30분 → time 15:30
5~7명 → number 5–7
최소 35명 → number 35
여러 사람 →
19세기 → duration 19 century
`;
