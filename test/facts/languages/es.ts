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
a las siete y media de la tarde, un cuarentón, los años veinte, una veintena → time 19:30; date XX2X?; number 20
del 5 al 7 de octubre de 2023 → date 2023-10-05–2023-10-07
a las ocho menos cuarto → time 07:45
siete con cincuenta por ciento → percentage 7.5
`;
