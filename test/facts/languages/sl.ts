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
Vlada je za 34 šol namenila 12,5 milijona evrov. → number 34; money 12500000 EUR
Inflacija je marca dosegla 7,25 odstotka. → date XXXX-03; percentage 7.25
47-letni moški in njegov devetletni sin → age 47 year; age 9 year
Seja je trajala dve uri in pol. → duration 2.5 hour
ob pol osmih zvečer → time 19:30
ob 19.30 → time 19:30
dve tretjini vprašanih → number 0.6666666666666666
pred štirimi dnevi → duration 4 day
sto dvajset zaposlenih → number 120
tri tisoč petsto beguncev → number 3500
več sto tisoč protestnikov → number 100000
cene so se podvojile → number 2?
milijon in pol dolarjev → money 1500000 USD
petindvajsetič, petindvajseta izvedba → ordinal 25
7. oktobra 2023 → date 2023-10-07
petintrideset ljudi je umrlo → number 35
s petintridesetimi mrtvimi → number 35
pol ure, pol milijona → duration 0.5 hour?; number 500000
`;
