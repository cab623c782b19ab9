/** Hungarian. */
export const hu = `
huszonhárom ember → number 23
huszonöt → number 25
kétszázötven → number 250
ezerkilencszáznyolcvankilenc → number 1989
háromezer euró → money 3000 EUR
egymillió forint → money 1000000 HUF
két és fél millió → number 2500000
másfél millió → number 1500000
1,9 millió dollár → money 1900000 USD
1 234 567 lakos → number 1234567
12,5 százalék → percentage 12.5
a választók 45%-a → percentage 45
a második nap → ordinal 2?
az ötödik év → ordinal 5?
a költségvetés harmada → number 0.3333333333333333?
kétharmad → number 0.6666666666666666?
a pénz fele → number 0.5?
tizenkettő egész öt tized → number 12.5
2023. október 7. → date 2023-10-07
2025 januárjában → date 2025-01
hétfőn → date day 1
az 1990-es évek → date 199X
21 éves férfi → duration 21 year
öt kilométer → measure 5 kilometer
20 Celsius-fok → temperature 20 celsius
hat hét → duration 6 week
5–7 ember → number 5–7
legalább 35 halott → number 35
egy tucat tojás → number 12
több száz ember → number 100?
egy ember és egy ház →
négyszemközt →
A kormány 12,5 milliárd forintot különített el 34 iskolának. → money 12500000000 HUF; number 34
Az infláció márciusban 7,25 százalékra nőtt a februári 6,9 százalékról. → date XXXX-03; percentage 7.25; date XXXX-02; percentage 6.9
Az ülés két és fél órán át tartott. → duration 2.5 hour
este fél nyolckor → time 19:30?
a megkérdezettek kétharmada → number 0.6666666666666666?
négy nappal ezelőtt → duration 4 day
százhúsz alkalmazott → number 120
több mint 2300 hektár → measure 2300 hectare
háromezer-ötszáz menekült → number 3500
több százezer tüntető → number 100000?
az 1990-es években és a 20. században → date 199X; ordinal 20 century
az árak megkétszereződtek → number 2?
másfél millió dollár → money 1500000 USD
a huszonötödik alkalommal → ordinal 25?
2023. október 7-én → date 2023-10-07
harmincöten haltak meg → number 35
mintegy tucatnyi autó → number 12?
félórás út, félmillió ember → duration 0.5 hour?; number 500000
egyharmaddal több → number 0.3333333333333333?
kétötödével → number 0.4?
egy 32 éves férfi megsérült, a harminckét éves nő → duration 32 year; duration 32 year
kétmillió-háromszázezer forint → money 2300000 HUF
1,9 milliárd euró, a GDP 3,5 százaléka → money 1900000000 EUR; percentage 3.5
2,5 százalékpontos csökkenés → percentage 2.5 percentage-point
a diákok kétharmada, a szülők negyede → number 0.6666666666666666?; number 0.25?
az árak megduplázódtak, háromszorosára nőttek → number 2?; number 3?
huszonegy halott, tizenhét sebesültnek → number 21; number 17
harmadik ciklus, tizenkettedik kiadás → ordinal 3?; ordinal 12?
a 19. században, a XIX. században, a nyolcvanas években → ordinal 19 century; date XX8X?
19.30-kor, este fél nyolckor, háromnegyed hatkor → number 19.3; time 19:30?; time 05:45?
több száz ember, több tízezer menekült → number 100?; number 10000?
legalább huszonöt halott → number 25
2025. március 3-án, hétfőn → date 2025-03-03; date day 1
másfél millió, félmillió, két és fél óra → number 1500000; number 500000; duration 2.5 hour
tíz napja, két hét múlva, tíz nappal ezelőtt → duration 10 day; duration 2 week; duration 10 day
mintegy ezerháromszázötven → number 1350
24 órás sztrájk, háromnapos gyász → duration 24 hour; duration 3 day
egy tucat tojás, tucatnyi → number 12; number 12?
1848-ban, 2024-től 2030-ig → number 1848; number 2024; number 2030
`;
