/** Finnish. */
export const fi = `
kaksikymmentäkolme ihmistä → number 23
kaksikymmentäviisi → number 25
kahdestakymmenestäviidestä → number 25
kaksisataaviisikymmentä → number 250
tuhat yhdeksänsataakahdeksankymmentäyhdeksän → number 1989
kolmetuhatta euroa → money 3000 EUR
miljoona dollaria → money 1000000 USD
kaksi ja puoli miljoonaa → number 2500000
puolitoista miljoonaa → number 1500000
1,9 miljoonaa dollaria → money 1900000 USD
1 234 567 asukasta → number 1234567
12,5 prosenttia → percentage 12.5
45 % äänestäjistä → percentage 45
toinen päivä →
viides vuosi → ordinal 5?
kolmasosa budjetista → number 0.3333333333333333?
kaksi kolmasosaa → number 0.6666666666666666
puolet rahoista → number 0.5?
7. lokakuuta 2023 → date 2023-10-07
tammikuussa 2025 → date 2025-01
vuonna 1997 → date 1997
maanantaina → date day 1
1990-luvulla → date 199X
21-vuotias mies → age 21 year
kolmekymmentäneljävuotias → age 34 year
viisi kilometriä → measure 5 kilometer
20 celsiusastetta → temperature 20 celsius
kuusi viikkoa → duration 6 week
5–7 henkilöä → number 5–7
ainakin 35 kuollutta → number 35
tusina munia → number 12
kymmeniä ihmisiä → number 10?
yksi heistä →
Hallitus varasi 12,5 miljoonaa euroa 34 koululle. → money 12500000 EUR; number 34
Inflaatio nousi maaliskuussa 7,25 prosenttiin. → date XXXX-03; percentage 7.25
47-vuotias mies ja hänen yhdeksänvuotias poikansa → age 47 year; age 9 year
Kokous kesti kaksi ja puoli tuntia. → duration 2.5 hour
puoli kahdeksalta illalla → time 19:30
kaksi kolmasosaa vastaajista → number 0.6666666666666666
neljä päivää sitten → duration 4 day
sadankahdenkymmenen työntekijän → number 120
kolmesta tuhannesta viidestäsadasta pakolaisesta → number 3500
satojatuhansia mielenosoittajia → number 100000?
1990-luvulla ja 1900-luvulla → date 199X; date 190X
hinnat kaksinkertaistuivat → number 2?
puolitoista miljoonaa dollaria → money 1500000 USD
kolmannessakymmenennessä viidennessä kokouksessa → ordinal 35
7. lokakuuta 2023 → date 2023-10-07
kolmellekymmenelleviidelle ihmiselle → number 35
noin kymmenkunta autoa → number 10
puolen tunnin matka → duration 0.5 hour?
32-vuotias mies loukkaantui, kolmekymmentäkaksivuotias nainen → age 32 year; age 32 year
kaksi miljoonaa kolmesataatuhatta euroa → money 2300000 EUR
1,9 miljardia euroa eli 3,5 prosenttia → money 1900000000 EUR; percentage 3.5
2,5 prosenttiyksikön lasku → percentage 2.5 percentage-point
kaksi kolmasosaa oppilaista, neljännes vanhemmista → number 0.6666666666666666; number 0.25?
hinnat kaksinkertaistuivat, kolminkertainen → number 2?; number 3?
kahdellekymmenelleyhdelle hengelle, seitsemäntoista haavoittunutta → number 21; number 17
kolmas kausi, kahdestoista painos → ordinal 3?; ordinal 12?
1800-luvulla, 80-luvulla, kahdeksankymmentäluvulla → date 180X; date XX8X?
5.–7. lokakuuta 2023 → date 2023-10-05–2023-10-07
kello 19.30, puoli kahdeksalta aamulla → time 19:30; time 07:30
sadat ihmiset, kymmeniätuhansia pakolaisia → number 100?; number 10000?
ainakin kaksikymmentäviisi kuollutta → number 25
maanantaina 3. maaliskuuta 2025 → date day 1; date 2025-03-03
puolitoista miljoonaa, puoli miljoonaa, kaksi ja puoli tuntia → number 1500000; number 500000; duration 2.5 hour
kymmenen päivää sitten, kahden viikon kuluttua → duration 10 day; duration 2 week
noin tuhat kolmesataaviisikymmentä → number 1350
tusina munia, kymmenkunta ihmistä → number 12; number 10
kahdensadan neljänkymmenen ihmisen → number 240
viidelletoista, viittätoista, kolmeenkymmeneen → number 15; number 15; number 30
`;
