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
32-letni moški je bil ranjen, dvaintridesetletna ženska → age 32 year; age 32 year
dva milijona tristo tisoč evrov → money 2300000 EUR
1,9 milijarde evrov oziroma 3,5 odstotka BDP → money 1900000000 EUR; percentage 3.5
padec za 2,5 odstotne točke → percentage 2.5 percentage-point
dve tretjini učencev, četrtina staršev → number 0.6666666666666666; number 0.25?
cene so se podvojile, trikrat več → number 2?; number 3?
enaindvajset mrtvih, sedemnajstim ranjenim → number 21; number 17
tretji mandat, dvanajsta izdaja → ordinal 3?; ordinal 12?
v 19. stoletju, v devetdesetih letih, v 80. letih → ordinal 19 century; date XX9X?; date XX8X?
od 5. do 7. oktobra 2023 → date 2023-10-05–2023-10-07
ob 19.30, ob pol osmih zjutraj → time 19:30; time 07:30
na stotine ljudi, desettisoče beguncev → number 100?; number 10000?
najmanj petindvajset mrtvih → number 25
v ponedeljek, 3. marca 2025 → date day 1; date 2025-03-03
milijon in pol, pol milijona, dve uri in pol → number 1500000; number 500000; duration 2.5 hour
pred desetimi dnevi, čez dva tedna → duration 10 day; duration 2 week
približno tisoč tristo petdeset → number 1350
minus 15 stopinj Celzija → temperature -15 celsius
ducat jajc, dvakratnik → number 12
z dvesto štiridesetimi ljudmi → number 240
`;
