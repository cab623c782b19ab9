/** Hand-written: numbers that are one word with what they count, or with an ending, and the coins of a currency. */
export interface CountedWords {
  /** A number and its unit in one word → the number and a CLDR unit: 이틀 2 days, полчаса 0.5 hours. */
  readonly counted?: Readonly<Record<string, readonly [count: number, unit: string]>>;
  /** Written on to one of `counted` from before, they make a part of the calendar of it: 上半年 is no half a year. */
  readonly countedUnless?: readonly string[];
  /** Two of a unit in one word: يومين (two days), שבועיים. */
  readonly duals?: Readonly<Record<string, string>>;
  /** Adjectives made of units, in all forms: кілограмовий. */
  readonly unitAdjectives?: Readonly<Record<string, string>>;
  /** Numerals as they stand before such an adjective, where that is no form of their own: cztero- 4. */
  readonly numeralPrefixes?: Readonly<Record<string, number>>;
  /** Numbers by their sound, and the character that each stands for: じゅう 十. */
  readonly numeralSyllables?: Readonly<Record<string, string>>;
  /** Make an ordinal of any cardinal: -वां, -երորդ. */
  readonly ordinalEndings?: readonly string[];
  /** Before degrees: 零下, 영하. */
  readonly belowZeroBefore?: readonly string[];
  /** After degrees: below zero, мороза. */
  readonly belowZero?: readonly string[];
  /** A hundredth of a currency: cents, копійок. */
  readonly subunits?: readonly string[];
  /** A tenth of a currency: 角. */
  readonly tenthCoins?: readonly string[];
}
