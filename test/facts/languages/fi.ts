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
`;
