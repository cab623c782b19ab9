/** Dutch. */
export const nl = `
twintig drie vijfde → number 20.6
drieëntwintig → number 23
honderdeende → ordinal 101
om twee uur 's middags → time 14:00
De regering trok 12,5 miljoen euro uit voor 34 scholen. → money 12500000 EUR; number 34
De inflatie steeg in maart naar 7,25 procent. → date XXXX-03; percentage 7.25
De vergadering duurde tweeënhalf uur. → duration 2.5 hour
om half acht 's avonds → time 19:30
om 19.30 uur → time 19:30
om kwart over zeven → time 07:15
twee derde van de ondervraagden → number 0.6666666666666666
vier dagen geleden → duration 4 day
honderdtwintig werknemers → number 120
ruim 3500 vluchtelingen → number 3500
honderdduizenden betogers → number 100000?
in de jaren negentig en de twintigste eeuw → date XX9X?; ordinal 20 century?
de prijzen verdubbelden → number 2?
anderhalf miljoen dollar → money 1500000 USD
voor de vijfentwintigste keer → ordinal 25
een dertigtal auto's → number 30
een halfuur, een half jaar, anderhalf uur → duration 0.5 hour?; duration 0.5 year?; duration 1.5 hour
1 van de 3 → number 0.3333333333333333?
een 32-jarige man raakte gewond, een tweeëndertigjarige vrouw → age 32 year; age 32 year
twee miljoen driehonderdduizend euro → money 2300000 EUR
1,9 miljard euro, ofwel 3,5 procent van het bbp → money 1900000000 EUR; percentage 3.5
een daling van 2,5 procentpunt → percentage 2.5 percentage-point
twee derde van de leerlingen, een kwart van de ouders → number 0.6666666666666666; number 0.25?
de prijzen verdubbelden, drie keer zoveel → number 2?; number 3
eenentwintig doden en zeventien gewonden → number 21; number 17
de derde termijn, de twaalfde editie → ordinal 3?; ordinal 12?
in de 19e eeuw, in de jaren tachtig, in de jaren 80 → ordinal 19 century; date XX8X?; date XX8X?
van 5 tot en met 7 oktober 2023 → date 2023-10-05–2023-10-07
om 19.30 uur, om half acht 's ochtends, kwart over zeven → time 19:30; time 07:30; time 07:15?
honderden mensen, tienduizenden vluchtelingen → number 100?; number 10000?
minstens vijfentwintig doden → number 25
maandag 3 maart 2025 → date day 1; date 2025-03-03
anderhalf miljoen, een half miljoen, tweeënhalf uur → number 1500000; number 500000?; duration 2.5 hour
tien dagen geleden, over twee weken → duration 10 day; duration 2 week
ongeveer dertienhonderdvijftig → number 1350
een dozijn eieren, een tiental mensen → number 12; number 10
de wedstrijd eindigde in 3-1 → score 3-1
`;
