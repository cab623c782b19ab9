/** Whether a text is a day of the calendar: 2027-01-31. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * The days that a date and time as systems write them may mean (ISO 8601 with or without its signs: "2026-05-03", "20260503T101500Z"),
 * the one it says first. An hour of UTC near midnight is the day before or after where the text was written.
 * @returns none where it is no such date
 */
export function daysOfStamp(stamp: string): readonly string[] {
  const found = STAMP.exec(stamp.trim())?.groups;
  const day = `${found?.['year']}-${found?.['month']}-${found?.['date']}`;
  if (!isDay(day)) return [];
  const hour = Number(found?.['hour'] ?? NaN);
  if (!/^(?:Z|[+-]00:?00)$/iu.test(found?.['zone'] ?? '')) return [day];
  if (hour < LAST_OF_AMERICA) return [day, daysFrom(day, -1)];
  return hour >= FIRST_OF_ASIA ? [day, daysFrom(day, 1)] : [day];
}

const STAMP =
  /^(?<year>\d{4})-?(?<month>\d\d)-?(?<date>\d\d)(?:[T ](?<hour>\d\d):?\d\d(?::?\d\d)?(?:[.,]\d{1,9})?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/iu;
/** Los Angeles is seven or eight hours behind, Tokyo nine ahead. */
const LAST_OF_AMERICA = 8;
const FIRST_OF_ASIA = 15;

/** The day that many days later. @param day of the calendar, 2027-01-31 */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
