/** Polish. A text, and after the arrow all that is shown of it. */
export const pl = `
Posiedzenie trwało dwie i pół godziny. → duration 2.5 hour
o wpół do ósmej wieczorem → time 19:30
kwadrans po siódmej → time 07:15?
w latach dziewięćdziesiątych → date XX9X?
półtorej godziny, pół roku, półgodzinny → duration 1.5 hour; duration 0.5 year?; duration 0.5 hour?
o wpół do ósmej, kwadrans po siódmej, czterdziestosiedmiolatek → time 07:30; time 07:15?; age 47 year
5 mln. zł → money 5000000 PLN
15 stopni mrozu → temperature -15 degree
między 5 a 7 mln zł → money 5000000–7000000 PLN
`;
