/** Polish. A text, and after the arrow all that is shown of it. */
export const pl = `
Posiedzenie trwało dwie i pół godziny. → duration 2.5 hour
o wpół do ósmej wieczorem → time 19:30
kwadrans po siódmej → time 07:15?
w latach dziewięćdziesiątych → date XX9X?
półtorej godziny, pół roku, półgodzinny → duration 1.5 hour; duration 0.5 year?; duration 0.5 hour?
`;
