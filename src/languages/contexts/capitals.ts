/** Hand-written: what a capital says of a word, and what it does not. */
export interface CapitalRules {
  /** Nouns have capitals, so that a capital is no sign of a name. */
  readonly capitalNouns?: boolean;
  /** Where they have: what tells an ordinary noun from a name. */
  readonly nouns?: NounSigns;
  /** Every word of a body's name has a capital: Ministerstwo Ochrony Środowiska. */
  readonly capitalBodies?: boolean;
  /** Months and weekdays have capitals where other words have none. */
  readonly capitalDates?: boolean;
}

/** Hand-written: how a noun stands, and how it ends, where names have no more of a capital than nouns. */
export interface NounSigns {
  /** Words before a noun that no name has before it: das, ein, zum. */
  readonly before: readonly string[];
  /** Endings of articles and adjectives before a noun. */
  readonly beforeEndings: readonly string[];
  /** Of those the ones that a noun before a name may have, with its capital: Richter, Trainer. */
  readonly agentEndings: readonly string[];
  /** Words with such an ending that may stand before a name: prepositions, conjunctions. */
  readonly notBefore: readonly string[];
  /** Endings of nouns: ung, heit. */
  readonly endings: readonly string[];
}
