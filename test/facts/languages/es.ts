/** Spanish. */
export const es = `
tresmillonésimo → ordinal 3000000
dosmilésimo → ordinal 2000
un millonario →
treintaicinco personas → number 35
un cientocincoavos → number 0.009523809523809525?
ciento treinta y cinco medios → number 67.5
a la una de la tarde → time 13:00
las 7 de la mañana → time 07:00
mañana → date 1 day?
cinco de los siete → number 5; number 7
120 MEUR → money 120000000 EUR
en marzo → date XXXX-03
La reunión duró dos horas y media. → duration 2.5 hour
a las siete y media de la tarde → time 19:30
en los años noventa → date XX9X?
hace cuatro días → duration 4 day
Plácido y Julio cantaron en julio → date XXXX-07
`;
