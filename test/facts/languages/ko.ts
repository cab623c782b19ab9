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
정부는 34개 학교에 125억 원을 배정했다. → number 34; money 12500000000 KRW
물가상승률은 3월 7.25%로 올랐다. → date XXXX-03; percentage 7.25
47세 남성과 9살 아들이 구조됐다. → age 47 year; age 9 year
회의는 두 시간 반 동안 이어졌다. → duration 2.5 hour?
오후 일곱 시 반에 → time 19:00
오후 7시 30분 → time 19:30
응답자의 3분의 2 → number 0.6666666666666666
나흘 전, 사흘 뒤, 이틀 만에 → duration 4 day?; duration 3 day?; duration 2 day?
백이십 명의 직원 → number 120
약 2천300헥타르 → measure 2300 hectare
3천500명의 난민 → number 3500
수십만 명의 시위대 → number 100000?
1990년대와 20세기 → date 199X; duration 20 century
열한 명, 스무 살 → number 11; age 20 year
150만 달러 → money 1500000 USD
5~7명, 최소 35명 → number 5–7; number 35
1조 2천억 원 → money 1200000000000 KRW
2023년 10월 7일 토요일 → date 2023-10-07; date day 6
제25회 대회에서 세 번째 → ordinal 25; ordinal 3?
서른다섯 명이 숨졌다 → number 35
서른두 살 남성이 다쳤다 → age 32 year
32세 여성, 열두 살 소년 → age 32 year; age 12 year
19억 달러, 국내총생산의 3.5% → money 1900000000 USD; percentage 3.5
2.5%포인트 하락 → percentage 2.5 percentage-point
학생의 3분의 2, 부모의 4분의 1 → number 0.6666666666666666; number 0.25?
가격이 두 배로 올랐다, 세 배 → number 2?; number 3?
사망자 스물한 명, 부상자 열일곱 명 → number 21; number 17
세 번째 임기, 제12회 대회 → ordinal 3?; ordinal 12
19세기, 1980년대, 80년대 → duration 19 century; date 198X; date XX8X?
수백 명, 수만 명의 난민 → number 100?; number 10000?
적어도 스물다섯 명 → number 25
150만 명, 반년, 두 시간 반 → number 1500000; duration 2.5 hour?
열흘 전, 2주 후 → duration 10 day?; duration 2 week
약 1천3백50명 → number 1350
24시간 파업, 사흘간 → duration 24 hour; duration 3 day?
영하 15도, 섭씨 30도 → temperature -15 celsius; temperature 30 celsius
이십오만 삼천 → number 253000
경기는 3대 1로 끝났다 → score 3-1
5천여 명 → number 5000
`;
