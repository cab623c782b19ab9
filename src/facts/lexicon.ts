import type { HalfSigns } from '../languages/contexts/parts.js';
import type { LanguagePack } from '../languages/pack.js';
import { classOf, IDEOGRAPH, LETTER, MARK } from './characters.js';
import type { DigitRules } from './digits.js';
import type { Node, Sense } from './sense.js';
import { lexiconOf as numeralsOf } from './numerals/lexicon.js';
import { CURRENCY_SIGNS, DATE_MARKS, ERAS, HALF_DAYS, IDEOGRAPH_UNITS, UNIT_SIGNS } from './signs.js';
import { startsOf } from './starts.js';
import { createBuilder, runsOf, type Builder } from './word-index.js';

/** A pack made ready for look-up by the pieces that the tokeniser makes. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Node>;
  /** Words of scripts without spaces by their first character, the longest first. */
  readonly runs: ReadonlyMap<number, readonly string[]>;
  /** What may begin with a code unit inside a run: `WORD` for such a word, `NUMERAL` for a part of a number. */
  readonly runStarts: Uint8Array;
  /** What is no such word and holds no numeral means nothing: no prefix and no adjective hides one. */
  readonly dullRuns: boolean;
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
  /** "twee derde", and words that make a part of the number before them ("avos"). */
  readonly singularParts: boolean;
  readonly partWords: ReadonlySet<string>;
  /** "of" after a part: "een derde van". */
  readonly partOf: ReadonlySet<string>;
  /** "of" between a whole and which part of it: का. */
  readonly partJoiners: ReadonlySet<string>;
  /** Ordinals are denominators in this language. */
  readonly hasParts: boolean;
  readonly halves: HalfSigns | undefined;
  /** "con" between a whole and its decimals, in words. */
  readonly decimalJoiners: ReadonlySet<string>;
  /** Per cent are said for points as well: 40%の差. */
  readonly loosePoints: boolean;
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
  const builder = createBuilder(pack?.contexts?.elisions);
  for (const [sign, code] of CURRENCY_SIGNS) builder.sense(sign, { currencies: code });
  for (const [sign, unit] of UNIT_SIGNS) builder.sense(sign, { units: [unit] });
  builder.sense('%', { percent: true });
  for (const key of PER_PARTS) builder.sense(key, { percent: true });
  for (const key of ['歳', '岁', '歲', '才', '세', '살']) builder.sense(key, { ageAfter: true });
  for (const key of ['分之', '分 之', '分の', '분의']) builder.sense(key, { partsOf: true });
  for (const key of ['又', 'と']) builder.sense(key, { mixedAnd: true });
  for (const key of ['成', '割', '折']) builder.sense(key, { tenths: true });
  builder.sense('厘', {});
  for (const [key, period] of HALF_DAYS) builder.sense(key, { period });
  for (const [mark, unit] of IDEOGRAPH_UNITS) builder.sense(mark, { units: [unit] });
  for (const [mark, part] of DATE_MARKS) builder.sense(mark, { part });
  for (const [name, era] of ERAS) builder.sense(name, { era });
  for (const mark of ['世纪', '世紀', '세기']) builder.sense(mark, { century: true });
  for (const mark of ['年代', '년대', '代', '대']) builder.sense(mark, { decadeAfter: true });
  if (pack) addPack(builder, pack);
  addPlain(builder.words);
  const suffixes = pack?.words.ordinalSuffixes ?? [];
  const runs = runsOf(builder.keys);
  return {
    words: builder.words,
    runs,
    runStarts: runStartsOf(runs, pack),
    dullRuns: pack?.spaced === false && !pack.words.prefixes?.length && !pack.contexts?.unitAdjectives,
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
    singularParts: pack?.contexts?.singularParts ?? false,
    partWords: new Set(pack?.contexts?.partWords),
    partOf: new Set(pack?.contexts?.partOf),
    partJoiners: new Set(pack?.contexts?.partJoiners),
    halves: pack?.contexts?.halves,
    decimalJoiners: new Set(pack?.contexts?.decimalJoiners),
    loosePoints: !lacksShortPoints(pack?.words.percentagePoints ?? []),
    hasParts: pack?.contexts?.singularParts ?? pack?.contexts?.partEndings !== undefined,
  };
}

export const WORD = 1;
export const NUMERAL = 2;

function runStartsOf(runs: Lexicon['runs'], pack: LanguagePack | undefined): Uint8Array {
  const starts = startsOf(runs.keys());
  if (pack?.spaced !== false) return starts;
  const { firsts, syllableStarts } = numeralsOf(pack);
  return starts.map((begins, code) => begins | (firsts[code] || syllableStarts[code] ? NUMERAL : 0));
}

/** MEUR, MSEK, as balance sheets write it; but MARS are no pesos. */
const BILLED_IN_MILLIONS = new Set([
  'EUR', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'AUD', 'CAD', 'NZD', 'JPY', 'INR', 'PLN', 'CZK', 'UAH', 'HUF',
]); // prettier-ignore
const PER_PARTS = ['百分之', '佰分之', '百 分之', '百 分 之', '千分之', '仟分之', '万分之', '萬分之'];

/** Written without accents: "dolares", "miercoles". Short words would be taken for others. */
function addPlain(words: Map<string, Node>): void {
  for (const [word, node] of [...words]) {
    const plain = word.normalize('NFD').replace(/[\u0300-\u0328]/gu, '');
    if (plain !== word && plain.length > 4 && /^[a-z]+$/u.test(plain) && !words.has(plain)) words.set(plain, node);
  }
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
    // French "quart" is a fourth before it is a measure of liquids.
    if (!(key in (words.fractions ?? {})) || key in (words.units ?? {})) addUnit(builder, key, unit);
  for (const [key, codes] of Object.entries({ ...cldr.currencies, ...words.currencies })) {
    const isCode = codes.includes(key);
    builder.sense(key, { currencies: codes, code: isCode });
    if (isCode && BILLED_IN_MILLIONS.has(key))
      builder.sense(`m${key}`, { currencies: codes, code: true, millions: true });
  }
  for (const [key, period] of Object.entries(cldr.dayPeriods)) builder.sense(key, { period });
  for (const [key, relative] of Object.entries({ ...cldr.relativeDays, ...words.relativeDays })) {
    const { weekday } = relative;
    builder.sense(key, weekday === undefined ? { relative } : { relative, weekday });
  }
  for (const side of ['past', 'future'] as const) {
    flag(cldr[side].before, { sideBefore: side });
    flag(cldr[side].after, { sideAfter: side });
  }
  for (const [key, calendar] of Object.entries(contexts.calendars ?? {})) builder.sense(key, { calendar });
  for (const [key, persianMonth] of Object.entries(contexts.persianMonths ?? {})) builder.sense(key, { persianMonth });
  for (const [key, islamicMonth] of Object.entries(contexts.islamicMonths ?? {})) builder.sense(key, { islamicMonth });
  addCalendar(builder, pack);
  flag(words.percent, { percent: true });
  for (const key of words.percentagePoints?.filter(isWholePhrase) ?? []) {
    // ポイント alone is as often a mere percentage: it is not held against one.
    const isShort = isShortened(key, words.percentagePoints ?? []);
    builder.sense(key, isShort ? { percent: true } : { points: true });
  }
  flag(contexts.both, { both: true });
  flag(contexts.wholeWords, {});
  for (const [key, decade] of Object.entries(contexts.decades ?? {})) builder.sense(key, { decade });
  for (const [key, clockPart] of Object.entries(contexts.clockParts ?? {})) builder.sense(key, { clockPart });
  for (const [key, minutes] of Object.entries(contexts.clockPartsAfter ?? {}))
    builder.sense(key, { clockPartAfter: minutes });
  flag(contexts.belowZero, { belowZero: 'after' });
  flag(contexts.belowZeroBefore, { belowZero: 'before' });
  for (const [key, namedCentury] of Object.entries(contexts.centuries ?? {})) builder.sense(key, { namedCentury });
  for (const [key, counted] of Object.entries(contexts.counted ?? {})) builder.sense(key, { counted });
  flag(contexts.countedUnless, { partsCounted: true });
  flag(contexts.alsoBefore, { alsoBefore: true });
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
  flag(contexts.lifeDecades, { lifeDecade: true });
  flag(words.decadeSuffixes, { decadeAfter: true });
  flag(contexts.decadeBefore, { decadeBefore: true });
  flag(words.centuryWords, { century: true });
  flag(words.ordinalSuffixes, { ordinalSuffix: true });
  flag(contexts.rangeJoiners, { rangeJoiner: true });
  flag(contexts.scoreJoiners, { scoreJoiner: true });
  flag([...cldr.numbers.joiners, ...(words.numbers?.joiners ?? [])], { rangeAnd: true });
  flag(contexts.rangeOpeners, { rangeOpener: true });
  flag(contexts.mixedJoiners, { mixedAnd: true });
  flag(contexts.fractionBars, { fractionBar: true });
  flag(contexts.ratioJoiners, { ratio: true });
  flag(contexts.subunits, { subunit: true });
  flag(contexts.tenthCoins, { tenthCoin: true });
  flag(contexts.clockWords, { clockWord: true });
  flag(contexts.clockBefore, { clockBefore: true });
  for (const [key, dayPart] of Object.entries(contexts.dayParts ?? {})) builder.sense(key, { dayPart });
  for (const [key, qualifier] of Object.entries(words.qualifiers ?? {})) builder.sense(key, { qualifier });
  for (const [key, qualifierAfter] of Object.entries(words.qualifiersAfter ?? {})) {
    builder.sense(key, { qualifierAfter });
  }
  for (const [key, vague] of Object.entries(words.vague ?? {})) builder.sense(key, { vague });
}

/** ポイント beside パーセントポイント; 个百分点 only has a counter more than 百分点. */
function isShortened(key: string, keys: readonly string[]): boolean {
  return isWholePhrase(key, 0, keys) && keys.some((other) => other.length > key.length + 1 && other.endsWith(key));
}

function lacksShortPoints(keys: readonly string[]): boolean {
  return !keys.some((key) => isShortened(key, keys) && classOf(key.charCodeAt(0)) !== MARK);
}

/** "points" alone counts goals as well: only the whole of "percentage points" is believed. */
function isWholePhrase(key: string, _at: number, keys: readonly string[]): boolean {
  return !keys.some((other) => other.startsWith(`${key} `) || other.endsWith(` ${key}`));
}

/** A lone letter is a unit where it hardly is anything else; "in" and "a" never are. */
const LONE_UNITS = new Set(['m', 'h', 'g', 'l', 't', 'м', 'г', 'л', 'т', 'ч', '"', '″', '′']);
const WORDS_NOT_UNITS = new Set(['in', 'a', 'at', 'al', 'as', 'на', 'та', 'до', 'de', 'la', 'du', 'से']);

function addUnit(builder: Builder, key: string, unit: string): void {
  const only = key.length === 1 && classOf(key.charCodeAt(0)) === LETTER && !/\p{Lo}/u.test(key);
  if (only && !LONE_UNITS.has(key)) return;
  if (WORDS_NOT_UNITS.has(key)) return;
  if (unit === 'percent') builder.sense(key, { percent: true });
  else builder.sense(key, LONE_MEASURES.has(unit) ? { units: [unit], lone: true } : { units: [unit] });
}

const LONE_MEASURES = new Set(['decade', 'mile']);

function addCalendar(builder: Builder, { cldr, words, contexts }: LanguagePack): void {
  const months = { ...cldr.months, ...words.months };
  const weekdays = { ...cldr.weekdays, ...words.weekdays };
  for (const [key, month] of Object.entries(contexts?.monthAdjectives ?? {}))
    builder.sense(key, { month, monthAdjective: true });
  for (const [key, weekday] of Object.entries(contexts?.weekdayAdjectives ?? {})) builder.sense(key, { weekday });
  const ambiguous = new Set(contexts?.ambiguousDates);
  // "mai multe" is "more" and no May.
  for (const phrase of words.notNumbers ?? [])
    if (phrase.split(' ').some((word) => phrase !== word && ambiguous.has(word))) builder.sense(phrase, {});
  const numberWords = new Set([
    ...Object.keys({ ...cldr.numbers.additive, ...words.numbers?.additive }),
    ...Object.keys({ ...cldr.numbers.ordinals, ...words.numbers?.ordinals }),
  ]);
  const named = new Set(contexts?.datesUnlessNames);
  const weakness = (key: string, group: readonly string[]): Pick<Sense, 'weak'> =>
    named.has(key)
      ? { weak: 'name' }
      : numberWords.has(key)
        ? { weak: 'numeral' }
        : ambiguous.has(key)
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

const LONGEST_SHORT = 4;

/** Another name of the same month goes on where this one stops, by more than a case ending; október is no short októberében. */
function isAbbreviation(key: string, group: readonly string[]): boolean {
  const stem = key.replace(/\.$/u, '');
  if (classOf(stem.charCodeAt(0)) === IDEOGRAPH) return stem.length === 1;
  if (stem.length > LONGEST_SHORT) return false;
  const more = stem.length <= 3 ? 2 : 4;
  return stem.length <= 2 || group.some((other) => other.length >= stem.length + more && other.startsWith(stem));
}
