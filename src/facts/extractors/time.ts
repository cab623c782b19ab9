import type { TimeFact } from '../fact.js';
import { hourAndPart, isAnnounced, partOfHour } from './clock-words.js';
import type { Proposal } from './extractor.js';
import type { Item, Reading } from '../reading.js';

/** "3 p.m.", "15:00", "15.30 Uhr", "15h30", 午後3時30分. */
export function extractTime(reading: Reading, at: number): Proposal | undefined {
  const item = reading.items[at];
  if (!item) return undefined;
  if (item.shape?.type === 'clock') return finish(reading, at, at, item.shape);
  if (item.shape?.type === 'score') return outOfClock(reading, at, item);
  if (item.sense.period === 'noon' || item.sense.period === 'midnight') return named(reading, at, item);
  const told = partOfHour(reading, at) ?? hourAndPart(reading, at);
  if (told) return finish(reading, at, told.last, told, told.sure ? 'certain' : 'likely');
  const clock = clockOf(item);
  if (!clock) return undefined;
  const next = reading.items[at + 1];
  if (item.numeral?.kind === 'ordinal' && !next?.sense.dayPart && !next?.sense.clockWord) return undefined;
  const isOfHalf = (reading.items[at - 1]?.sense.period ?? reading.items[at - 1]?.sense.dayPart) !== undefined;
  const isSplit = PARTS_AFTER.some(([sign]) => reading.items[at + 2]?.norm.startsWith(sign));
  if (next?.sense.part === 'hour' && (!item.numeral?.spelled || isOfHalf || isSplit))
    return withMinutes(reading, at, clock);
  const ofHalf = ofDayPart(reading, at, clock);
  if (ofHalf || !item.numeral) return ofHalf;
  if (item.numeral?.kind === 'ordinal') return undefined;
  // "Deux heures de route" are a duration, "à deux heures" and "15 heures" hours of the clock; 24 hours are a day.
  const isDuration = next?.sense.units?.includes('hour') === true && !isAnnounced(reading.items, at);
  if (isDuration && (item.numeral.spelled || clock.hour <= 12 || clock.hour === 24) && clock.minute === 0)
    return undefined;
  if (isDuration && item.numeral.spelled) return undefined;
  if (isJourney(reading, at)) return undefined;
  if (next?.sense.clockWord) return finish(reading, at, at + 1, clock);
  // "akşam yedi buçukta", "στις επτάμισι"
  const isHalfPast = clock.minute > 0 && item.numeral.spelled;
  const isInDay =
    (reading.items[at - 1]?.sense.dayPart ?? next?.sense.dayPart) !== undefined || isAnnounced(reading.items, at);
  if (isHalfPast && isInDay) return finish(reading, at, at, clock);
  if (isPointed(reading, at, item)) return finish(reading, at, at, clock);
  // "19.30-kor"
  if (next?.norm === '-' && !next.gap && reading.items[at + 2]?.sense.clockWord && !reading.items[at + 2]?.gap)
    return finish(reading, at, at + 2, clock);
  // German "einer am Montag": only a digit stands before such letters.
  const hasHalf = !item.numeral?.spelled && (next?.sense.period === 'am' || next?.sense.period === 'pm');
  return hasHalf && clock.hour <= 12 ? finish(reading, at, at, clock) : undefined;
}

/** "à deux heures de route": of what follows, and not of the day. */
function isJourney({ items }: Reading, at: number): boolean {
  const [unit, of, noun] = [items[at + 1], items[at + 2], items[at + 3]];
  if (!unit?.sense.units?.includes('hour') || !of?.sense.dateJoiner || noun?.kind !== 'word' || noun.numeral)
    return false;
  const { dayPart, weekday, month, relative } = noun.sense;
  return of.sense.dayPart === undefined && (dayPart ?? weekday ?? month ?? relative) === undefined;
}

/** "klockan 19.30", "alle 19.30", where decimals have a comma. */
function isPointed({ items, lexicon }: Reading, at: number, { digits, norm }: Item): boolean {
  if (!digits || lexicon.digits.decimal === '.' || !/^\d{1,2}\.[0-5]\d$/u.test(norm)) return false;
  const { units, currencies, percent } = items[at + 1]?.sense ?? {};
  return (
    items[at - 1]?.sense.clockBefore === true &&
    !items[at + 1]?.numeral &&
    (units ?? currencies ?? percent) === undefined
  );
}

/** "a las dos de la tarde", "о другій годині дня", "at five in the morning". */
function ofDayPart({ items, text }: Reading, at: number, { hour, minute }: Clock): Proposal | undefined {
  const word = items[at + 1]?.sense;
  const end = word?.clockWord || word?.units?.includes('hour') ? at + 1 : at;
  let last = end + 1;
  // "deux heures de l'après-midi"
  while (last < end + 3 && !items[last]?.sense.dayPart && isShort(items[last])) last++;
  const [before, part] = [items[at - 1], items[last]];
  const dayPart = part?.sense.dayPart;
  if (!part || dayPart === undefined || hour < 1 || hour > 12) return undefined;
  // الساعة الواحدة: an article may be written on.
  const opener = items[at]?.gap === false ? items[at - 2] : before;
  const isRank = items[at]?.numeral?.kind === 'ordinal'; // о другій дня
  // "В 2 дня" is within two days, too; "2 in the morning" may be two of anything.
  const isSaid = end > at || (opener?.sense.clockBefore === true && (part.sense.units === undefined || isRank));
  const isOneWord = items[at]?.digits !== undefined && dayPart !== 'night' && !/\s/u.test(part.norm);
  if (!isSaid && !(isOneWord && part.sense.units === undefined)) return undefined;
  const isLate = dayPart === 'pm' || (dayPart === 'night' && hour > 5);
  const value = format({ hour, minute }, isLate && !(dayPart === 'night' && hour === 12) ? 'pm' : 'am');
  const start = items[at]?.start ?? 0;
  const fact: TimeFact = {
    kind: 'time', start, end: part.end, text: text.slice(start, part.end), certainty: 'certain', value,
  }; // prettier-ignore
  return { first: at, last, fact };
}

/** "de", "l'" */
function isShort(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.end - item.start <= 2;
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
function clockOf({ norm, numeral, digits, sense }: Item): Clock | undefined {
  if (!numeral && sense.article) return { hour: 1, minute: 0 };
  if (!numeral || numeral.scaled) return undefined;
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
  const told = half?.gap ? undefined : PARTS_AFTER.find(([sign]) => half?.norm.startsWith(sign));
  if (told) return finish(reading, at, at + 2, { hour, minute: told[1] });
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

const PARTS_AFTER = [['半', 30], ['반', 30]] as const; // prettier-ignore

function finish(
  { items, text }: Reading,
  first: number,
  end: number,
  clock: Clock,
  certainty: TimeFact['certainty'] = 'certain',
): Proposal | undefined {
  const [before, after] = [items[first - 1], items[end + 1]];
  const isCloseAfter = after?.sense.period !== undefined && !after.numeral;
  const period = isCloseAfter
    ? after.sense.period
    : (before?.sense.period ?? halfOf(after, clock) ?? halfOf(before, clock));
  const last = isCloseAfter || (before?.sense.period === undefined && halfOf(after, clock)) ? end + 1 : end;
  const start = items[first]?.start ?? 0;
  const stop = items[last]?.end ?? start;
  const isHalfOpen = period === undefined && clock.hour >= 1 && clock.hour <= 12;
  const fact: TimeFact = {
    kind: 'time', start, end: stop, text: text.slice(start, stop), certainty, value: format(clock, period),
    ...(isHalfOpen && { halfDay: true }),
  }; // prettier-ignore
  return { first, last, fact };
}

/** "de la tarde", शाम: of the night there are two ends. */
function halfOf(item: Item | undefined, { hour }: Clock): 'am' | 'pm' | undefined {
  const part = item?.numeral ? undefined : item?.sense.dayPart;
  if (part === 'night') return hour > 5 && hour !== 12 ? 'pm' : 'am';
  return part;
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
