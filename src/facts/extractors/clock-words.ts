import type { Item, Reading } from '../reading.js';

/** An hour of the clock told in words. */
export interface ToldClock {
  readonly hour: number;
  readonly minute: number;
  /** The last item of it. */
  readonly last: number;
  /** The words around it leave no doubt that it is one. */
  readonly sure: boolean;
}

/** "half past seven", "halb acht", "пів на восьму", "kwart over zeven". */
export function partOfHour({ items }: Reading, at: number): ToldClock | undefined {
  const [part, number, after] = [items[at], items[at + 1], items[at + 2]];
  const minutes = part?.sense.clockPart;
  const hour = hourOf(number);
  if (part === undefined || minutes === undefined || hour === undefined) return undefined;
  const { units, percent, currencies, clockWord, dayPart, period } = after?.sense ?? {};
  if (clockWord !== true && (units ?? currencies ?? percent) !== undefined) return undefined;
  const isTold = clockWord === true || dayPart !== undefined || period !== undefined;
  // "в половине второго тайма"
  const isRank = number?.numeral?.kind === 'ordinal' && part.sense.fraction !== undefined;
  if (isRank && !isTold && after?.kind === 'word') return undefined;
  return { ...onClock(hour * 60 + minutes), last: clockWord ? at + 2 : at + 1, sure: isTold || isAnnounced(items, at) };
}

/** Minutes of half a day as the clock shows them. */
function onClock(minutes: number): Pick<ToldClock, 'hour' | 'minute'> {
  const inHalf = (minutes + 720) % 720;
  return { hour: Math.floor(inHalf / 60) || 12, minute: inHalf % 60 };
}

/** "la șapte și jumătate", "السابعة والنصف", "sept heures et quart", "о сьомій тридцять": the minutes stand after the hour. */
export function hourAndPart(reading: Reading, at: number): ToldClock | undefined {
  const { items } = reading;
  const hour = hourOf(items[at]);
  if (hour === undefined || !items[at]?.numeral?.spelled) return undefined;
  const isHour = items[at + 1]?.sense.clockWord === true;
  const last = isHour ? at + 1 : at;
  const told = items[last + 1]?.sense.clockPartAfter;
  if (told !== undefined) return { ...onClock(hour * 60 + told), last: last + 1, sure: true };
  const part = partAfter(reading, last) ?? minutesAfter(items, at, isHour);
  if (!part) return undefined;
  const isDaytime =
    items[part.last + 1]?.sense.dayPart !== undefined || items[part.last + 1]?.sense.period !== undefined;
  const isUnit = isHour && items[at + 1]?.sense.units !== undefined;
  if (!isAnnounced(items, at) && !isDaytime && !(isHour && !isUnit)) return undefined;
  return { hour, minute: part.share * 60, last: part.last, sure: true };
}

/** A half or a quarter that is added to what stands before it: "und ein Viertel", וחצי, 반; what share of it that is, and its last item. */
export function partAfter({ items, lexicon }: Reading, last: number) {
  let at = last + 1;
  const joiner = items[at]?.sense;
  const isJoined = joiner?.rangeAnd ?? joiner?.mixedAnd;
  if (isJoined) at++;
  if (items[at]?.sense.article && isJoined) at++;
  const word = items[at];
  const share = word?.sense.fraction ?? (word?.numeral?.spelled ? Number(word.numeral.value) : undefined);
  if (!word || (share !== 0.5 && share !== 0.25)) return undefined;
  // 두 시간 반: only there the half follows without "and".
  if (!isJoined && !(lexicon.pack?.scripts[0] === 'Hang' && share === 0.5)) return undefined;
  return { share, last: at, end: word.end };
}

/** "seven thirty" after what announces a clock. */
function minutesAfter(items: readonly Item[], at: number, isHour: boolean) {
  const [word, after] = [items[at + 1], items[at + 2]];
  const minutes = Number(word?.numeral?.value);
  if (isHour || !word?.numeral?.spelled || !isAnnounced(items, at)) return undefined;
  const isMeasured = (after?.sense.units ?? after?.sense.currencies ?? after?.sense.percent) !== undefined;
  const isRound = minutes >= 10 && minutes < 60 && minutes % 5 === 0;
  return isRound && !isMeasured ? { share: minutes / 60, last: at + 1, end: word.end } : undefined;
}

/** "at", "um", الساعة; an article may be written on to the hour. */
export function isAnnounced(items: readonly Item[], at: number): boolean {
  const opener = items[at]?.gap === false ? items[at - 2] : items[at - 1];
  return opener?.sense.clockBefore === true || items[at - 1]?.sense.clockBefore === true;
}

function hourOf(item: Item | undefined): number | undefined {
  const hour = Number(item?.numeral?.value);
  const isPlain = item?.numeral !== undefined && !item.numeral.scaled && Number.isInteger(hour);
  return isPlain && hour >= 1 && hour <= 12 ? hour : undefined;
}
