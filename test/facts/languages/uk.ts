/** Ukrainian. */
export const uk = `
о другій дня → time 14:00
о 9 вечора → time 21:00
два дні → duration 2 day
о першій годині дня → time 13:00
15 рамадану 1445 → date 2024-03-25
на 3 відсоткові пункти → percentage 3 percentage-point
на 3 відсотки → percentage 3
Засідання тривало дві з половиною години. → duration 2.5 hour
о пів на восьму вечора → time 19:30
о пів на шосту → time 05:30
о 19:30 → time 19:30
о сьомій тридцять → time 07:30
у дев'яностих роках → date XX9X?
пів години, півроку, півтора року, півмільйона → duration 0.5 hour?; duration 0.5 year?; duration 1.5 year
двоє з п'яти виборців, 9 з 10 випадків → number 0.4?; number 0.9?
о пів на восьму ранку, за чверть восьма, сорокасемирічний чоловік → time 07:30; time 07:45?
5 млн. грн → money 5000000 UAH
15 градусів морозу → temperature -15 degree
між 5 та 7 жовтня → date XXXX-10-05–XXXX-10-07
`;
