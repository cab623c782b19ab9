import type { DateFact } from '../fact.js';
import type { Proposal } from './extractor.js';
import { gregorianYears } from '../calendars.js';
import { isCapital, type Item, type Reading } from '../reading.js';
import { yearAt, yearWordsAfter } from './date-parts.js';
import { ROMAN } from './number.js';

/** Years, ranges of years and decades. */
export function extractPeriod(reading: Reading, at: number): Proposal | undefined {
  const years = yearRange(reading, at);
  const ten = decadeOfCentury(reading, at) ?? decade(reading, at);
  // "lata 1950–1953"
  const period = years && !(ten && ten.last >= years.last) ? years : (ten ?? year(reading, at));
  return otherCalendar(reading, at) ?? period;
}

/** "1930s", "1930-х років", "80er", "les années 30", 1930年代. */
function decade(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const item = items[at];
  if (item?.sense.decade !== undefined) return namedDecade(reading, at, item.sense.decade);
  const value = Number(item?.numeral?.value);
  if (!item?.numeral || item.numeral.scaled || item.numeral.tallied || value % 10 !== 0 || !isDecade(item))
    return undefined;
  const next = items[at + 1];
  const hyphen = next && !next.gap && (next.norm === '-' || next.norm === "'") ? 1 : 0;
  const suffix = items[at + 1 + hyphen];
  // "20 років" is twenty years, "20-ті роки" a decade.
  const isFar = suffix?.gap === true && (suffix.end - suffix.start < 3 || suffix.sense.units !== undefined);
  const isAfterWord = isAfterDecadeWord(items, at);
  // A full stop alone makes an ordinal: "10. rocznica", but "lata 30.", "30. léta".
  const counted = items[at + 2 + hyphen]?.sense;
  const isYear = counted?.yearWord ?? counted?.decadeBefore ?? counted?.units?.includes('year');
  const isYears = isYear === true && value > 10;
  const isSaid = suffix?.norm !== '.' || isAfterWord || isYears;
  const hasSuffix = suffix?.sense.decadeAfter === true && !isFar && isSaid;
  if (!hasSuffix && !isAfterWord) return undefined;
  const stop = yearWordsAfter(items, hasSuffix ? at + 1 + hyphen : at);
  const century = value < 100 ? centuryAfter(reading, stop) : undefined;
  const last = century?.last ?? stop;
  const digits = String(value).padStart(2, '0');
  const hundreds = century ? String(century.value - 1).padStart(2, '0') : 'XX';
  const edtf = digits.length === 4 ? `${digits.slice(0, 3)}X` : `${hundreds}${digits.slice(0, 1)}X`;
  return period(reading, at, last, { value: edtf }, edtf.startsWith('XX') ? 'likely' : 'certain');
}

/** "les années 70 et 80" */
function isAfterDecadeWord(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.sense.decadeBefore) return true;
  // "anii '90", "gli anni '90"
  if (items[at - 1]?.norm === "'" && items[at - 2]?.sense.decadeBefore && !items[at]?.gap) return true;
  if (items[at - 1]?.norm === '-' && items[at - 2]?.sense.decadeBefore && !items[at]?.gap) return true; // שנות ה-90
  const isNext = items[at - 1]?.sense.rangeAnd ?? (items[at - 1]?.norm === ',' && items[at]?.gap === true);
  return isNext === true && items[at - 2]?.numeral !== undefined && items[at - 3]?.sense.decadeBefore === true;
}

/** "the thirties", ثلاثينيات القرن العشرين. */
function namedDecade(reading: Reading, at: number, tens: number): Proposal {
  const century = centuryAfter(reading, at);
  const hundreds = century ? String(century.value - 1).padStart(2, '0') : 'XX';
  const value = `${hundreds}${tens / 10}X`;
  return period(reading, at, century?.last ?? at, { value }, century ? 'certain' : 'likely');
}

/** "30-х років XX століття", "años 30 del siglo XX": the century that a decade belongs to. */
function centuryAfter(reading: Reading, last: number) {
  const { items, text } = reading;
  let at = last + 1;
  while (at < last + 3 && (items[at]?.sense.dateJoiner || items[at]?.sense.article)) at++;
  const [a, b] = [items[at], items[at + 1]];
  const number = a?.sense.century ? b : b?.sense.century ? a : undefined;
  if (!number) return undefined;
  const roman = ROMAN.indexOf(text.slice(number.start, number.end).replaceAll('Х', 'X').replaceAll('І', 'I'));
  const value = roman > 0 ? roman : Number(number.numeral?.value);
  return value > 0 && value < 30 ? { value, last: at + 1 } : undefined;
}

/** 20世纪30年代 */
function decadeOfCentury(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const [century, mark, decade, suffix] = [items[at], items[at + 1], items[at + 2], items[at + 3]];
  if (!mark?.sense.century || suffix?.sense.decadeAfter !== true) return undefined;
  const [hundreds, tens] = [Number(century?.numeral?.value) - 1, Number(decade?.numeral?.value)];
  if (!(hundreds >= 0 && hundreds < 30 && tens % 10 === 0 && tens < 100)) return undefined;
  return period(reading, at, at + 3, { value: `${String(hundreds).padStart(2, '0')}${tens / 10}X` });
}

/** Spelled (八十年代) or two or four digits. */
function isDecade({ norm, digits, numeral }: Item): boolean {
  if (!digits) return Number(numeral?.value) < 100 && Number(numeral?.value) > 0;
  return digits.plain && (norm.length === 4 || norm.length === 2);
}

/** "1997–2003", "2018-19". */
function yearRange(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const from = yearLike(reading, at);
  const [joiner, far] = [items[at + 1], items[at + 2]];
  if (from === undefined || !joiner || !far || joiner.gap !== far.gap) return undefined;
  const isDash = /^[-–—~〜～]$/u.test(joiner.norm);
  const to = isDash || joiner.sense.rangeJoiner ? yearLike(reading, at + 2) : undefined;
  const short = (isDash || joiner.norm === '/') && !joiner.gap && /^\d\d$/u.test(far.norm) ? Number(far.norm) : -1;
  // "1950-53"; with a slash the next year alone.
  const century = from - (from % 100);
  const isShort = isDash ? short > from % 100 : short === (from + 1) % 100;
  const end = to ?? (isShort ? century + short : undefined);
  // "1953-1953" is a slip, and a range all the same.
  if (end === undefined || end < from || (end === from && !isDash)) return undefined;
  return period(reading, at, yearWordsAfter(items, at + 2), {
    value: String(from),
    from: String(from),
    to: String(end),
  });
}

/** Four digits are a year where a word, a bracket or a preposition says so. */
function year(reading: Reading, at: number): Proposal | undefined {
  const { items } = reading;
  const value = yearLike(reading, at);
  if (value === undefined) return undefined;
  const [before, after] = [items[at - 1], items[at + 1]];
  const isInBrackets = before?.norm === '(' && (after?.norm === ')' || after?.norm === ',');
  const isSaid = before?.sense.yearWord ?? before?.sense.yearPreposition ?? after?.sense.yearWord;
  if (!isSaid && !isInBrackets) return undefined;
  return period(reading, at, yearWordsAfter(items, at), { value: String(value) });
}

/** 1445 هـ, "1445 AH", سال ۱۴۰۲: a year of another calendar. */
function otherCalendar(reading: Reading, at: number): Proposal | undefined {
  const { items, lexicon } = reading;
  const year = yearAt(reading, at);
  if (year === undefined || year < 1200 || year > 1499) return undefined;
  const [before, next, far] = [items[at - 1], items[at + 1], items[at + 2]];
  const named = next?.sense.calendar ? next : next?.sense.yearWord && far?.sense.calendar ? far : undefined;
  // "1400 ah" is a sigh.
  const isNamed = named && (!/\p{Ll}/u.test(named.norm) || named.end - named.start > 2 || isCapital(reading, named));
  const own = before?.sense.yearWord || before?.sense.yearPreposition ? lexicon.pack?.contexts?.calendar : undefined;
  const calendar = isNamed ? named.sense.calendar : own;
  if (!calendar) return undefined;
  const [value = '', ...alternatives] = gregorianYears(calendar, year);
  const others = isNamed ? alternatives : [...alternatives, String(year)];
  return period(reading, at, isNamed ? items.indexOf(named) : at, { value, alternatives: others });
}

function yearLike(reading: Reading, at: number): number | undefined {
  const value = yearAt(reading, at);
  const units = reading.items[at + 1]?.sense;
  if (value === undefined || value < 1100 || value > 2099) return undefined;
  return units?.units && !units.yearWord ? undefined : value;
}

function period(
  { items, text }: Reading,
  first: number,
  last: number,
  value: Pick<DateFact, 'value' | 'from' | 'to' | 'alternatives'>,
  certainty: DateFact['certainty'] = 'certain',
): Proposal {
  const [start, end] = [items[first]?.start ?? 0, items[last]?.end ?? 0];
  return { first, last, fact: { kind: 'date', start, end, text: text.slice(start, end), certainty, ...value } };
}
