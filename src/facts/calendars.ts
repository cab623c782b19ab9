/** A year, and perhaps a day, of another calendar, as Gregorian EDTF: the likeliest first. */
export type Calendar = 'islamic' | 'persian';

/** A year of another calendar begins in one Gregorian year and ends in the next. */
export function gregorianYears(calendar: Calendar, year: number): readonly string[] {
  const first = calendar === 'persian' ? year + 621 : Math.floor(year * ISLAMIC_YEAR + 621.5643);
  return [String(first), String(first + 1)];
}

/** Of a solar year: twelve months of the moon are shorter. */
const ISLAMIC_YEAR = 0.970224;

/** @param month 1 … 12, @param day 1 … 31 @returns `2023-10-07` for 15 Mehr 1402 */
export function gregorianOfPersian(year: number, month: number, day: number): string {
  // Six months of 31 days, then months of 30; leap years come in a cycle of 33, which holds for 1206 to 1498.
  const inYear = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const days = 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + inYear + day;
  return new Date((days + BEFORE_1970) * DAY).toISOString().slice(0, 10);
}

/** By the tables: who sees the moon may be a day before or after. @param month 1 … 12, @param day 1 … 30 */
export function gregorianOfIslamic(year: number, month: number, day: number): readonly string[] {
  const days = 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day;
  return [0, -1, 1].map((shift) => new Date((days + shift + ISLAMIC_BEFORE_1970) * DAY).toISOString().slice(0, 10));
}

const DAY = 864e5;
/** From 1970-01-01 to the day before 1 Muharram 1, which was 16 July 622 of the Julian calendar. */
const ISLAMIC_BEFORE_1970 = -492_149;
/** From 1970-01-01 to the day before 1 Farvardin 1. */
const BEFORE_1970 = -492_269;
