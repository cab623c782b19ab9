/** German. A text, and after the arrow all that is shown of it. */
export const de = `
Die Sitzung dauerte zweieinhalb Stunden. → duration 2.5 hour
um halb acht abends → time 19:30
Viertel nach sieben → time 07:15?
in den neunziger Jahren → date XX9X?
eine halbe Stunde, ein halbes Jahr → duration 0.5 hour?; duration 0.5 year?
um halb sechs, zwei Stunden Fahrt, ein 47-Jähriger, die Siebzigerjahre → time 05:30; duration 2 hour; age 47 year; date XX7X?
zwischen dem 5. und 7. Oktober 2023 → date 2023-10-05–2023-10-07
5 Mio. Euro → money 5000000 EUR
15 Grad unter null → temperature -15 degree
`;
