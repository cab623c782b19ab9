/** Words come late: the core says what it means by a key and values, and `messages/` turns that into a language. */
export interface Message {
  /** A key of the catalogue in `messages/en.ts`, e.g. `finding.name/drift`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One link of the chain that explains a finding or a match, e.g. `{ step: 'transliterated', values: { from, to } }`. */
export interface Step {
  /** The catalogue holds it under `why.<step>`. */
  readonly step: string;
  readonly values: Readonly<Record<string, string | number>>;
}
