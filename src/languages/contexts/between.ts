/** Hand-written: what stands between two numbers, or beside them, and says how they belong together. */
export interface BetweenWords {
  /** Between the ends of a range: to, bis, до, à. */
  readonly rangeJoiners?: readonly string[];
  /** Announces two ends with "and" between them: between, zwischen, entre, між. */
  readonly rangeOpeners?: readonly string[];
  /** Between the two sides of a score: 3比1, 3対1, 3대 1. */
  readonly scoreJoiners?: readonly string[];
  /** "both": two of what is known already; it counts nothing new. */
  readonly both?: readonly string[];
  /** Right after a duration say "before" as well as "ago": 前, पहले. */
  readonly alsoBefore?: readonly string[];
  /** Of a script without spaces: words in which what another list holds says nothing: 契約 beside 約, 倍率 beside 倍. */
  readonly wholeWords?: readonly string[];
  /** Written on to the next word with an apostrophe: l, d, qu, dell. */
  readonly elisions?: readonly string[];
}
