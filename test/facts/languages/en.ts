/** English. */
export const en = `
fifty - two → number 52
fifty - sixty → number 50–60
120 MEUR → money 120000000 EUR
2.5e-7 → number 2.5e-7
room 2e → number 2
July 1895 (Meiji 28) → date 1895-07; date 1895
at two in the afternoon → time 14:00
2 in the morning session → number 2
15 Ramadan 1445 AH → date 2024-03-25
from - 20 degrees Celsius → temperature -20 celsius
up 3 percentage points → percentage 3 percentage-point
up 3 percent → percentage 3
The meeting lasted two hours and a half. → duration 2.5 hour
at half past seven in the evening → time 19:30
at quarter to eight → time 07:45
at a quarter past seven → time 07:15
One in three people and two out of five voters said no. → number 0.3333333333333333?; number 0.4?
- 10  k → number -10000
June Carter sang with April Jones →
June Carter sang in June → date XXXX-06
a third lower house → ordinal 3?
at half past five, a quarter to eight, two hours' drive → time 05:30; time 07:45?; duration 2 hour
15 degrees below zero → temperature -15 degree
between 5 and 7 October 2023 → date 2023-10-05–2023-10-07
COP 28 → number 28
COP 28 million → money 28000000 COP
`;
