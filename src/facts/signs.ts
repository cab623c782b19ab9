import type { Sense } from './sense.js';

/** ISO 4217 codes by sign, where no pack says more. */
export const CURRENCY_SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['$', ['USD', 'CAD', 'AUD', 'MXN', 'HKD', 'SGD', 'NZD']], ['us$', ['USD']], ['c$', ['CAD']], ['a$', ['AUD']],
  ['hk$', ['HKD']], ['r$', ['BRL']], ['nz$', ['NZD']], ['s$', ['SGD']], ['nt$', ['TWD']], ['ca$', ['CAD']],
  ['au$', ['AUD']], ['mx$', ['MXN']], ['€', ['EUR']], ['£', ['GBP', 'EGP']], ['¥', ['JPY', 'CNY']], ['₴', ['UAH']],
  ['₽', ['RUB']], ['₹', ['INR']], ['₩', ['KRW']], ['₪', ['ILS']], ['₺', ['TRY']], ['₫', ['VND']], ['₦', ['NGN']],
  ['₱', ['PHP']], ['฿', ['THB']], ['₸', ['KZT']], ['₾', ['GEL']], ['֏', ['AMD']], ['zł', ['PLN']], ['₿', ['BTC']],
]; // prettier-ignore

export const UNIT_SIGNS: readonly (readonly [string, string])[] = [
  ['km', 'kilometer'], ['kg', 'kilogram'], ['cm', 'centimeter'], ['mm', 'millimeter'], ['km/h', 'kilometer-per-hour'], ['kph', 'kilometer-per-hour'],
  ['mph', 'mile-per-hour'], ['km²', 'square-kilometer'], ['m²', 'square-meter'], ['m³', 'cubic-meter'],
  ['°c', 'celsius'], ['°f', 'fahrenheit'], ['ºc', 'celsius'], ['ºf', 'fahrenheit'], ['˚c', 'celsius'], ['˚f', 'fahrenheit'], ['℃', 'celsius'], ['℉', 'fahrenheit'], ['°', 'degree'], ['mb', 'megabyte'],
  ['gb', 'gigabyte'], ['tb', 'terabyte'], ['kw', 'kilowatt'], ['mw', 'megawatt'], ['gw', 'gigawatt'], ['ha', 'hectare'],
]; // prettier-ignore

export const HALF_DAYS = [
  ['am', 'am'], ['a.m.', 'am'], ['a.m', 'am'], ['pm', 'pm'], ['p.m.', 'pm'], ['p.m', 'pm'],
] as const; // prettier-ignore

/** Marks that one script has for several languages, so that no pack need repeat them. */
export const IDEOGRAPH_UNITS: readonly (readonly [string, string])[] = [
  ['年', 'year'], ['年間', 'year'], ['个月', 'month'], ['個月', 'month'], ['か月', 'month'], ['カ月', 'month'],
  ['ヶ月', 'month'], ['ヵ月', 'month'], ['周', 'week'], ['週間', 'week'], ['週', 'week'], ['天', 'day'], ['日間', 'day'],
  ['小时', 'hour'], ['小時', 'hour'], ['時間', 'hour'], ['分钟', 'minute'], ['分鐘', 'minute'], ['分間', 'minute'],
  ['秒', 'second'], ['公里', 'kilometer'], ['公斤', 'kilogram'], ['米', 'meter'], ['英里', 'mile'], ['公顷', 'hectare'],
]; // prettier-ignore

export const DATE_MARKS: readonly (readonly [string, NonNullable<Sense['part']>])[] = [
  ['年', 'year'], ['년', 'year'], ['月', 'month'], ['월', 'month'], ['月份', 'month'], ['日', 'day'], ['号', 'day'],
  ['號', 'day'], ['일', 'day'], ['時', 'hour'], ['时', 'hour'], ['点', 'hour'], ['點', 'hour'], ['시', 'hour'],
  ['分', 'minute'], ['분', 'minute'],
]; // prettier-ignore

/** Eras that Japanese and Taiwanese years are counted by, and the year before each one's first. */
export const ERAS: readonly (readonly [string, number])[] = [
  ['令和', 2018], ['平成', 1988], ['昭和', 1925], ['大正', 1911], ['明治', 1867], ['民國', 1911], ['民国', 1911],
  ['reiwa', 2018], ['heisei', 1988], ['showa', 1925], ['shōwa', 1925], ['taisho', 1911], ['taishō', 1911], ['meiji', 1867],
]; // prettier-ignore
