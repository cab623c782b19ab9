/** German. A text, and after the arrow all that is shown of it. */
export const de = `
Die Sitzung dauerte zweieinhalb Stunden. → duration 2.5 hour
um halb acht abends → time 19:30
Viertel nach sieben → time 07:15?
in den neunziger Jahren → date XX9X?
eine halbe Stunde, ein halbes Jahr → duration 0.5 hour?; duration 0.5 year?
`;
