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
`;
