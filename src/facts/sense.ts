import type { DayPart } from '../languages/contexts/clock.js';
import type { RelativeDay } from '../languages/pack.js';
import type { Qualifier } from '../languages/qualifier.js';
import { classOf, IDEOGRAPH } from './characters.js';

/** All that a word may mean to the extractors. */
export interface Sense {
  month?: number;
  /** "Oktoberhälfte": says the month of something else, and no day stands before it. */
  monthAdjective?: boolean;
  weekday?: number;
  /** An abbreviation or ordinary word: a month or weekday only beside other parts of a date. `name`: with a capital. */
  weak?: 'short' | 'ambiguous' | 'numeral' | 'name';
  relative?: RelativeDay;
  /** Stands right before (after) a duration and says on which side of now it ends: "vor" ("ago"). */
  sideBefore?: 'past' | 'future';
  sideAfter?: 'past' | 'future';
  /** Not only "ago" but "before" something else: 前, पहले. */
  alsoBefore?: boolean;
  /** "half past" 30, "halb" −30: minutes to add to the hour that follows. */
  clockPart?: number;
  /** "Mile", "decade": says one of it without a number where the language has no article. */
  lone?: boolean;
  /** 이틀, полчаса: a number and its unit in one word. */
  counted?: readonly [count: number, unit: string];
  /** Of what is `counted` it says which: 上半年. */
  partsCounted?: boolean;
  /** 令和, 民國: the year before its first one. */
  era?: number;
  /** هـ after a year: the calendar that counts it. */
  calendar?: 'islamic' | 'persian';
  /** مهر: a month of the Persian calendar. */
  persianMonth?: number;
  /** رمضان: a month of the Islamic calendar. */
  islamicMonth?: number;
  period?: 'am' | 'pm' | 'noon' | 'midnight';
  /** "de la tarde", "утра" */
  dayPart?: DayPart;
  /** "meno un quarto", 一刻: minutes after the hour that it stands behind. */
  clockPartAfter?: number;
  /** "sotto zero", 零下: the temperature beside it is below zero. */
  belowZero?: 'before' | 'after';
  /** "Novecento": 20. */
  namedCentury?: number;
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
  lifeDecade?: boolean;
  ageBefore?: boolean;
  decadeAfter?: boolean;
  decadeBefore?: boolean;
  century?: boolean;
  ordinalSuffix?: boolean;
  qualifier?: Qualifier;
  qualifierAfter?: Qualifier;
  rangeJoiner?: boolean;
  scoreJoiner?: boolean;
  rangeOpener?: boolean;
  clockWord?: boolean;
  clockBefore?: boolean;
  vague?: number;
  /** "and" between the ends of a range that an opener announced. */
  rangeAnd?: boolean;
  /** A hundredth of a currency. */
  subunit?: boolean;
  /** 角, 毛: a tenth of one. */
  tenthCoin?: boolean;
  /** MEUR: the code says millions of it. */
  millions?: boolean;
  /** "one over twenty" */
  fractionBar?: boolean;
  /** "out of", "sur", из: between a part and the whole that it is of. */
  ratio?: boolean;
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

const BLANK = {
  month: undefined,
  monthAdjective: undefined,
  weekday: undefined,
  weak: undefined,
  relative: undefined,
  sideBefore: undefined,
  sideAfter: undefined,
  alsoBefore: undefined,
  clockPart: undefined,
  lone: undefined,
  counted: undefined,
  partsCounted: undefined,
  era: undefined,
  calendar: undefined,
  persianMonth: undefined,
  islamicMonth: undefined,
  period: undefined,
  dayPart: undefined,
  clockPartAfter: undefined,
  belowZero: undefined,
  namedCentury: undefined,
  units: undefined,
  currencies: undefined,
  code: undefined,
  percent: undefined,
  points: undefined,
  yearWord: undefined,
  yearPreposition: undefined,
  dateJoiner: undefined,
  ageAfter: undefined,
  lifeDecade: undefined,
  ageBefore: undefined,
  decadeAfter: undefined,
  decadeBefore: undefined,
  century: undefined,
  ordinalSuffix: undefined,
  qualifier: undefined,
  qualifierAfter: undefined,
  rangeJoiner: undefined,
  scoreJoiner: undefined,
  rangeOpener: undefined,
  clockWord: undefined,
  clockBefore: undefined,
  vague: undefined,
  rangeAnd: undefined,
  subunit: undefined,
  tenthCoin: undefined,
  millions: undefined,
  fractionBar: undefined,
  ratio: undefined,
  mixedAnd: undefined,
  both: undefined,
  decade: undefined,
  dual: undefined,
  article: undefined,
  multiple: undefined,
  fraction: undefined,
  partsOf: undefined,
  tenths: undefined,
  anchor: undefined,
  part: undefined,
} as const satisfies Record<keyof Sense, undefined>;

export const NO_SENSE: Sense = alike({});

/**
 * The same sense with all fields in one order: engines look them up several times as fast where all objects are alike, and
 * every word's sense is asked some thirty things.
 */
export function alike(sense: Sense): Sense {
  return Object.assign({ ...BLANK }, sense);
}

/** A step of a phrase: what the words so far mean, and which may follow. */
export interface Node {
  sense: Sense | undefined;
  next: Map<string, Node> | undefined;
}

/** 星期三 holds a numeral that counts nothing, 三分之二 one that is not the whole. */
export function isOneWord(norm: string, sense: Sense | undefined): boolean {
  if (sense === undefined || sense.weak) return false;
  if (sense.weekday !== undefined || sense.relative !== undefined) return true;
  return sense.fraction !== undefined && classOf(norm.charCodeAt(0)) === IDEOGRAPH;
}
