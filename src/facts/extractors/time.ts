import type { TimeFact } from '../fact.js';
import type { Proposal } from './extractor.js';
import type { Item, Reading } from '../reading.js';

/** "3 p.m.", "15:00", "15.30 Uhr", "15h30", 午後3時30分. */
export function extractTime(reading: Reading, at: number): Proposal | undefined {
  const item = reading.items[at];
  if (!item) return undefined;
  if (item.shape?.type === 'clock') return finish(reading, at, at, item.shape);
  if (item.shape?.type === 'score') return outOfClock(reading, at, item);
  if (item.sense.period === 'noon' || item.sense.period === 'midnight') return named(reading, at, item);
  const clock = clockOf(item);
  if (!clock) return undefined;
  const next = reading.items[at + 1];
  const isOfHalf = reading.items[at - 1]?.sense.period !== undefined;
  if (next?.sense.part === 'hour' && (!item.numeral?.spelled || isOfHalf)) return withMinutes(reading, at, clock);
  if (next?.sense.clockWord) return finish(reading, at, at + 1, clock);
  // German "einer am Montag": only a digit stands before such letters.
  const hasHalf = !item.numeral?.spelled && (next?.sense.period === 'am' || next?.sense.period === 'pm');
  return hasHalf && clock.hour <= 12 ? finish(reading, at, at, clock) : undefined;
}

/** "At 25:70": no clock shows it, but the words around it say that a time is meant. */
function outOfClock({ items, text }: Reading, at: number, { start, end }: Item): Proposal | undefined {
  const match = /^(\d{1,2}):(\d\d)$/u.exec(text.slice(start, end));
  if (!match) return undefined;
  const [hour, next] = [Number(match[1]), items[at + 1]];
  const isNamed = next?.sense.clockWord === true || next?.sense.period === 'am' || next?.sense.period === 'pm';
  // "At 40:60" is a ratio.
  if (!isNamed && !(items[at - 1]?.sense.clockBefore && hour < 30)) return undefined;
  const value = `${String(hour).padStart(2, '0')}:${match[2]}`;
  return {
    first: at,
    last: at,
    fact: { kind: 'time', start, end, text: text.slice(start, end), certainty: 'certain', value },
  };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** A whole hour, or "4.40" as hours and minutes. */
function clockOf({ norm, numeral, digits }: Item): Clock | undefined {
  if (!numeral || numeral.kind === 'ordinal' || numeral.scaled) return undefined;
  const pointed = digits ? /^(\d{1,2})\.([0-5]\d)$/u.exec(norm) : undefined;
  if (pointed) return { hour: Number(pointed[1]), minute: Number(pointed[2]) };
  const hour = Number(numeral.value);
  if (!(hour >= 0 && hour <= 24)) return undefined;
  // साढ़े तीन बजे: half past three.
  const quarters = numeral.spelled ? (hour % 1) * 4 : 0;
  if (quarters > 0 && Number.isInteger(quarters)) return { hour: Math.floor(hour), minute: quarters * 15 };
  return Number.isInteger(hour) ? { hour, minute: 0 } : undefined;
}

function withMinutes(reading: Reading, at: number, { hour }: Clock): Proposal | undefined {
  const { items } = reading;
  const [half, mark] = [items[at + 2], items[at + 3]];
  if (/^(?:半|반)/u.test(half?.norm ?? '') && !half?.gap) return finish(reading, at, at + 2, { hour, minute: 30 });
  const minute = Number(half?.numeral?.value);
  if (mark?.sense.part === 'minute' && minute < 60) return finish(reading, at, at + 3, { hour, minute });
  // 3点 is also three points: a whole hour needs its half of the day.
  return finish(
    reading,
    at,
    at + 1,
    { hour, minute: 0 },
    items[at + 1]?.norm === '点' && !items[at - 1]?.sense.period ? 'likely' : 'certain',
  );
}

function finish(
  { items, text }: Reading,
  first: number,
  end: number,
  clock: Clock,
  certainty: TimeFact['certainty'] = 'certain',
): Proposal | undefined {
  const [before, after] = [items[first - 1], items[end + 1]];
  const isCloseAfter = after?.sense.period !== undefined && !after.numeral;
  const period = isCloseAfter ? after.sense.period : before?.sense.period;
  const last = isCloseAfter ? end + 1 : end;
  const start = items[first]?.start ?? 0;
  const stop = items[last]?.end ?? start;
  const isHalfOpen = period === undefined && clock.hour >= 1 && clock.hour <= 12;
  const fact: TimeFact = {
    kind: 'time', start, end: stop, text: text.slice(start, stop), certainty, value: format(clock, period),
    ...(isHalfOpen && { halfDay: true }),
  }; // prettier-ignore
  return { first, last, fact };
}

function format({ hour, minute }: Clock, period: string | undefined): string {
  const half = period === 'pm' && hour < 12 ? hour + 12 : period === 'am' && hour === 12 ? 0 : hour;
  return `${String(half % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "at noon". */
function named({ text }: Reading, at: number, { start, end, sense }: Item): Proposal {
  const value = sense.period === 'noon' ? '12:00' : '00:00';
  const fact: TimeFact = { kind: 'time', start, end, text: text.slice(start, end), certainty: 'possible', value };
  return { first: at, last: at, fact };
}
