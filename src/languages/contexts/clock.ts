export type DayPart = 'am' | 'pm' | 'night';

/** Hand-written: what tells the hour of a clock from another number. */
export interface ClockWords {
  /** After the hour of a clock: o'clock, Uhr, heures, год. */
  readonly clockWords?: readonly string[];
  /** Before the hour of a clock: at, о, um, à, a las. */
  readonly clockBefore?: readonly string[];
  /** Before the hour of a clock, and how many minutes they add to it: "half past" 30, "halb" −30, "quarter to" −15, "чверть на" −45. */
  readonly clockParts?: Readonly<Record<string, number>>;
  /** The same, where they stand after the hour: "meno un quarto" −15, "çeyrek geçe" 15, 一刻 15. */
  readonly clockPartsAfter?: Readonly<Record<string, number>>;
  /** After the hour of a clock, which half of the day it is of: "de la tarde", "утра"; a night has an end in each. */
  readonly dayParts?: Readonly<Record<string, DayPart>>;
}
