/** Swedish. */
export const sv = `
tjugotre personer → number 23
tvåhundrafemtio → number 250
ettusenniohundraåttionio → number 1989
tretusen euro → money 3000 EUR
en miljon kronor → money 1000000 SEK
två och en halv miljon → number 2500000
1,9 miljoner dollar → money 1900000 USD
1 234 567 invånare → number 1234567
12,5 procent → percentage 12.5
45 % av väljarna → percentage 45
andra dagen →
femte året → ordinal 5?
en tredjedel av budgeten → number 0.3333333333333333?
två tredjedelar → number 0.6666666666666666
tre tjugondelar → number 0.15
hälften av pengarna → number 0.5?
7 oktober 2023 → date 2023-10-07
i januari 2025 → date 2025-01
år 1997 → date 1997
på måndag → date day 1
1990-talet → date 199X
21-årig man → age 21 year
fem kilometer → measure 5 kilometer
20 grader Celsius → temperature 20 celsius
sex veckor → duration 6 week
5–7 personer → number 5–7
minst 35 döda → number 35
ett dussin ägg → number 12
hundratals människor → number 100?
5 euro och 50 cent → money 5.5 EUR
en man och ett hus →
en av dem →
en och en halv timme → duration 1.5 hour
en och en →
kl 3 på natten → time 03:00
Regeringen avsatte 12,5 miljoner kronor till 34 skolor. → money 12500000 SEK; number 34
Inflationen steg till 7,25 procent i mars. → percentage 7.25; date XXXX-03
En 47-årig man och hans nioårige son → age 47 year; age 9 year
Mötet varade i två och en halv timme. → duration 2.5 hour
klockan halv åtta på kvällen → time 19:30
klockan 19.30 → time 19:30
två tredjedelar av de tillfrågade → number 0.6666666666666666
för fyra dagar sedan → duration 4 day
hundratjugo anställda → number 120
tretusenfemhundra flyktingar → number 3500
hundratusentals demonstranter → number 100000?
på 1990-talet och 1900-talet → date 199X; date 190X
priserna fördubblades → number 2?
en och en halv miljon dollar → money 1500000 USD
för tjugofemte gången → ordinal 25
den 7 oktober 2023 → date 2023-10-07
ett trettiotal bilar, ett tjog ägg → number 30; number 20
halvannan timme, en halvtimme, ett halvår → duration 1.5 hour; duration 0.5 hour?; duration 0.5 year?
en 32-årig man skadades, en trettiotvåårig kvinna → age 32 year; age 32 year
två miljoner trehundratusen kronor → money 2300000 SEK
1,9 miljarder euro, eller 3,5 procent av BNP → money 1900000000 EUR; percentage 3.5
en nedgång med 2,5 procentenheter → percentage 2.5 percentage-point
två tredjedelar av eleverna, en fjärdedel av föräldrarna → number 0.6666666666666666; number 0.25?
priserna fördubblades, tre gånger så mycket → number 2?; number 3
tjugoen döda och sjutton skadade → number 21; number 17
den tredje mandatperioden, den tolfte upplagan → ordinal 3?; ordinal 12?
på 1800-talet, på åttiotalet, på 80-talet → date 180X; date XX8X?; date XX8X?
den 5–7 oktober 2023 → date 2023-10-05–2023-10-07
klockan 19.30, halv åtta på morgonen, kvart över sju → time 19:30; time 07:30; time 07:15?
hundratals människor, tiotusentals flyktingar → number 100?; number 10000?
minst tjugofem döda → number 25
måndagen den 3 mars 2025 → date day 1; date 2025-03-03
en och en halv miljon, en halv miljon, två och en halv timme → number 1500000; number 500000; duration 2.5 hour
för tio dagar sedan, om två veckor → duration 10 day; duration 2 week
omkring trettonhundrafemtio → number 1350
ett dussin ägg, ett tiotal personer → number 12; number 10
på andra plats, matchen slutade 3–1 → ordinal 2?; score 3-1
`;
