/** Hand-written: what makes a word or a number a date, a decade or a year, and of which calendar. */
export interface DateContexts {
  /** Before a four-digit number they make it a year: in, since, until, з, seit. */
  readonly yearPrepositions?: readonly string[];
  /** Before two digits or four they make them a decade: "les années 30", "lata 30.", "anni". */
  readonly decadeBefore?: readonly string[];
  /** Names of decades: thirties 30, ثلاثينيات. */
  readonly decades?: Readonly<Record<string, number>>;
  /** Names of centuries, with a capital: Novecento 20. */
  readonly centuries?: Readonly<Record<string, number>>;
  /** After tens they make a decade of somebody's life: 20대, 30代. */
  readonly lifeDecades?: readonly string[];
  /** Adjectives made of months and weekdays, in all forms: суботній, червневий. */
  readonly monthAdjectives?: Readonly<Record<string, number>>;
  readonly weekdayAdjectives?: Readonly<Record<string, number>>;
  /** Months and weekdays that are ordinary words too (may, march, mars): read only beside a number or a date's preposition. */
  readonly ambiguousDates?: readonly string[];
  /** The same, where the other word is a name and has a capital: mars and Mars. */
  readonly datesUnlessNames?: readonly string[];
  /** Say after a year that another calendar counts it: هـ, AH, "хіджри". */
  readonly calendars?: Readonly<Record<string, 'islamic' | 'persian'>>;
  /** The calendar of a year that says no other: 1403 in Iran. */
  readonly calendar?: 'persian';
  /** Months of the Persian calendar → 1 … 12. */
  readonly persianMonths?: Readonly<Record<string, number>>;
  /** Months of the Islamic calendar → 1 … 12. */
  readonly islamicMonths?: Readonly<Record<string, number>>;
}
