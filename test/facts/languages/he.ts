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
`;
