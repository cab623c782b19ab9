import type { LanguagePack } from '../languages/pack.js';

/** What one language knows about the ends of its sentences. */
export interface SentenceRules {
  readonly segmenter: Intl.Segmenter;
  /**
   * Unicode sees no end in the one-sign ellipsis before a capital, nor in a full stop before a number that a small letter
   * follows, nor in the colon, which Armenian keyboards give for ։.
   */
  readonly extraStops: readonly ('…' | '.' | ':')[];
  /** Lower case, without the last stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that stand before a name, and so never last: "Dr. He" is a man. */
  readonly titles: ReadonlySet<string>;
  /** Lower case: with a capital they begin a sentence even after an abbreviation. */
  readonly openers: ReadonlySet<string>;
  /** Lower case; as names begin with them ("M. Le Pen"), they tell nothing after an initial or a title. */
  readonly particles: ReadonlySet<string>;
  /** Lower case, in all forms, short ones with or without their stop. */
  readonly months: ReadonlySet<string>;
  /** "5." is the fifth. */
  readonly hasOrdinalStop: boolean;
  /** Real words have no vowel (smrt, krk), so that this says nothing about abbreviations. */
  readonly hasVowellessWords: boolean;
}

/**
 * Made once for each pack, and for each language without one: batches ask for every record.
 *
 * @param language BCP 47; anything else is as good as `und`
 */
export function sentenceRulesOf(pack: LanguagePack | undefined, language: string): SentenceRules {
  const [base = ''] = (pack?.tag ?? language).toLowerCase().split(/[-_]/u);
  const key = pack ?? (ORDINAL_STOP.has(base) || SPECIAL.has(base) ? base : 'und');
  const known = MADE.get(key) ?? createRules(pack, base);
  MADE.set(key, known);
  return known;
}

const MADE = new Map<LanguagePack | string, SentenceRules>();

function createRules(pack: LanguagePack | undefined, base: string): SentenceRules {
  const abbreviations = pack?.words.abbreviations ?? [];
  const titles = new Set(pack?.names.titles ?? []);
  let segmenter: Intl.Segmenter | undefined;
  return {
    // Of all locales only Greek cuts otherwise: its question mark is the semicolon. Dear to make; a short text needs none.
    get segmenter() {
      return (segmenter ??= new Intl.Segmenter(base === 'el' ? 'el' : 'und', { granularity: 'sentence' }));
    },
    extraStops: base === 'hy' ? ['…', '.', ':'] : ['…', '.'],
    abbreviations: new Set(abbreviations),
    titles: new Set(abbreviations.filter((word) => titles.has(word))),
    openers: new Set(pack?.words.openers ?? pack?.names.notNames?.filter((word) => !isDateWord(pack, word)) ?? []),
    particles: new Set(pack?.names.particles ?? []),
    months: new Set([...Object.keys(pack?.cldr.months ?? {}), ...Object.keys(pack?.words.months ?? {})]),
    hasOrdinalStop: ORDINAL_STOP.has(base),
    hasVowellessWords: VOWELLESS_WORDS.has(base),
  };
}

/** "5 p.m. Monday" goes on. */
function isDateWord(pack: LanguagePack, word: string): boolean {
  return word in pack.cldr.weekdays || word in pack.cldr.months;
}

const ORDINAL_STOP = new Set('bs cs da de dsb et eu fi fo hr hsb hu is lb lt lv nb nn no pl sk sl sr tr'.split(' '));
const VOWELLESS_WORDS = new Set('bs cs hr mk sk sl sr'.split(' '));
/** Languages without an ordinal stop about which something else is known. */
const SPECIAL = new Set(['el', 'hy', 'mk']);
