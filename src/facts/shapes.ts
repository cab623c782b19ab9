import { isDigit } from './characters.js';

/** Digits whose signs say what they are, whatever the language. */
export type Shape =
  | { readonly type: 'date'; readonly end: number; readonly value: string; readonly alternatives: readonly string[] }
  | { readonly type: 'clock'; readonly end: number; readonly hour: number; readonly minute: number }
  | { readonly type: 'score'; readonly end: number; readonly value: string }
  | { readonly type: 'label'; readonly end: number };

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The date, clock time, score, version or telephone number that begins at a digit of folded text. */
export function readShape(text: string, start: number, order: DateOrder): Shape | undefined {
  const sign = text.slice(start + 1, start + 6);
  if (!/[./:h \u00a0\u202f-]/u.test(sign)) return undefined;
  return isoDate(text, start) ?? digitDate(text, start, order) ?? clock(text, start) ?? label(text, start);
}

function isoDate(text: string, start: number): Shape | undefined {
  const match = matchAt(ISO, text, start);
  if (!match) return undefined;
  const [all, year = '', month = '', day = ''] = match;
  if (!isDay(Number(day), Number(month))) return undefined;
  return { type: 'date', end: start + all.length, value: `${year}-${month}-${day}`, alternatives: [] };
}

function digitDate(text: string, start: number, order: DateOrder): Shape | undefined {
  const match = matchAt(YEAR_FIRST, text, start) ?? matchAt(YEAR_LAST, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  const [a = '', sign, b = '', c = ''] = match.slice(1);
  // "1.2.13" may be a version: two digits make a year after a slash or two digits on both other places alone.
  if (a.length < 4 && c.length === 2 && !(sign === '/' || (a.length === 2 && b.length === 2))) return undefined;
  const yearFirst = a.length === 4;
  const year = yearFirst ? a : c.length === 2 ? `20${c}` : c;
  const readings = yearFirst ? [[c, b]] : order === 'mdy' ? [[b, a], [a, b]] : [[a, b], [b, a]]; // prettier-ignore
  const dates = readings
    .filter(([day, month]) => isDay(Number(day), Number(month)))
    .map(([day = '', month = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [value, ...others] = [...new Set(dates)];
  if (value === undefined) return undefined;
  // A point is written where the day comes first.
  return { type: 'date', end, value, alternatives: sign === '.' ? [] : others };
}

function clock(text: string, start: number): Shape | undefined {
  const match = matchAt(CLOCK, text, start);
  if (match) {
    const [all, hour = '', minute = '', second] = match;
    const end = start + all.length;
    const isTime = Number(hour) < 25 && minute.length === 2 && Number(minute) < 60;
    if (isTime) return { type: 'clock', end, hour: Number(hour) % 24, minute: Number(minute) };
    return second === undefined ? { type: 'score', end, value: `${Number(hour)}-${Number(minute)}` } : undefined;
  }
  const french = matchAt(HOUR_MARK, text, start);
  if (!french || Number(french[1]) > 24 || Number(french[2]) > 59) return undefined;
  return { type: 'clock', end: start + french[0].length, hour: Number(french[1]) % 24, minute: Number(french[2]) };
}

function label(text: string, start: number): Shape | undefined {
  const phone = matchAt(text.charCodeAt(start) === 0x30 ? PHONE_ZERO : PHONE_DASHED, text, start);
  if (phone) return { type: 'label', end: start + phone[0].length };
  const version = matchAt(VERSION, text, start);
  if (!version || THOUSANDS.test(version[0])) return undefined;
  return { type: 'label', end: start + version[0].length };
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  if (isDigit(text.charCodeAt(start - 1))) return null;
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const NO_MORE = '(?![\\d]|[.:/-]\\d)';
const ISO = /(\d{4})-(\d{2})-(\d{2})(?:t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?!\d|-\d)/uy;
const YEAR_FIRST = new RegExp(`(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})${NO_MORE}`, 'uy');
const YEAR_LAST = new RegExp(`(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})${NO_MORE}`, 'uy');
const CLOCK = /(\d{1,3}):(\d{1,3})(?::(\d{2}))?(?!\d|:\d)/uy;
const HOUR_MARK = /(\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2})(?!\d|\p{L})/uy;
const VERSION = /\d{1,4}(?:\.\d{1,4}){2,8}(?!\d)/uy;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/u;
const PHONE_ZERO = /0\d{1,4}(?:[ \u00a0-]\d{2,4}){2,4}(?![\d]|[.,]\d)/uy;
const PHONE_DASHED = /\d{3}-\d{3,4}-\d{4}(?!\d|-\d)|\d{3}[ \u00a0]\d{3}[ \u00a0]\d{4}(?!\d|[ ,.]\d)/uy;
