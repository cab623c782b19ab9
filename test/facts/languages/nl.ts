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
`;
