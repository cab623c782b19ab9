/** Italian. A text, and after the arrow all that is shown of it. */
export const it = `
Il governo ha stanziato 12,5 milioni di euro per 34 scuole. → money 12500000 EUR; number 34
L'inflazione è salita al 7,25% a marzo. → percentage 7.25; date XXXX-03
Un uomo di 47 anni e il figlio di nove anni → duration 47 year; duration 9 year
La riunione è durata due ore e mezza. → duration 2.5 hour
alle sette e mezza di sera → time 19:30
alle 19.30 → time 19:30
due terzi degli intervistati → number 0.6666666666666666
quattro giorni fa → duration 4 day
centoventi dipendenti → number 120
tremilacinquecento profughi → number 3500
centinaia di migliaia di manifestanti → number 100000?
negli anni '90 → date XX9X?
i prezzi sono raddoppiati → number 2?
un milione e mezzo di dollari → money 1500000 USD
per la venticinquesima volta → ordinal 25
una trentina di auto, una ventina di feriti → number 30; number 20
mezz'ora, un'ora e mezza, due ore di strada → duration 0.5 hour?; duration 1.5 hour?; duration 2 hour
uno su tre → number 0.3333333333333333?
un quarantasettenne e una ventenne feriti → duration 47 year?; duration 20 year?
due milioni e trecentomila euro → money 2300000 EUR
1,9 miliardi di euro, pari al 3,5 per cento del Pil → money 1900000000 EUR; percentage 3.5
un calo di 2,5 punti percentuali → percentage 2.5 percentage-point
due terzi degli studenti, un quarto dei genitori → number 0.6666666666666666; number 0.25?
i prezzi sono raddoppiati, il triplo → number 2?; number 3?
ventuno morti e diciassette feriti → number 21; number 17
il terzo mandato, la dodicesima edizione → ordinal 3?; ordinal 12?
nell'Ottocento, nel Novecento, nel XIX secolo, negli anni Ottanta → ordinal 19 century?; ordinal 20 century?; ordinal 19 century; date XX8X?
dal 5 al 7 ottobre 2023 → date 2023-10-05–2023-10-07
alle 19.30, alle sette e mezza del mattino, alle otto meno un quarto → time 19:30; time 07:30; time 07:45
centinaia di persone, decine di migliaia di profughi → number 100?; number 10000?
almeno venticinque morti → number 25
lunedì 3 marzo 2025 → date day 1; date 2025-03-03
un milione e mezzo, mezzo milione, due ore e mezza → number 1500000; number 500000; duration 2.5 hour
dieci giorni fa, tra due settimane → duration 10 day; duration 2 week
circa milletrecentocinquanta → number 1350
15 gradi sotto zero → temperature -15 degree
una dozzina di uova, una decina di persone → number 12; number 10
la partita è finita 3-1 → score 3-1
tredici euro e quarantacinque cent → money 13.45 EUR
`;
