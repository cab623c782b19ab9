/** French. */
export const fr = `
à deux heures de l'après-midi → time 14:00
à partir de mars → date XXXX-03
la planète Mars →
quatre-vingtieme → ordinal 80?
cent et trois quarts → number 100.75
5 MARS → date XXXX-03-05
La réunion a duré deux heures et demie. → duration 2.5 hour
à sept heures et demie du soir → time 19:30
deux heures de route → duration 2 hour
à trois heures de l'après-midi → time 15:00
il est arrivé à 15 heures → time 15:00
dans les années quatre-vingt-dix → date XX9X?
à deux heures de route, à deux heures de l'après-midi, une quarantaine de blessés → time 02:00; time 14:00; number 40
du 5 au 7 octobre 2023 → date 2023-10-05–2023-10-07
à huit heures moins le quart → time 07:45
`;
