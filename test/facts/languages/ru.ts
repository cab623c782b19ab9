/** Russian. A text, and after the arrow all that is shown of it. */
export const ru = `
Заседание длилось два с половиной часа. → duration 2.5 hour
в половине восьмого вечера → time 19:30
в 19:30 → time 19:30
в семь тридцать → time 07:30
в девяностых годах → date XX9X?
полчаса, полгода, полтора года, полмиллиона → duration 0.5 hour?; duration 0.5 year?; duration 1.5 year; number 500000
в полвосьмого утра, в четверть восьмого, без четверти восемь → time 07:30; time 07:15; time 07:45?
15 градусов ниже нуля → temperature -15 degree
15 градусов тепла → temperature 15 degree
`;
