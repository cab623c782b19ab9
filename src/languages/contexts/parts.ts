/** Hand-written: how a part of a whole is said. */
export interface PartWords {
  /** An ordinal in the plural after a number is a part: "dwie trzecie", "tres cuartos". */
  readonly pluralParts?: boolean;
  /** An ordinal in the singular after any cardinal is a part: "twee derde". */
  readonly singularParts?: boolean;
  /** Endings of an ordinal that make it a part after a cardinal: "three twenty-fifths", "venti quinti". */
  readonly partEndings?: readonly string[];
  /** Endings that make a part of a numeral: veintiun-avo, tjugoförste-del, kolmas-osa. */
  readonly partSuffixes?: readonly string[];
  /** The same as a word of its own: "vinte e um avos". */
  readonly partWords?: readonly string[];
  /** What follows a part that an ordinal says: "een derde van", "a third more", "на одну пятую больше". */
  readonly partOf?: readonly string[];
  /** Between a number and an ordinal that says which part of it: "बीस का पांचवां भाग". */
  readonly partJoiners?: readonly string[];
  /** Of a script without spaces: how a half is written behind what it halves. */
  readonly halves?: HalfSigns;
  /** Between a whole and its decimals, both in words: "siete con cincuenta" is 7.50. */
  readonly decimalJoiners?: readonly string[];
  /** Between a whole and its fraction: and, con, och. */
  readonly mixedJoiners?: readonly string[];
  /** Between a part and the whole that it is of: out of, sur, из. */
  readonly ratioJoiners?: readonly string[];
  /** Between the parts of a fraction: over, sobre, बटा. */
  readonly fractionBars?: readonly string[];
}

/** A half that is written on: 两米半, 两个半小时, 1時間半. */
export interface HalfSigns {
  readonly sign: string;
  /** Between a number and the sign: 个, 斤, 倍. */
  readonly counters: readonly string[];
  /** Characters with which the sign begins a word of its own: 半径, 半額, 半年. */
  readonly begins: string;
}
