/** Georgian. */
export const ka = `
ოცდასამი ადამიანი → number 23
ორმოცდაათი → number 50
ორას ორმოცდაათი → number 250
სამი ათასი ევრო → money 3000 EUR
მილიონი დოლარი → money 1000000 USD
1,9 მილიონი დოლარი → money 1900000 USD
1 234 567 მცხოვრები → number 1234567
12,5 პროცენტი → percentage 12.5
45% → percentage 45
მეორე დღე → ordinal 2?
მეხუთე წელი → ordinal 5?
მესამედი → number 0.3333333333333333?
ნახევარი → number 0.5?
7 ოქტომბერი 2023 → date 2023-10-07
2025 წლის იანვარი → date 2025-01
1997 წელს → date 1997
ორშაბათს → date day 1
21 წლის → age 21 year
ხუთი კილომეტრი → measure 5 kilometer
ექვსი კვირა → duration 6 week
15:30 საათი → time 15:30
5–7 ადამიანი → number 5–7
მინიმუმ 35 გარდაცვლილი → number 35
თხუთმეტი დღე → duration 15 day
ნოლი → number 0
ერთი კაცი →
ერთ-ერთი →
ერთი მესამედით → number 0.3333333333333333?
`;
