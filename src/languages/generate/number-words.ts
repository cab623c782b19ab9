import type { NumberWords } from '../pack.js';
import { spellLiterals, type Literal, type RuleSets } from './rbnf.js';

/** Words of a number may be written together; the CLDR does not say so everywhere. */
const COMPOUNDING = new Set(['de', 'fi', 'hu', 'hy', 'it', 'ja', 'ka', 'ko', 'nl', 'sv', 'tr', 'zh']);
/** The CLDR's Slovenian rules are Croatian words; its pack writes its own. */
const UNUSABLE = new Set(['sl']);
/** Here a literal of a rule is a word of its own, though no space parts it from the next one. */
const LITERAL = new Set(['ar', 'he', 'ja', 'ko', 'zh']);

/** There, what joins is one letter, written to the word after it (or stands for an empty place). */
const JOINED: Readonly<Record<string, readonly string[]>> = { ar: ['و'], he: ['ו'], ja: [], ko: [], zh: ['零', '〇'] };

const SAMPLES: readonly number[] = [
  ...Array.from({ length: 1_000 }, (_, n) => n),
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15].flatMap((power) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 30, 100, 101, 200, 300, 500].map((n) => n * 10 ** power),
  ),
  ...[1_001, 2_002, 5_005, 1_100, 12_345, 1_000_001, 2_000_002, 1_000_000_001],
];

interface Lexicon {
  readonly plus: Map<string, { value: number; room: number }>;
  readonly times: Map<string, number>;
  readonly fillers: Set<string>;
}

/** Reads the lexicon off the literals of the spell-out rules. */
export function numberWords(tag: string, sets: RuleSets): NumberWords {
  const names = Object.keys(sets).filter((name) => /^%spellout-(?!numbering-year|numbering-days)/u.test(name));
  const isOrdinal = (name: string) => name.includes('ordinal');
  const nothing: Lexicon = { plus: new Map(), times: new Map(), fillers: new Set() };
  const cardinal = UNUSABLE.has(tag) ? nothing : readSets(tag, sets, names.filter((name) => !isOrdinal(name))); // prettier-ignore
  const ordinal = UNUSABLE.has(tag) ? nothing : readSets(tag, sets, names.filter(isOrdinal)); // prettier-ignore
  const plus = [...cardinal.plus].filter(([word]) => !cardinal.times.has(word));
  stripJoiners(ordinal, cardinal.fillers);
  const endsInScale = (word: string) => word.includes(' ') && cardinal.times.has(word.split(' ').at(-1) ?? '');
  for (const word of [...ordinal.plus.keys()]) if (endsInScale(word)) ordinal.plus.delete(word);
  for (const word of [...ordinal.times.keys()]) if (endsInScale(word)) ordinal.times.delete(word);
  const isNew = (word: string) => !cardinal.plus.has(word) && !cardinal.times.has(word) && !cardinal.fillers.has(word);
  const ordinals = [...ordinal.plus].filter(
    ([word, { value }]) => isNew(word) && !ordinal.times.has(word) && isWorthListing(tag, word, value),
  );
  return {
    additive: Object.fromEntries(plus.map(([word, { value }]) => [word, value])),
    multipliers: Object.fromEntries(cardinal.times),
    ordinals: Object.fromEntries(ordinals.map(([word, { value }]) => [word, value])),
    ordinalMultipliers: LITERAL.has(tag) ? {} : Object.fromEntries([...ordinal.times].filter(([word]) => isNew(word))),
    rooms: Object.fromEntries(
      plus.filter(([, { value, room }]) => room !== magnitude(value)).map(([word, { room }]) => [word, room]),
    ),
    joiners: LITERAL.has(tag)
      ? (JOINED[tag] ?? [])
      : [...cardinal.fillers].filter((word) => !cardinal.plus.has(word) && !cardinal.times.has(word)),
    unitsFirst: startsWithUnits(sets, names[1] ?? names[0] ?? '', tag),
    compounds: COMPOUNDING.has(tag),
    negative: specialWords(sets, names, '-x'),
    point: specialWords(sets, names, 'x.x'),
  };
}

/** "Two-thousandth" in one word is rare, and there is one of them for every number. Korean ordinals are made by an ending. */
function isWorthListing(tag: string, word: string, value: number): boolean {
  if (tag === 'ko') return word === '첫';
  return (value <= 1_000 || magnitude(value) === value) && !(value === 0 && word.includes(' '));
}

function readSets(tag: string, sets: RuleSets, names: readonly string[]): Lexicon {
  const lexicon: Lexicon = { plus: new Map(), times: new Map(), fillers: new Set() };
  for (const name of names)
    for (const number of SAMPLES) {
      const literals = spellLiterals(sets, name, number, tag);
      if (literals.some(({ text }) => /\d/u.test(text))) continue;
      for (const each of groupsOf(literals, tag)) addGroup(lexicon, each, tag, number);
      if (number > 10 && number < 20) addReversedTeen(lexicon, literals, number);
    }
  settlePhrases(lexicon);
  return lexicon;
}

/** One word, or the words of one literal. */
interface Group {
  text: string;
  readonly literals: Literal[];
}

function group(literals: Literal[]): Group {
  return { text: literals.map(({ text }) => text).join(''), literals };
}

/** Literals with no space between them are one word; a soft hyphen parts words that are written together. */
function groupsOf(literals: readonly Literal[], tag: string): Group[] {
  if (LITERAL.has(tag))
    return literals.map((literal) => group([{ ...literal, text: withoutJoiner(literal.text, tag) }]));
  if (!COMPOUNDING.has(tag))
    literals = literals.map((literal) => ({ ...literal, text: literal.text.replaceAll('\u00ad', '') }));
  const groups: Group[] = [];
  let open = false;
  for (const literal of literals)
    for (const [i, part] of literal.text.split('\u00ad').entries()) {
      if (i > 0) open = false;
      if (/^[\s,-]/u.test(part)) open = false;
      const text = part.replace(/^[\s,-]+|[\s,-]+$/gu, '');
      const piece: Literal =
        i === lastPart(literal) ? { ...literal, text } : { text, kind: 'filler', value: 0, room: 1 };
      if (text !== '') {
        const last = groups.at(-1);
        if (open && last) {
          last.literals.push(piece);
          last.text += text;
        } else groups.push(group([piece]));
        open = true;
      }
      if (/[\s,-]$/u.test(part)) open = false;
    }
  return groups;
}

function withoutJoiner(text: string, tag: string): string {
  return JOINED[tag]?.some((letter) => text.trim().startsWith(letter)) && [...text.trim()].length > 5
    ? text.trim().slice(1)
    : text;
}

/** The part that carries the literal's worth, the longest: "tizen­", "i­due", "twee­ën­". */
function lastPart({ text }: Literal): number {
  const lengths = text.split('\u00ad').map((part) => part.length);
  return lengths.lastIndexOf(Math.max(...lengths));
}

function addGroup(lexicon: Lexicon, { text, literals }: Group, tag: string, number: number): void {
  const word = foldWord(text);
  if (word === '' || (LITERAL.has(tag) && JOINED[tag]?.includes(word))) return;
  const worth = literals.filter(({ kind, value }) => kind !== 'filler' && (value > 0 || literals.length === 1));
  const only = worth[0];
  if (!only) {
    if (!word.includes(' ')) lexicon.fillers.add(word);
  } else if (worth.length === 1 && only.kind === 'times') {
    if (word.length > 1 || LITERAL.has(tag)) lexicon.times.set(word, only.value);
  } else {
    const value = worth.reduce((sum, { kind, value: v }) => (kind === 'times' ? (sum || 1) * v : sum + v), 0);
    if (value > 100 && COMPOUNDING.has(tag) && /[1-9].*[1-9]/u.test(String(value))) return; // the splitter reads it
    const room = worth.length > 1 ? magnitude(value) : only.room;
    if (value > 0 || number === 0) addPlus(lexicon, word, value, room);
  }
}

function addPlus(lexicon: Lexicon, word: string, value: number, room: number): void {
  const known = lexicon.plus.get(word);
  if (known && known.value !== value) return;
  lexicon.plus.set(word, { value, room: Math.max(room, known?.room ?? 1) });
}

/** "et unième" is "unième", "хиляди и" is "хиляди". */
function stripJoiners({ plus, times }: Lexicon, joiners: ReadonlySet<string>): void {
  const strip = (word: string) =>
    word
      .split(' ')
      .filter((part, i, parts) => !((i === 0 || i === parts.length - 1) && parts.length > 1 && joiners.has(part)))
      .join(' ');
  for (const [word, worth] of [...plus]) if (plus.delete(word)) plus.set(strip(word), worth);
  for (const [word, value] of [...times]) if (times.delete(word)) times.set(strip(word), value);
}

/** "eine Million" is "Million" once and "et-un" is "un" with a joiner; "quatre-vingt" is a word of its own. */
function settlePhrases({ plus, times, fillers }: Lexicon): void {
  for (const [word, { value }] of [...plus]) {
    const [first = '', ...rest] = word.split(' ');
    const factor = plus.get(first)?.value;
    const last = rest.join(' ');
    if (rest.length > 0 && plus.get(last)?.value === value) fillers.add(first);
    else if (rest.length > 0 && factor && value / factor >= 100 && magnitude(value / factor) * factor === value)
      times.set(last, value / factor);
    else if (value >= 1_000 && magnitude(value) === value) times.set(word, value);
    else continue;
    plus.delete(word);
  }
}

/** "שלוש עשרה", "ثلاثة عشر": the unit stands before the ten with nothing between them. */
function addReversedTeen(lexicon: Lexicon, literals: readonly Literal[], number: number): void {
  const worth = literals.filter(({ kind }) => kind === 'plus');
  const text = foldWord(literals.map((literal) => literal.text).join(''));
  if (worth.length === 2 && (worth[0]?.value ?? 0) < (worth[1]?.value ?? 0) && text.includes(' '))
    lexicon.plus.set(text, { value: number, room: 1 });
}

function startsWithUnits(sets: RuleSets, set: string, tag: string): boolean {
  const worth = spellLiterals(sets, set, 23, tag).filter(({ kind, value }) => kind === 'plus' && value > 0);
  return worth.length === 2 && worth[0]?.value === 3;
}

/** The literal of the rule for negative numbers or decimals: "minus", "point". */
function specialWords(sets: RuleSets, names: readonly string[], rule: string): string[] {
  const texts = names.filter((name) => !name.includes('ordinal')).flatMap((name) => sets[name] ?? []);
  const words = texts
    .filter(([base]) => base === rule)
    .flatMap(([, text]) =>
      text.includes('{') ? [...text.matchAll(/\{([^}]*)\}/gu)].map(([, form]) => form ?? '') : [text],
    )
    .map((text) => foldWord(text.replace(/→[^→]*→→?|←[^←]*←|=[^=]+=|[;']/gu, ' ')));
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word));
}

/** The largest power of ten that divides it: 200 → 100; 0 and 7 → 1. */
function magnitude(value: number): number {
  let power = 1;
  while (value !== 0 && value % (power * 10) === 0) power *= 10;
  return power;
}

/** As the pack wants it: lower case, NFC, ' for every apostrophe, single spaces, no soft hyphens or bidi marks. */
export function foldWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2066-\u2069]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s\u00a0\u202f-]+/gu, ' ')
    .trim();
}
