import type { BetweenWords } from './contexts/between.js';
import type { CapitalRules } from './contexts/capitals.js';
import type { ClockWords } from './contexts/clock.js';
import type { CountedWords } from './contexts/counted.js';
import type { DateContexts } from './contexts/dates.js';
import type { PartWords } from './contexts/parts.js';
import type { Qualifier } from './qualifier.js';
import type { Script } from '../text/scripts.js';
import type { WordFilter } from '../text/word-filter.js';

/**
 * What is true of one language, as data: words, marks and endings, no regular expression and no code. The larger part
 * (`CldrData`) is generated from the Unicode CLDR by `generate/`; the hand-written rest says where it comes from.
 * All words are lower case, NFC, with the apostrophe ' and without soft hyphens; multi-word entries have single spaces
 * (a hyphen counts as one). As written are only the names of countries and languages and the ISO codes of currencies.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  /** The usual one first. */
  readonly scripts: readonly Script[];
  readonly direction: 'ltr' | 'rtl';
  /** False where words are not parted by spaces (zh, ja). */
  readonly spaced: boolean;
  readonly cldr: CldrData;
  /**
   * Generated. Words that call up one thing, a thing a line, after the pictograph that stands for it in every language
   * ("🔥 fire flame hot"): a small dictionary of any two languages. Lower case.
   */
  readonly concepts?: string;
  readonly words: HandWords;
  readonly contexts?: ContextWords;
  readonly claims?: ClaimWords;
  readonly frame?: FrameWords;
  readonly names: NameRules;
  readonly lexicon?: Lexicon;
  /**
   * Generated. Words in all their forms that are written small in texts of the web, and German nouns; folded, from four letters on. In
   * scripts without capitals: all words. For English there is the lexicon.
   */
  readonly ordinary?: WordFilter;
  readonly terms?: TermRules;
}

/** Generated from a spelling dictionary; lower case, parted by white space, a word in its dictionary form alone. */
export interface Lexicon {
  /** Ordinary words: another language has its own for them. */
  readonly words: string;
  /** Names of people and places: they sound through in another language. */
  readonly names: string;
}

/** Generated. What the CLDR knows of a language. */
export interface CldrData {
  readonly decimal: string;
  /** Grouping signs in use; the language's own first. */
  readonly group: readonly string[];
  readonly numbers: NumberWords;
  /** Every form and abbreviation of a month, in all cases → 1 … 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Every form and abbreviation of a weekday, in all cases → 1 (Monday) … 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** "yesterday" → { unit: 'day', offset: -1 }. */
  readonly relativeDays: Readonly<Record<string, RelativeDay>>;
  /** What stands with a duration and says on which side of now it ends: "ago", "vor"; "in", через. */
  readonly past: BesideDuration;
  readonly future: BesideDuration;
  readonly dayPeriods: Readonly<Record<string, 'am' | 'pm' | 'noon' | 'midnight'>>;
  /** Every form, case and symbol of a unit → CLDR unit id. */
  readonly units: Readonly<Record<string, string>>;
  /** Every name, symbol and code (in capitals: "all" is no lek) of a currency → ISO 4217 codes that it may mean, the likeliest first. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** ISO 3166 code, or UN M.49 number of a region of the world → names as written, the usual one first. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** IANA time zone or CLDR subdivision → names of its city or land as written ("Vienna", "Відень", "Wales"). */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** BCP 47 language tag → names of languages as written ("German", "німецька"). */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** Opening and closing quotation marks, the usual pair first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
}

/** A day, week, month or year counted from now. */
export interface RelativeDay {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** −1 is the last, 0 this, 1 the next one. */
  readonly offset: number;
  /** "last Monday": ISO, 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** The same word for both directions: Hindi कल is yesterday and tomorrow. */
  readonly eitherWay?: true;
  /** "in the coming days": more than one, nobody says how many. */
  readonly several?: true;
}

/** Words right before a duration ("vor zwei Tagen"), and right after it ("two days ago"). */
export interface BesideDuration {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Words of which numbers are made. One grammar reads them all: an additive word adds to what stands before it where there
 * is room for it; a multiplier multiplies all smaller terms before it (none: 1).
 */
export interface NumberWords {
  /** two 2, twenty 20, двісті 200, soixante 60 (all cases and genders). */
  readonly additive: Readonly<Record<string, number>>;
  /** hundred, тисяч, Million, 万. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** third 3, twentieth 20: additive words that close a number and make it an ordinal. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** hundredth, millionth: multipliers that do. */
  readonly ordinalMultipliers: Readonly<Record<string, number>>;
  /** How much may still be added after an additive word, where it is not its own magnitude: soixante 20. */
  readonly rooms: Readonly<Record<string, number>>;
  /** and, et, und, و: may stand between two words of a number. */
  readonly joiners: readonly string[];
  /** zwanzig after drei: the unit may stand first ("dreiundzwanzig", "ثلاثة وعشرون"). */
  readonly unitsFirst: boolean;
  /** Words of a number may be written together (de, nl, it, fi, hu, sv, …). */
  readonly compounds: boolean;
  /** minus. */
  readonly negative: readonly string[];
  /** "point", "comma", "virgule": between the words of a decimal. */
  readonly point: readonly string[];
}

/** Hand-written: what the CLDR lacks. Everything is optional; each list has its source in a comment. */
export interface HandWords {
  /** Added to `cldr.numbers`: inflected numerals, other spellings, other systems (native Korean). */
  readonly numbers?: Partial<NumberWords>;
  /** Words that are 1 or an article (a, an, ein, un): a number only before a multiplier or with other evidence. */
  readonly articles?: readonly string[];
  /** двоє 2, both 2, обидва 2. */
  readonly collectives?: Readonly<Record<string, number>>;
  /** half 1/2, third 1/3, третина, Drittel: denominators. */
  readonly fractions?: Readonly<Record<string, number>>;
  /** anderthalb 1.5, півтора 1.5, пів 0.5: values that are no whole number. */
  readonly mixed?: Readonly<Record<string, number>>;
  /** dozen 12, десяток 10, couple 2, score 20: nouns that count; they multiply like scale words. */
  readonly countingNouns?: Readonly<Record<string, number>>;
  /** hundreds 100, тисячі (plural alone) 1000, dozens 12: orders of magnitude with no number before them. */
  readonly vague?: Readonly<Record<string, number>>;
  /** twice 2, doubled 2, втричі 3. */
  readonly multiples?: Readonly<Record<string, number>>;
  /** Short scale words after digits: тис., млн, bn, m, Mio., Mrd. */
  readonly scaleAbbreviations?: Readonly<Record<string, number>>;
  /** After digits, makes an ordinal: st, nd, rd, th, -й, -го, º, er, e. */
  readonly ordinalSuffixes?: readonly string[];
  /** What may stand before a number: about, at least, понад. */
  readonly qualifiers?: Readonly<Record<string, Qualifier>>;
  /** The same, where it stands after the number ("or more", "以上"). */
  readonly qualifiersAfter?: Readonly<Record<string, Qualifier>>;
  /** percent, відсотків, Prozent: beside %. */
  readonly percent?: readonly string[];
  readonly percentagePoints?: readonly string[];
  /** Says a year follows or precedes: року, р., года, год, 年, "the year". */
  readonly yearWords?: readonly string[];
  /** Joins the parts of a date: of, de, del. */
  readonly dateJoiners?: readonly string[];
  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  readonly relativeDays?: CldrData['relativeDays'];
  /** Order of an all-digit date. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Age: words after the number ("years old", "річний", "Jahre alt", 歳), joined or not. */
  readonly ageAfter?: readonly string[];
  /** Age: words before it ("aged", "віком", "im Alter von"). */
  readonly ageBefore?: readonly string[];
  /** "1930s", "30-ті": what follows the digits of a decade. */
  readonly decadeSuffixes?: readonly string[];
  readonly centuryWords?: readonly string[];
  readonly units?: Readonly<Record<string, string>>;
  readonly currencies?: Readonly<Record<string, readonly string[]>>;
  readonly countries?: Readonly<Record<string, readonly string[]>>;
  /** What is counted, written right after a number: 명, 개, 个, 人, 円. */
  readonly counters?: readonly string[];
  /** Written together before a word: ו ב ל ה כ מ ש, و ف ب ل ال. */
  readonly prefixes?: readonly string[];
  /** A full stop after these ends no sentence: Dr, Jan, м, р, ст. Without the stop. */
  readonly abbreviations?: readonly string[];
  /** With a capital they begin a sentence, even where an abbreviation stands before them: the, it, he, but. Lower case. */
  readonly openers?: readonly string[];
  /** Pairs of quotation marks beside those of the CLDR. */
  readonly quotes?: readonly (readonly [open: string, close: string])[];
  /** Number words that ordinary words look like, and phrases in which a number word counts nothing: "one of", "first of all", "no one". */
  readonly notNumbers?: readonly string[];
}

/** Hand-written: small words around numbers and dates that say what they are. */
export interface ContextWords extends ClockWords, DateContexts, PartWords, CountedWords, BetweenWords, CapitalRules {}

/**
 * Hand-written: words that say how a statement is made. `*` at the end of an entry stands for any ending, `…` for what stands
 * between a verb and its particle at the end of the clause (sagte…ab); the longest entry that fits is the one that counts. Every
 * inflected form is either listed or covered by a stem.
 */
export interface ClaimWords {
  readonly polarity: PolarityWords;
  /** How sure it is: allegedly, may, confirmed. */
  readonly certainty?: Readonly<Partial<Record<Certainty, readonly string[]>>>;
  /** What has become of a plan or a state: planned, cancelled, extended, collapsed. */
  readonly status?: Readonly<Partial<Record<Status, readonly string[]>>>;
  /** That somebody says so: said, according to, told, officials; all that may render a source. */
  readonly reporting?: readonly string[];
  /** Who says so and is not named: sources, people familiar with the matter. */
  readonly sources?: readonly string[];
  /** What bends an office: former, acting, deputy. */
  readonly tenure?: Readonly<Partial<Record<Tenure, readonly string[]>>>;
  /** How strongly something is said or ruled: contradicts, prohibits; asked, demanded. */
  readonly strength?: Readonly<Partial<Record<Strength, readonly string[]>>>;
}

/** Hand-written: what stands around a story and is none of it. Phrases that begin a line, but for `share`. */
export interface FrameWords {
  /** Before the name of who wrote it: by, автор. */
  readonly bylines: readonly string[];
  /** "Reporting by …; editing by …". */
  readonly signOffs: readonly string[];
  /** Before the name of who took a picture. */
  readonly credits: readonly string[];
  /** "Updates will follow." */
  readonly updates: readonly string[];
  /** Before a link to another story. */
  readonly readAlso: readonly string[];
  /** Head what readers have written, alone or beside their number. */
  readonly comments: readonly string[];
  /** The single words of which a row of buttons is made. */
  readonly share: readonly string[];
}

/** Hand-written: words that deny. */
export interface PolarityWords {
  /**
   * The negators are used for little but denying, and what is denied is mostly said with one. Elsewhere right translations
   * put them where the other language has another turn of phrase, and one that comes or goes is only worth a look.
   */
  readonly explicit?: boolean;
  /** `negative` has most of what says no in another way, so that a denial that none of it answers is telling. */
  readonly thorough?: boolean;
  /** Deny the verb or the noun they stand with: not, never, nobody, не, kein. */
  readonly negators: readonly string[];
  /**
   * Say no in another way, or with a negator that denies nothing: fail, without, only, until, hardly, un-, not only. A right
   * translation may have them for a negator, or a negator for them.
   */
  readonly negative: readonly string[];
  /** Look like one of these and say nothing: under and until beside un-. */
  readonly neutral?: readonly string[];
}

/** `hedged`: all else that may render a hedge. */
export type Certainty = 'alleged' | 'believed' | 'hedged' | 'confirmed';
export type Status = 'planned' | 'cancelled' | 'postponed' | 'extended' | 'ended' | 'ongoing';
/** `related`: all else that may render one of these. */
export type Tenure = 'former' | 'acting' | 'deputy' | 'related';
export type Strength = 'denies' | 'admits' | 'contradicts' | 'prohibits' | 'asks' | 'demands' | 'worries' | 'condemns';

/** Hand-written: how names behave. `names/` documents how each is used. */
export interface NameRules {
  /** Sets of endings of one declension: the listed form ends in one of `base`, any of `endings` may stand in its place. */
  readonly declensions?: readonly Declension[];
  /** Letter changes at the stem's end before an ending: г → з. */
  readonly alternations?: readonly (readonly [from: string, to: string])[];
  /** Changes of the vowel before the stem's last consonant: Львів → Львова is і → о. */
  readonly vowelChanges?: readonly (readonly [from: string, to: string])[];
  /** A vowel between the last two consonants that comes and goes: е, о. */
  readonly fleeting?: readonly string[];
  /** Soft consonants before a fleeting vowel, as both are written: Luďka is of Luděk. */
  readonly fleetingSoft?: readonly (readonly [written: string, listed: string])[];
  /** Written together before a name: ו ב ל, و ال, l'. */
  readonly prefixes?: readonly string[];
  /** A prefix that has swallowed the beginning of the listed form: لل for ل and ال. */
  readonly contractions?: readonly (readonly [written: string, stands: string])[];
  /** Written after a name, whatever it ends in: 's, 'ın, 의. */
  readonly suffixes?: readonly string[];
  /** Last letters of a name that ask for endings of their own, a text a class: "sßxz" in German. */
  readonly endingsByLastLetter?: readonly string[];
  /** Classes of the last vowel that do: "aıou", "eiöü" where vowels harmonise. */
  readonly endingsByLastVowel?: readonly string[];
  /** Stand before a person's name: Mr, пан, президент. Lower case. */
  readonly titles?: readonly string[];
  /** Inside a name, lower case: de, van, bin, of. */
  readonly particles?: readonly string[];
  /** Words with a capital that are no names (pronouns, weekdays where capital, nationality words); lower case. */
  readonly notNames?: readonly string[];
  /** Words inside names that another language translates, beside those of the lexicon: offices, faiths, feasts, seas; lower case. */
  readonly translated?: readonly string[];
  /** Beginnings of the adjectives of places that are translated: Lower California, Нижня Каліфорнія; lower case. */
  readonly epithets?: readonly string[];
  /**
   * How names from other scripts are written, where it is not the English way: ш as sch, х as h. Letters, lower case, and what English
   * writes for the sounds they may stand for, with spaces between.
   */
  readonly transcribes?: Readonly<Record<string, string>>;
  /** Given names that the language has in a form of its own, and how they sound in the language that they come from: владимир → володимир. */
  readonly ownForms?: Readonly<Record<string, string>>;
  /** Letters that no word of the language's own has: k, w, sh. */
  readonly foreignLetters?: readonly string[];
  /** Beginnings that make another word of an ordinary one: anti, non. */
  readonly wordPrefixes?: readonly string[];
  /** Endings of ordinary words and what stands in their place in the dictionary: ies → y. */
  readonly wordEndings?: readonly (readonly [ending: string, base: string])[];
}

export interface Declension {
  /** Endings of the listed form; '' is a consonant (or, with `anyStem`, anything). */
  readonly base: readonly string[];
  /** What may stand in their place; '' where the bare stem is a form. */
  readonly endings: readonly string[];
  /** The stem must end in one of these. */
  readonly stems?: readonly string[];
  readonly anyStem?: boolean;
}

/** Hand-written: how ordinary words bend, beside the declensions of names, and what tells their part of speech. */
export interface TermRules {
  /** Endings of nouns and adjectives and what stands in their place in the dictionary: ies → y. */
  readonly nounEndings?: readonly (readonly [ending: string, base: string])[];
  readonly verbEndings?: readonly (readonly [ending: string, base: string])[];
  /** Vowels that change with an ending: Vertrag, Verträge. */
  readonly vowelChanges?: readonly (readonly [written: string, base: string])[];
  /** A word right after one of these is no verb: the, my. */
  readonly beforeNouns?: readonly string[];
  /** A word right after one of these is no noun: to, can, they. */
  readonly beforeVerbs?: readonly string[];
}
