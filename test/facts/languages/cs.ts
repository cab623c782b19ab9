/** Czech. */
export const cs = `
dvacet tři lidí → number 23
třiadvacet lidí → number 23
dvě stě padesát → number 250
tisíc devět set osmdesát devět → number 1989
tři tisíce eur → money 3000 EUR
milion korun → money 1000000 CZK
dva a půl milionu → number 2500000
půldruhého milionu → number 1500000
1,9 milionu dolarů → money 1900000 USD
1 234 567 obyvatel → number 1234567
12,5 procenta → percentage 12.5
45 % voličů → percentage 45
druhý den → ordinal 2?
pátý rok → ordinal 5?
třetina rozpočtu → number 0.3333333333333333?
dvě třetiny → number 0.6666666666666666
polovina peněz → number 0.5?
7. října 2023 → date 2023-10-07
v lednu 2025 → date 2025-01
v roce 1997 → date 1997
v pondělí → date day 1
v 90. letech → date XX9X?
jednadvacetiletý muž → age 21 year
34letá žena → age 34 year
ve věku 21 let → age 21 year
pět kilometrů → measure 5 kilometer
20 stupňů Celsia → temperature 20 celsius
šest týdnů → duration 6 week
od 5 do 7 lidí → number 5–7
nejméně 35 mrtvých → number 35
desítky lidí → number 10?
čtyřem lidem → number 4
tucet vajec → number 12
jeden z nich →
`;
