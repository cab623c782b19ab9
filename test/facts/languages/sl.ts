/** Slovenian. */
export const sl = `
triindvajset ljudi → number 23
dvesto petdeset → number 250
tisoč devetsto devetinosemdeset → number 1989
tri tisoč evrov → money 3000 EUR
milijon dolarjev → money 1000000 USD
dva milijona in pol → number 2500000
poldrugi milijon → number 1500000
1,9 milijona dolarjev → money 1900000 USD
1.234.567 prebivalcev → number 1234567
12,5 odstotka → percentage 12.5
45 % volivcev → percentage 45
drugi dan → ordinal 2?
peto leto → ordinal 5?
tretjina proračuna → number 0.3333333333333333?
dve tretjini → number 0.6666666666666666
polovica denarja → number 0.5?
7. oktobra 2023 → date 2023-10-07
januarja 2025 → date 2025-01
leta 1997 → date 1997
v ponedeljek → date day 1
v 90. letih → date XX9X?
21-letni moški → age 21 year
pet kilometrov → measure 5 kilometer
šest tednov → duration 6 week
od 5 do 7 ljudi → number 5–7
najmanj 35 mrtvih → number 35
ducat jajc → number 12
na desetine ljudi → number 10?
eden od njih →
ob 20. obletnici → ordinal 20
`;
