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
Vláda vyčlenila 12,5 milionu korun pro 34 škol. → money 12500000 CZK; number 34
Inflace v březnu dosáhla 7,25 procenta oproti 6,9 % v únoru. → date XXXX-03; percentage 7.25; percentage 6.9; date XXXX-02
Sedmačtyřicetiletý muž a jeho devítiletý syn → age 47 year; age 9 year
47letý muž → age 47 year
Jednání trvalo dvě a půl hodiny. → duration 2.5 hour
v půl osmé večer → time 19:30
v 19.30 hodin → time 19:30
dvě třetiny dotázaných → number 0.6666666666666666
před čtyřmi dny → duration 4 day
sto dvacet zaměstnanců → number 120
přes 2300 hektarů → measure 2300 hectare
tři a půl tisíce uprchlíků → number 3500
stovky tisíc demonstrantů → number 100000?
v devadesátých letech a ve 20. století → date XX9X?; ordinal 20 century
ceny se zdvojnásobily → number 2?
se třiceti pěti mrtvými → number 35
půldruhého milionu dolarů → money 1500000 USD
7. října 2023 → date 2023-10-07
pětadvacátý ročník → ordinal 25
jedenadvacet vojáků → number 21
ke stovce lidí a desítkám aut → number 100; number 10?
čtvrt milionu → number 250000?
dvaatřicetiletý muž byl zraněn, 32letá žena → age 32 year; age 32 year
dva miliony tři sta tisíc korun → money 2300000 CZK
1,9 miliardy eur, tedy 3,5 procenta HDP → money 1900000000 EUR; percentage 3.5
pokles o 2,5 procentního bodu → percentage 2.5 percentage-point
dvě třetiny žáků, čtvrtina rodičů → number 0.6666666666666666; number 0.25?
ceny se zdvojnásobily, třikrát více → number 2?; number 3?
dvacet jedna mrtvých, sedmnácti zraněným → number 21; number 17
třetí funkční období, dvanáctý ročník → ordinal 3?; ordinal 12?
v 19. století, v osmdesátých letech → ordinal 19 century; date XX8X?
od 5. do 7. října 2023 → date 2023-10-05–2023-10-07
v 19.30, v půl osmé ráno, ve čtvrt na osm → time 19:30; time 07:30; time 07:15
stovky lidí, desetitisíce uprchlíků → number 100?; number 10000?
nejméně pětadvacet mrtvých → number 25
v pondělí 3. března 2025 → date day 1; date 2025-03-03
půldruhého milionu, půl milionu, dvě a půl hodiny → number 1500000; number 500000; duration 2.5 hour
před deseti dny, za dva týdny → duration 10 day; duration 2 week
asi třináct set padesát lidí → number 1350
čtyřiadvacetihodinová stávka, třídenní smutek → duration 24 hour; duration 3 day
minus 15 stupňů Celsia → temperature -15 celsius
tucet vajec, dvojnásobek → number 12; number 2?
ve věku 45 let, pětačtyřicetiletý → age 45 year; age 45 year
se dvěma sty čtyřiceti lidmi → number 240
3 miliony 200 tisíc, 5 mld. Kč → number 3200000; money 5000000000 CZK
třem tisícům pěti stům lidí → number 3500
`;
