/** Romanian. A text, and after the arrow all that is shown of it. */
export const ro = `
douăzeci și trei de oameni → number 23
două sute cincizeci de case → number 250
o mie nouă sute optzeci și nouă → number 1989
trei mii de euro → money 3000 EUR
un milion de lei → money 1000000 RON
două milioane și jumătate de turiști → number 2500000
1,9 milioane de dolari → money 1900000 USD
1.234.567 de locuitori → number 1234567
12,5 la sută → percentage 12.5
45% dintre alegători → percentage 45
al doilea război → ordinal 2?
a treia zi → ordinal 3?
al cincilea an → ordinal 5?
o treime din buget → number 0.3333333333333333?
trei sferturi din populație → number 0.75
jumătate din bani → number 0.5?
7 octombrie 2023 → date 2023-10-07
în ianuarie 2025 → date 2025-01
în anul 1997 → date 1997
luni dimineață → date day 1
anii 1990 → date 199X
în vârstă de 21 de ani → age 21 year
o femeie de 34 de ani → age 34 year
5 kilometri → measure 5 kilometer
20 de grade Celsius → temperature 20 celsius
timp de șase săptămâni → duration 6 week
ora 15:30 → time 15:30
între 5 și 7 persoane → number 5–7
cel puțin 35 de morți → number 35
o duzină de ouă → number 12
un om și o casă →
unul dintre ei →
secolul al XIX-lea → ordinal 19 century
Guvernul a alocat 12,5 milioane de lei pentru cele 34 de școli. → money 12500000 RON; number 34
Inflația a ajuns la 7,25% în martie, față de 6,9 la sută în februarie. → percentage 7.25; date XXXX-03; percentage 6.9; date XXXX-02
Un bărbat de 47 de ani și fiul său de 9 ani au fost salvați. → age 47 year; duration 9 year
Ședința a durat două ore și jumătate. → duration 2.5 hour
Circa o sută douăzeci de angajați, adică între 10 și 15 la sută din total → number 120; percentage 10–15
La ora șapte și jumătate seara → time 19:30
La ora 19:30, la jumătate de oră după start → time 19:30; number 0.5?
Două treimi dintre cei chestionați → number 0.6666666666666666
O zecime din populație a plecat → number 0.1?
Prețul s-a dublat în ultimii trei ani → number 2?; duration 3 year
peste 2.300 de hectare de pădure → measure 2300 hectare
în urmă cu patru zile → duration 4 day
al 25-lea an și a 40-a ediție → ordinal 25; ordinal 40
aproape o mie de oameni → number 1000
sute de mii de protestatari → number 100000
anii '90 și secolul XX → date XX9X?; ordinal 20 century
de trei ori mai mult → number 3
unsprezece mineri și douăsprezece femei → number 11; number 12
O femeie în vârstă de douăzeci și unu de ani → age 21 year
în mai 2020, în mai multe rânduri și mai puțin → date 2020-05
mai întâi pe 3 mai → date XXXX-05-03
Un bărbat de treizeci și doi de ani a fost rănit → age 32 year
douăzeci și unu de mii de oameni → number 21000
două milioane trei sute de mii de lei → money 2300000 RON
1,9 miliarde de euro, adică 3,5% din PIB → money 1900000000 EUR; percentage 3.5
o scădere de 2,5 puncte procentuale → percentage 2.5 percentage-point
trei sferturi din elevi, o treime dintre părinți → number 0.75; number 0.3333333333333333?
prețurile s-au dublat, apoi s-au triplat → number 2?; number 3?
de două ori mai mult decât anul trecut → number 2; date -1 year?
între 5 și 7 octombrie 2023 → date 2023-10-05–2023-10-07
câteva sute de persoane, zeci de mii de refugiați → number 100?; number 10000?
peste 40 de ani, aproape o sută de morți → age 40 year; number 100
luni, 3 martie 2025 → date day 1; date 2025-03-03
acum zece zile, peste două săptămâni → duration 10 day; duration 2 week
doisprezece polițiști și paisprezece jandarmi → number 12; number 14
vântul a atins 120 km/h, minus 15 grade Celsius → measure 120 kilometer-per-hour; temperature -15 celsius
meciul s-a încheiat cu 3-1 → score 3-1
fetița de 5 ani și bunica ei de 81 de ani → duration 5 year; age 81 year
unul din trei români → number 3
`;
