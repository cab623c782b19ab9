import type { HandWords, LanguagePack, NumberWords } from '../../languages/pack.js';
import { startsOf } from '../starts.js';
import { exactOf, type Exact } from './exact.js';

/** What a word does in a number. */
export interface Lexeme {
  /**
   * `plus` adds, `times` multiplies what is smaller before it, `part` is a half added to what stands before it, `count`
   * multiplies all before it (dozen), `short` is a scale after digits (тис.), `not` takes its words out of the reading.
   */
  readonly kind: 'plus' | 'times' | 'part' | 'count' | 'short' | 'joiner' | 'negative' | 'point' | 'article' | 'not';
  readonly value: Exact;
  /** What may still be added after it is below this. */
  readonly room: bigint;
  readonly ordinal: boolean;
  /** Is also an article or pronoun, or one character: says little alone. */
  readonly weak: boolean;
  /** Is also a plural that only names the order of magnitude: "тисячі". */
  readonly vague: boolean;
  /** Says a part, not a rank: "veintiunavo", "femtedel". */
  readonly part: boolean;
  /** Is also a coin: "34 cents" are no 3,400. */
  readonly coin: boolean;
  /** Counts only where it is written on to the digits: "100к". */
  readonly glued: boolean;
}

/** All lexemes have the same fields in the same order: engines read such objects much faster. */
const NOTHING: Lexeme = {
  kind: 'plus',
  value: exactOf(0),
  room: 0n,
  ordinal: false,
  weak: false,
  vague: false,
  part: false,
  coin: false,
  glued: false,
};

export interface Lexicon {
  readonly tag: string;
  readonly words: ReadonlyMap<string, Lexeme>;
  /** Entries of several words, by their first; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of such entries, the first or a later one. */
  readonly phraseWords: ReadonlySet<string>;
  /** Entries that may be part of one written word, by their first two letters; the longest first. */
  readonly pieces: ReadonlyMap<string, readonly string[]>;
  /** Entries of two to four characters by their first code unit, the longest first (zh, ja: nothing parts words). */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** Code units that an entry starts with. */
  readonly firsts: Uint8Array;
  readonly unitsFirst: boolean;
  readonly compounds: boolean;
  /** One-letter joiners and prepositions written to the next word (he, ar). */
  readonly joinedLetters: readonly string[];
  readonly prefixes: readonly string[];
  readonly counters: ReadonlySet<string>;
  readonly counterStarts: Uint8Array;
  /** Words that alone are no numbers ("prima" before, 구조 rescue), though they are parts of some. */
  readonly lone: ReadonlySet<string>;
  /** An ordinal that ends so is a denominator where a cardinal stands before it: twenty-fifths, quinti. */
  readonly partEndings: readonly string[];
  /** Make a denominator of a numeral: -avo, -del, -osa. */
  readonly partSuffixes: readonly string[];
  /** Make an ordinal of a cardinal: -वां, -երորդ. */
  readonly ordinalEndings: readonly string[];
  /** Scales that make a rank, the longest first: "millonésimo", "thousandth". */
  readonly rankScales: readonly string[];
  /** "quarters", "tiers": the number before them is none of its own. */
  readonly fractionWords: ReadonlyMap<string, number>;
  /** Ordinals are denominators too; in the singular after any cardinal. */
  readonly hasParts: boolean;
  readonly singularParts: boolean;
  /** Numbers by their sound: にじゅう. */
  readonly syllables: ReadonlyMap<string, Lexeme>;
  readonly syllableStarts: Uint8Array;
  /** Chinese 二百五 is 250: a place that is skipped has its zero written. */
  readonly elliptic: boolean;
  /** Words are parted by spaces. */
  readonly spaced: boolean;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly lexeme: Lexeme;
}

export interface Run {
  readonly word: string;
  readonly lexeme: Lexeme;
}

/** "M" after digits as written; folded, it would be the metre's. */
export const CAPITAL_MILLION = 'ⅿ';
const CYRILLIC_THOUSAND = 'к';

const LEXICONS = new WeakMap<LanguagePack, Lexicon>();

export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = LEXICONS.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  LEXICONS.set(pack, lexicon);
  return lexicon;
}

function compile(pack: LanguagePack): Lexicon {
  const { cldr, words: hand } = pack;
  const entries = new Map<string, Lexeme>();
  const put = (word: string, lexeme: Partial<Lexeme> & Pick<Lexeme, 'kind'>, value: number | string = 0) => {
    const exact = exactOf(value);
    entries.set(foldKey(word, pack.tag), { ...NOTHING, value: exact, room: magnitude(exact.units), ...lexeme });
  };
  const vague = new Set(Object.keys(hand.vague ?? {}).map((word) => foldKey(word, pack.tag)));
  for (const numbers of [cldr.numbers, hand.numbers ?? {}]) putNumbers(numbers, put, vague, pack);
  for (const [word, value] of Object.entries(hand.collectives ?? {})) put(word, { kind: 'plus', room: 1n }, value);
  for (const [word, value] of Object.entries(hand.mixed ?? {}))
    put(word, { kind: value < 1 ? 'part' : 'plus', room: 0n, weak: word in (hand.fractions ?? {}) }, value);
  for (const [word, value] of Object.entries(hand.countingNouns ?? {}))
    put(word, { kind: 'count', vague: vague.has(foldKey(word, pack.tag)), weak: value < 3 }, value);
  if (pack.scripts.includes('Cyrl')) put(CYRILLIC_THOUSAND, { kind: 'short', glued: true }, 1e3);
  for (const [word, value] of Object.entries({ k: 1e3, [CAPITAL_MILLION]: 1e6, ...hand.scaleAbbreviations })) {
    const key = foldKey(word.replace(/\.$/u, ''), pack.tag);
    if (!entries.has(key)) put(key, { kind: 'short', weak: key !== 'k' && key in cldr.units }, value);
  }
  for (const word of hand.articles ?? []) {
    const key = foldKey(word, pack.tag);
    const known = entries.get(key);
    if (known?.kind === 'plus') entries.set(key, { ...known, weak: true });
    else put(word, { kind: 'article', weak: true }, 1);
  }
  for (const word of hand.notNumbers ?? []) if (word.includes(' ') || !pack.spaced) put(word, { kind: 'not' });
  putOthers(hand, put, entries, pack);
  putParts(put, entries, pack);
  return index(entries, pack);
}

/** "pour cent" is no hundred and 数百 none either: what other lists hold is read elsewhere. */
function putOthers(
  hand: HandWords,
  put: (word: string, lexeme: Pick<Lexeme, 'kind'>) => void,
  entries: ReadonlyMap<string, Lexeme>,
  pack: LanguagePack,
): void {
  if (!pack.spaced) for (const word of ['佰分之', '千分之', '仟分之', '万分之', '萬分之']) put(word, { kind: 'not' });
  for (const word of hand.percent ?? []) if (!entries.has(foldKey(word, pack.tag))) put(word, { kind: 'not' });
  if (!pack.spaced) for (const word of Object.keys(hand.vague ?? {})) put(word, { kind: 'not' });
}

/** "twentieths", "hundredths": an ordinal's plural, where the lists have none. A second is a unit. */
function putParts(
  put: (word: string, lexeme: Partial<Lexeme> & Pick<Lexeme, 'kind'>, value?: number | string) => void,
  entries: ReadonlyMap<string, Lexeme>,
  { contexts, spaced }: LanguagePack,
): void {
  if (!spaced || !contexts?.partEndings?.includes('s')) return;
  for (const [word, lexeme] of [...entries]) {
    const isUnit = lexeme.value.units === 2n || lexeme.value.units === 0n;
    if (!lexeme.ordinal || isUnit || /(?:s| .*)$/u.test(word) || entries.has(`${word}s`)) continue;
    put(`${word}s`, { ...lexeme, part: true }, String(lexeme.value.units));
  }
}

function putNumbers(
  numbers: Partial<NumberWords>,
  put: (word: string, lexeme: Partial<Lexeme> & Pick<Lexeme, 'kind'>, value?: number) => void,
  vague: ReadonlySet<string>,
  pack: LanguagePack,
): void {
  const marks = [
    ['joiner', numbers.joiners],
    ['negative', numbers.negative],
    ['point', numbers.point],
  ] as const;
  const hedges = [
    ...Object.keys({ ...pack.words.qualifiers, ...pack.words.qualifiersAfter }),
    ...(pack.words.percentagePoints ?? []),
  ];
  for (const [kind, words] of marks) for (const word of words ?? []) put(word, { kind, weak: isHedge(word, hedges) });
  const coins = new Set([
    ...Object.keys({ ...pack.cldr.currencies, ...pack.words.currencies }),
    ...(pack.contexts?.subunits ?? []),
  ]);
  const rooms = { ...pack.cldr.numbers.rooms, ...pack.words.numbers?.rooms };
  const isWeak = (word: string, value: number) => value === 1 || [...word].length === 1;
  for (const [kind, words, ordinal] of [
    ['plus', numbers.ordinals, true],
    ['times', numbers.ordinalMultipliers, true],
    ['plus', numbers.additive, false],
    ['times', numbers.multipliers, false],
  ] as const)
    for (const [word, value] of Object.entries(words ?? {})) {
      const room = rooms[word];
      const isVague = vague.has(foldKey(word, pack.tag));
      const lexeme = {
        kind,
        ordinal,
        weak: isWeak(word, value) && (kind === 'plus' || word.length === 1),
        vague: isVague,
        coin: kind === 'times' && coins.has(word),
      };
      put(word, room === undefined ? lexeme : { ...lexeme, room: BigInt(room) }, value);
    }
}

/** "moins" is also in "au moins", "meno" in "meno di": before a one it says less, not minus. */
function isHedge(word: string, hedges: readonly string[]): boolean {
  return hedges.some((hedge) => hedge.split(' ').includes(word));
}

function index(entries: ReadonlyMap<string, Lexeme>, pack: LanguagePack): Lexicon {
  const words = new Map<string, Lexeme>();
  const phrases = new Map<string, Phrase[]>();
  const pieces = new Map<string, string[]>();
  for (const [word, lexeme] of entries) {
    const parts = word.split(' ');
    const first = parts[0] ?? '';
    if (parts.length === 1) words.set(word, lexeme);
    // Written without accents: "decimo", "dziewiec". Short words would be taken for others.
    const plain = word.normalize('NFD').replace(/[\u0300-\u0328]/gu, '');
    if (plain.length > 3 && !entries.has(plain) && /^[a-z]+$/u.test(plain)) words.set(plain, lexeme);
    if (parts.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, lexeme }]);
    const plainParts = plain.split(' ');
    const isPlainPhrase = parts.length > 1 && plain !== word && !entries.has(plain) && /^[a-z ]+$/u.test(plain);
    if (isPlainPhrase) {
      const opener = plainParts[0] ?? '';
      phrases.set(opener, [...(phrases.get(opener) ?? []), { words: plainParts, lexeme }]);
    }
    if (parts.length === 1 && isPiece(lexeme)) {
      const start = word.slice(0, 2);
      pieces.set(start, [...(pieces.get(start) ?? []), word]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of pieces.values()) list.sort((a, b) => b.length - a.length);
  const { numbers } = pack.words;
  const joiners = [...pack.cldr.numbers.joiners, ...(numbers?.joiners ?? [])];
  const hasPrefixes = (pack.words.prefixes ?? []).length > 0;
  return {
    tag: pack.tag,
    words,
    phrases,
    phraseWords: new Set([...phrases.values()].flatMap((list) => list.flatMap(({ words: all }) => all))),
    pieces,
    runs: pack.spaced ? new Map<number, Run[]>() : runsOf(words),
    firsts: startsOf([...entries.keys()].map((word) => word.charCodeAt(0))),
    syllableStarts: startsOf(Object.keys(pack.contexts?.numeralSyllables ?? {}).map((sound) => sound.charCodeAt(0))),
    unitsFirst: numbers?.unitsFirst ?? pack.cldr.numbers.unitsFirst,
    compounds: numbers?.compounds ?? pack.cldr.numbers.compounds,
    joinedLetters: hasPrefixes ? joiners.filter((word) => word.length === 1) : [],
    prefixes: pack.words.prefixes ?? [],
    counters: new Set(pack.words.counters ?? []),
    counterStarts: startsOf((pack.words.counters ?? []).map((counter) => counter.charCodeAt(0))),
    lone: new Set((pack.words.notNumbers ?? []).map((word) => foldKey(word, pack.tag))),
    hasParts: pack.contexts?.singularParts ?? pack.contexts?.partEndings !== undefined,
    singularParts: pack.contexts?.singularParts ?? false,
    partEndings: pack.contexts?.partEndings ?? [],
    partSuffixes: pack.contexts?.partSuffixes ?? [],
    ordinalEndings: (pack.contexts?.ordinalEndings ?? []).map((ending) => foldKey(ending, pack.tag)),
    rankScales: [...words.keys()].filter((word) => isRankScale(words.get(word))).sort((a, b) => b.length - a.length),
    fractionWords: new Map(
      Object.entries(pack.words.fractions ?? {}).map(([word, value]) => [foldKey(word, pack.tag), value]),
    ),
    syllables: syllablesOf(pack, words),
    elliptic: joiners.includes('零'),
    spaced: pack.spaced,
  };
}

function runsOf(words: ReadonlyMap<string, Lexeme>): ReadonlyMap<number, readonly Run[]> {
  const runs = new Map<number, Run[]>();
  for (const [word, lexeme] of words) {
    if (word.length < 2 || word.length > 4) continue;
    const first = word.charCodeAt(0);
    runs.set(first, [...(runs.get(first) ?? []), { word, lexeme }]);
  }
  for (const list of runs.values()) list.sort((a, b) => b.word.length - a.word.length);
  return runs;
}

/** Each syllable does what the character does that stands for it. */
function syllablesOf({ contexts }: LanguagePack, words: ReadonlyMap<string, Lexeme>): ReadonlyMap<string, Lexeme> {
  const syllables = new Map<string, Lexeme>();
  for (const [sound, character] of Object.entries(contexts?.numeralSyllables ?? {})) {
    const lexeme = words.get(character);
    if (lexeme) syllables.set(sound, lexeme);
  }
  return syllables;
}

function isRankScale(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'times' && lexeme.ordinal && lexeme.value.units >= 1_000n;
}

function isPiece({ kind }: Lexeme): boolean {
  return kind === 'plus' || kind === 'times' || kind === 'joiner' || kind === 'part';
}

/** The largest power of ten that divides it. */
function magnitude(value: bigint): bigint {
  let power = 1n;
  while (value !== 0n && value % (power * 10n) === 0n) power *= 10n;
  return power;
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u0640]|\u093c|(?=\p{Mn})[\u0610-\u0670]/gu, ''],
  [/[’ʼ‘‛]/gu, "'"],
  [/[\s\u00a0\u202f\-‐‑]+/gu, ' '],
  [/ß/gu, 'ss'],
  [/ё/gu, 'е'],
  [/ş/gu, 'ș'],
  [/ţ/gu, 'ț'],
  [/[أإآٱ]/gu, 'ا'],
  [/[يى]/gu, 'ی'],
  [/ك/gu, 'ک'],
  [/ة/gu, 'ه'],
  [/\u0901/gu, '\u0902'],
];

/** One spelling for what writers and keyboards vary: case, apostrophes, ß, ё, accents in Greek, alef, nukta, vowel marks. */
export function foldKey(word: string, tag: string): string {
  let key = word.normalize('NFC');
  key = tag === 'tr' ? key.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase() : key.toLowerCase();
  if (tag === 'el')
    key = key
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0342]/gu, '')
      .normalize('NFC');
  if (/^[a-z]+$/u.test(key)) return key;
  for (const [from, to] of FOLDS) key = key.replace(from, to);
  return key;
}
