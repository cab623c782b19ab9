/** Ukrainian. */
export const uk = `
о другій дня → time 14:00
о 9 вечора → time 21:00
два дні → duration 2 day
о першій годині дня → time 13:00
15 рамадану 1445 → date 2024-03-25
на 3 відсоткові пункти → percentage 3 percentage-point
на 3 відсотки → percentage 3
`;
