/** Hebrew. */
export const he = `
עשרים ושלושה אנשים → number 23
מאתיים חמישים → number 250
שני תריסרי תלמידים → number 24
אלף תשע מאות שמונים ותשע → number 1989
שלושת אלפים שקלים → money 3000 ILS
מיליון דולר → money 1000000 USD
שניים וחצי מיליון → number 2500000
1.9 מיליון דולר → money 1900000 USD
1,234,567 תושבים → number 1234567
12.5% → percentage 12.5
45 אחוזים → percentage 45
שליש מהתקציב → number 0.3333333333333333?
שני שלישים → number 0.6666666666666666?
חצי מהכסף → number 0.5?
7 באוקטובר 2023 → date 2023-10-07
בינואר 2025 → date 2025-01
בשנת 1997 → date 1997
ביום שני → date day 1
בן 21 → age 21 year
בת 34 → age 34 year
חמישה קילומטרים → measure 5 kilometer
שישה שבועות → duration 6 week
שבועיים → duration 2 week?
שעתיים → duration 2 hour?
בשעה 15:30 → time 15:30
בין 5 ל-7 אנשים → number 5–7
לפחות 35 הרוגים → number 35
15 קטינים → number 15
תריסר ביצים → number 12
אחד מהם →
שנות ה-90 → date XX9X?
הממשלה הקצתה 12.5 מיליון שקלים ל-34 בתי ספר. → money 12500000 ILS; number 34
האינפלציה עלתה ל-7.25% במרץ → percentage 7.25; date XXXX-03
גבר בן 47 ובנו בן ה-9 חולצו → age 47 year; number 9
הישיבה נמשכה שעתיים וחצי → duration 2.5 hour?
בשעה שבע וחצי בערב → time 19:30
בשעה 19:30 → time 19:30
שני שלישים מהנשאלים → number 0.6666666666666666?
לפני ארבעה ימים → duration 4 day
מאה ועשרים עובדים → number 120
כ-2,300 דונם → measure 2300 dunam
שלושת אלפים וחמש מאות פליטים → number 3500
מאות אלפי מפגינים → number 100000?
שנות התשעים → date XX9X?
בעוד שבועיים → duration 2 week?
אחת עשרה נשים ושנים עשר גברים → number 11; number 12
מיליון וחצי דולר → money 1500000 USD
המחיר הוכפל → number 2?
ב-7 באוקטובר 2023 → date 2023-10-07
אלפיים איש → number 2000
לפני שנתיים, יומיים לאחר מכן → duration 2 year?; duration 2 day?
`;
