/** French. */
export const fr = `
à deux heures de l'après-midi → time 14:00
à partir de mars → date XXXX-03
la planète Mars →
quatre-vingtieme → ordinal 80?
cent et trois quarts → number 100.75
5 MARS → date XXXX-03-05
`;
