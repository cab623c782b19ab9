import type { CldrData, LanguagePack } from '../languages/pack.js';
import type { Qualifier } from '../languages/qualifier.js';
import { startsOf } from './starts.js';
import { classOf, DIGIT, IDEOGRAPH, LETTER, SPACE } from './characters.js';
import type { DigitRules } from './digits.js';
import { fold } from './fold.js';

/** All that a word may mean to the extractors. */
export interface Sense {
  month?: number;
  /** "Oktoberhälfte": says the month of something else, and no day stands before it. */
  monthAdjective?: boolean;
  weekday?: number;
  /** An abbreviation or ordinary word: a month or weekday only beside other parts of a date. */
  weak?: 'short' | 'ambiguous';
  relative?: CldrData['relativeDays'][string];
  period?: 'am' | 'pm' | 'noon' | 'midnight';
  units?: readonly string[];
  currencies?: readonly string[];
  /** Written as an ISO 4217 code: counts in capitals alone (ALL, TRY and TOP are words). */
  code?: boolean;
  percent?: boolean;
  points?: boolean;
  yearWord?: boolean;
  yearPreposition?: boolean;
  dateJoiner?: boolean;
  ageAfter?: boolean;
  ageBefore?: boolean;
  decadeAfter?: boolean;
  decadeBefore?: boolean;
  century?: boolean;
  ordinalSuffix?: boolean;
  qualifier?: Qualifier;
  qualifierAfter?: Qualifier;
  rangeJoiner?: boolean;
  rangeOpener?: boolean;
  clockWord?: boolean;
  clockBefore?: boolean;
  vague?: number;
  /** "and" between the ends of a range that an opener announced. */
  rangeAnd?: boolean;
  /** "one over twenty" */
  fractionBar?: boolean;
  /** 又, と: between a whole and its fraction. */
  mixedAnd?: boolean;
  both?: boolean;
  /** "thirties" 30 */
  decade?: number;
  /** Of which unit the word says two. */
  dual?: string;
  article?: boolean;
  /** twice 2, doubled 2 */
  multiple?: number;
  /** third 1/3, Drittel 1/3, half 1/2: what a numeral before it is multiplied by. */
  fraction?: number;
  /** 分之, 分の: the number after it is divided by the one before. */
  partsOf?: boolean;
  /** 成, 割, 折: tenths. */
  tenths?: boolean;
  /** A fact may begin here. */
  anchor?: boolean;
  /** 年, 月, 日, 時, 分 and their Korean twins: say which part of a date or time the number before them is. */
  part?: 'year' | 'month' | 'day' | 'hour' | 'minute';
}

export const NO_SENSE: Sense = {};

/** A step of a phrase: what the words so far mean, and which may follow. */
export interface Node {
  sense?: Sense;
  next?: Map<string, Node>;
}

/** A pack made ready for look-up by the pieces that the tokeniser makes. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Node>;
  /** Words of scripts without spaces by their first character, the longest first. */
  readonly runs: ReadonlyMap<number, readonly string[]>;
  /** 1 for each code unit that such a word begins with. */
  readonly runStarts: Uint8Array;
  readonly prefixes: readonly string[];
  readonly elisions: ReadonlySet<string>;
  readonly digits: DigitRules;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** "7." is an ordinal. */
  readonly dotOrdinals: boolean;
  /** Quotation marks of the language: opening → closing ones. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  readonly spaced: boolean;
  /** First letters of number words, to find those that an adjective has swallowed. */
  readonly numeralStarts: ReadonlySet<string>;
  readonly pack: LanguagePack | undefined;
  /** German: a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** English: months and weekdays have capitals. */
  readonly capitalDates: boolean;
  /** "dwie trzecie", "tres cuartos": an ordinal in the plural after a number is a part. */
  readonly pluralParts: boolean;
}

const prepared = new WeakMap<LanguagePack, Lexicon>();
let bare: Lexicon | undefined;

export function lexiconOf(pack: LanguagePack | undefined): Lexicon {
  if (!pack) return (bare ??= prepare(undefined));
  const known = prepared.get(pack);
  if (known) return known;
  const lexicon = prepare(pack);
  prepared.set(pack, lexicon);
  return lexicon;
}

function prepare(pack: LanguagePack | undefined): Lexicon {
  const builder = createBuilder();
  for (const [sign, code] of CURRENCY_SIGNS) builder.sense(sign, { currencies: code });
  for (const [sign, unit] of UNIT_SIGNS) builder.sense(sign, { units: [unit] });
  builder.sense('%', { percent: true });
  builder.sense('百分之', { percent: true });
  for (const key of ['歳', '岁', '歲', '才', '세', '살']) builder.sense(key, { ageAfter: true });
  for (const key of ['分之', '分の', '분의']) builder.sense(key, { partsOf: true });
  for (const key of ['又', 'と']) builder.sense(key, { mixedAnd: true });
  for (const key of ['成', '割', '折']) builder.sense(key, { tenths: true });
  for (const [key, period] of HALF_DAYS) builder.sense(key, { period });
  for (const [mark, unit] of IDEOGRAPH_UNITS) builder.sense(mark, { units: [unit] });
  for (const [mark, part] of DATE_MARKS) builder.sense(mark, { part });
  for (const mark of ['世纪', '世紀', '세기']) builder.sense(mark, { century: true });
  for (const mark of ['年代', '년대', '代', '대']) builder.sense(mark, { decadeAfter: true });
  if (pack) addPack(builder, pack);
  const suffixes = pack?.words.ordinalSuffixes ?? [];
  const runs = runsOf(builder.keys);
  return {
    words: builder.words,
    runs,
    runStarts: startsOf(runs.keys()),
    prefixes: pack?.words.prefixes ?? [],
    elisions: new Set(pack?.contexts?.elisions),
    digits: pack ? { decimal: pack.cldr.decimal, group: pack.cldr.group } : { decimal: '.', group: [','] },
    dateOrder: pack?.words.dateOrder ?? 'dmy',
    dotOrdinals: suffixes.includes('.'),
    quotes: [...(pack?.cldr.quotes ?? []), ...(pack?.words.quotes ?? [])],
    spaced: pack?.spaced ?? true,
    numeralStarts: numeralStartsOf(pack),
    pack,
    capitalNouns: pack?.contexts?.capitalNouns ?? false,
    capitalDates: pack?.contexts?.capitalDates ?? false,
    pluralParts: pack?.contexts?.pluralParts ?? false,
  };
}

function numeralStartsOf(pack: LanguagePack | undefined): ReadonlySet<string> {
  if (!pack?.contexts?.unitAdjectives) return new Set();
  const additive = { ...pack.contexts.numeralPrefixes, ...pack.cldr.numbers.additive, ...pack.words.numbers?.additive };
  return new Set(Object.keys(additive).map((word) => word.slice(0, STEM)));
}

/** Letters by which a swallowed numeral is looked for. */
export const STEM = 3;

function addPack(builder: Builder, pack: LanguagePack): void {
  const { cldr, words, contexts = {} } = pack;
  const flag = (list: readonly string[] | undefined, sense: Sense) => list?.forEach((key) => builder.sense(key, sense));
  for (const [key, unit] of Object.entries({ ...cldr.units, ...contexts.unitAdjectives, ...words.units }))
    addUnit(builder, key, unit);
  for (const [key, codes] of Object.entries({ ...cldr.currencies, ...words.currencies })) {
    const isCode = key.length === 3 && codes.some((code) => code.toLowerCase() === key.toLowerCase());
    builder.sense(key, isCode ? { currencies: codes, code: true } : { currencies: codes });
  }
  for (const [key, period] of Object.entries(cldr.dayPeriods)) builder.sense(key, { period });
  for (const [key, relative] of Object.entries({ ...cldr.relativeDays, ...words.relativeDays })) {
    builder.sense(key, { relative });
  }
  addCalendar(builder, pack);
  flag(words.percent, { percent: true });
  flag(words.percentagePoints?.filter(isWholePhrase), { points: true });
  flag(contexts.both, { both: true });
  for (const [key, decade] of Object.entries(contexts.decades ?? {})) builder.sense(key, { decade });
  for (const [key, dual] of Object.entries(contexts.duals ?? {})) builder.sense(key, { dual });
  flag(words.articles, { article: true });
  for (const [key, multiple] of Object.entries(words.multiples ?? {})) builder.sense(key, { multiple });
  for (const [key, fraction] of Object.entries(words.fractions ?? {}))
    if (fraction < 1) builder.sense(key, { fraction });
  flag(words.yearWords, { yearWord: true });
  flag(contexts.yearPrepositions, { yearPreposition: true });
  flag(words.dateJoiners, { dateJoiner: true });
  flag(words.ageAfter, { ageAfter: true });
  flag(words.ageBefore, { ageBefore: true });
  flag(words.decadeSuffixes, { decadeAfter: true });
  flag(contexts.decadeBefore, { decadeBefore: true });
  flag(words.centuryWords, { century: true });
  flag(words.ordinalSuffixes, { ordinalSuffix: true });
  flag(contexts.rangeJoiners, { rangeJoiner: true });
  flag([...cldr.numbers.joiners, ...(words.numbers?.joiners ?? [])], { rangeAnd: true });
  flag(contexts.rangeOpeners, { rangeOpener: true });
  flag(contexts.mixedJoiners, { mixedAnd: true });
  flag(contexts.fractionBars, { fractionBar: true });
  flag(contexts.clockWords, { clockWord: true });
  flag(contexts.clockBefore, { clockBefore: true });
  for (const [key, qualifier] of Object.entries(words.qualifiers ?? {})) builder.sense(key, { qualifier });
  for (const [key, qualifierAfter] of Object.entries(words.qualifiersAfter ?? {})) {
    builder.sense(key, { qualifierAfter });
  }
  for (const [key, vague] of Object.entries(words.vague ?? {})) builder.sense(key, { vague });
}

/** "points" alone counts goals as well: only the whole of "percentage points" is believed. */
function isWholePhrase(key: string, _at: number, keys: readonly string[]): boolean {
  return !keys.some((other) => other.startsWith(`${key} `) || other.endsWith(` ${key}`));
}

/** A lone letter is a unit where it hardly is anything else; "in" and "a" never are. */
const LONE_UNITS = new Set(['m', 'h', 'g', 'l', 't', 'м', 'г', 'л', 'т', 'ч', '"', '″', '′']);
const WORDS_NOT_UNITS = new Set(['in', 'a', 'at', 'al', 'ha', 'as', 'на', 'та', 'до', 'de', 'la', 'du']);

function addUnit(builder: Builder, key: string, unit: string): void {
  const only = key.length === 1 && classOf(key.charCodeAt(0)) === LETTER && !/\p{Lo}/u.test(key);
  if (only && !LONE_UNITS.has(key)) return;
  if (WORDS_NOT_UNITS.has(key) && key !== 'ha') return;
  if (unit === 'percent') builder.sense(key, { percent: true });
  else builder.sense(key, { units: [unit] });
}

function addCalendar(builder: Builder, { cldr, words, contexts }: LanguagePack): void {
  const months = { ...cldr.months, ...words.months };
  const weekdays = { ...cldr.weekdays, ...words.weekdays };
  for (const [key, month] of Object.entries(contexts?.monthAdjectives ?? {}))
    builder.sense(key, { month, monthAdjective: true });
  for (const [key, weekday] of Object.entries(contexts?.weekdayAdjectives ?? {})) builder.sense(key, { weekday });
  const ambiguous = new Set(contexts?.ambiguousDates);
  const numberWords = new Set([
    ...Object.keys({ ...cldr.numbers.additive, ...words.numbers?.additive }),
    ...Object.keys({ ...cldr.numbers.ordinals, ...words.numbers?.ordinals }),
  ]);
  const weakness = (key: string, group: readonly string[]): Pick<Sense, 'weak'> =>
    ambiguous.has(key) || numberWords.has(key)
      ? { weak: 'ambiguous' }
      : isAbbreviation(key, group)
        ? { weak: 'short' }
        : {};
  for (const [table, field] of [[months, 'month'], [weekdays, 'weekday']] as const) {
    for (const [key, value] of Object.entries(table)) {
      // 10月 and 十月 are read as a number and its mark.
      if (field === 'month' && /[\d月월]/u.test(key)) continue;
      const group = Object.keys(table).filter((other) => table[other] === value);
      builder.sense(key, { [field]: value, ...weakness(key, group) });
    }
  } // prettier-ignore
}

/** Another name of the same month goes on where this one stops, by more than a case ending. */
function isAbbreviation(key: string, group: readonly string[]): boolean {
  const stem = key.replace(/\.$/u, '');
  if (classOf(stem.charCodeAt(0)) === IDEOGRAPH) return stem.length === 1;
  const more = stem.length <= 3 ? 2 : 4;
  return stem.length <= 2 || group.some((other) => other.length >= stem.length + more && other.startsWith(stem));
}

interface Builder {
  readonly words: Map<string, Node>;
  readonly keys: Set<string>;
  sense(key: string, sense: Sense): void;
}

function createBuilder(): Builder {
  const words = new Map<string, Node>();
  const keys = new Set<string>();
  return {
    words,
    keys,
    sense(key, sense) {
      const pieces = piecesOf(fold(key));
      let level = words;
      let node: Node | undefined;
      for (const piece of pieces) {
        if (node) level = node.next ??= new Map<string, Node>();
        node = level.get(piece);
        if (!node) level.set(piece, (node = {}));
        if (classOf(piece.charCodeAt(0)) === IDEOGRAPH) keys.add(piece);
      }
      if (!node) return;
      node.sense = merge(node.sense, sense);
      if (ANCHORS.some((field) => sense[field] !== undefined)) node.sense.anchor = true;
    },
  };
}

const ANCHORS = [
  'month',
  'weekday',
  'relative',
  'currencies',
  'percent',
  'vague',
  'period',
  'multiple',
  'dual',
  'decade',
  'both',
  'fraction',
] as const;

function merge(known: Sense | undefined, sense: Sense): Sense {
  if (!known) return { ...sense };
  const units = [...new Set([...(known.units ?? []), ...(sense.units ?? [])])];
  const merged = { ...known, ...sense };
  // A strong reading from elsewhere is not weakened by an abbreviation that looks the same.
  if (known.month !== undefined && !known.weak) delete merged.weak;
  return units.length > 0 ? { ...merged, units } : merged;
}

/** As the tokeniser cuts: words, runs and single marks; hyphens join and are left out. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind === LETTER || kind === IDEOGRAPH || kind === DIGIT) {
      while (end < text.length && continues(text, end, kind)) end++;
      if (isDollar(text, at, end)) end++;
    }
    const piece = text.slice(at, end);
    if (kind !== SPACE && piece !== '-') pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** Whether the code unit carries on a word; an apostrophe (and in Hebrew a double quote) between letters does. */
export function continues(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  if (classOf(code) === kind) return true;
  if (kind !== LETTER) return false;
  if (code === 0x27) return classOf(text.charCodeAt(at + 1)) === LETTER;
  if (code === 0x22 || code === 0x5f3 || code === 0x5f4) return isHebrew(text, at - 1) && isHebrew(text, at + 1);
  return false;
}

/** "US$", "HK$" are one piece. */
export function isDollar(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === 0x24 && end - start <= 3 && classOf(text.charCodeAt(start)) === LETTER;
}

function isHebrew(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x5d0 && code <= 0x5ea;
}

function runsOf(keys: ReadonlySet<string>): Map<number, string[]> {
  const runs = new Map<number, string[]>();
  for (const key of keys) {
    const first = key.charCodeAt(0);
    const list = runs.get(first);
    if (list) list.push(key);
    else runs.set(first, [key]);
  }
  for (const list of runs.values()) list.sort((a, b) => b.length - a.length);
  return runs;
}

/** ISO 4217 codes by sign, where no pack says more. */
const CURRENCY_SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['$', ['USD', 'CAD', 'AUD', 'MXN', 'HKD', 'SGD', 'NZD']], ['us$', ['USD']], ['c$', ['CAD']], ['a$', ['AUD']],
  ['hk$', ['HKD']], ['r$', ['BRL']], ['nz$', ['NZD']], ['s$', ['SGD']], ['nt$', ['TWD']], ['ca$', ['CAD']],
  ['au$', ['AUD']], ['mx$', ['MXN']], ['€', ['EUR']], ['£', ['GBP', 'EGP']], ['¥', ['JPY', 'CNY']], ['₴', ['UAH']],
  ['₽', ['RUB']], ['₹', ['INR']], ['₩', ['KRW']], ['₪', ['ILS']], ['₺', ['TRY']], ['₫', ['VND']], ['₦', ['NGN']],
  ['₱', ['PHP']], ['฿', ['THB']], ['₸', ['KZT']], ['₾', ['GEL']], ['֏', ['AMD']], ['zł', ['PLN']], ['₿', ['BTC']],
]; // prettier-ignore

const UNIT_SIGNS: readonly (readonly [string, string])[] = [
  ['km', 'kilometer'], ['kg', 'kilogram'], ['cm', 'centimeter'], ['mm', 'millimeter'], ['km/h', 'kilometer-per-hour'],
  ['mph', 'mile-per-hour'], ['km²', 'square-kilometer'], ['m²', 'square-meter'], ['m³', 'cubic-meter'],
  ['°c', 'celsius'], ['°f', 'fahrenheit'], ['ºc', 'celsius'], ['ºf', 'fahrenheit'], ['˚c', 'celsius'], ['˚f', 'fahrenheit'], ['℃', 'celsius'], ['℉', 'fahrenheit'], ['°', 'degree'], ['mb', 'megabyte'],
  ['gb', 'gigabyte'], ['tb', 'terabyte'], ['kw', 'kilowatt'], ['mw', 'megawatt'], ['gw', 'gigawatt'], ['ha', 'hectare'],
]; // prettier-ignore

const HALF_DAYS = [
  ['am', 'am'], ['a.m.', 'am'], ['a.m', 'am'], ['pm', 'pm'], ['p.m.', 'pm'], ['p.m', 'pm'],
] as const; // prettier-ignore

/** Marks that one script has for several languages, so that no pack need repeat them. */
const IDEOGRAPH_UNITS: readonly (readonly [string, string])[] = [
  ['年', 'year'], ['年間', 'year'], ['个月', 'month'], ['個月', 'month'], ['か月', 'month'], ['カ月', 'month'],
  ['ヶ月', 'month'], ['ヵ月', 'month'], ['周', 'week'], ['週間', 'week'], ['週', 'week'], ['天', 'day'], ['日間', 'day'],
  ['小时', 'hour'], ['小時', 'hour'], ['時間', 'hour'], ['分钟', 'minute'], ['分鐘', 'minute'], ['分間', 'minute'],
  ['秒', 'second'], ['公里', 'kilometer'], ['公斤', 'kilogram'], ['米', 'meter'], ['英里', 'mile'], ['公顷', 'hectare'],
]; // prettier-ignore

const DATE_MARKS: readonly (readonly [string, NonNullable<Sense['part']>])[] = [
  ['年', 'year'], ['년', 'year'], ['月', 'month'], ['월', 'month'], ['月份', 'month'], ['日', 'day'], ['号', 'day'],
  ['號', 'day'], ['일', 'day'], ['時', 'hour'], ['时', 'hour'], ['点', 'hour'], ['點', 'hour'], ['시', 'hour'],
  ['分', 'minute'], ['분', 'minute'],
]; // prettier-ignore
