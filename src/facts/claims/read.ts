import type { LanguagePack } from '../../languages/pack.js';
import { fold } from '../../text/fold.js';
import { rememberSpellings } from '../../text/spellings.js';
import { tokenise } from '../../text/words.js';
import type { Span } from '../../text/span.js';
import type { Claim, ClaimKind, ClaimSense } from './claim.js';
import { claimLexicon, type ClaimLexicon, type Entry } from './lexicon.js';

/**
 * The words of a text that say how its statements are made, in order. For each kind a word is read once, by the longest
 * entry that fits it; without a pack, or with one that lists no such words, nothing is known.
 */
export function readClaims(text: string, pack: LanguagePack | undefined): readonly Claim[] | undefined {
  const lexicon = pack && claimLexicon(pack);
  if (!lexicon) return undefined;
  const words = pack.spaced ? wordsOf(text, lexicon) : charactersOf(text, lexicon);
  const claims: Claim[] = [];
  const readUpTo = new Map<ClaimKind, number>();
  for (let at = 0; at < words.length; at++) {
    for (const { entry, sense } of sensesAt(words, at)) {
      if ((readUpTo.get(sense.kind) ?? -1) >= at) continue;
      const last = entry.parted ? (particleOf(entry, words, at) ?? at) : at + entry.words.length - 1;
      readUpTo.set(sense.kind, last);
      const [from, to] = [words[at], words[last]];
      if (from && to) claims.push({ ...sense, start: from.start, end: to.end });
    }
  }
  return claims;
}

interface Word extends Span {
  readonly part: WordPart;
}

/** Of each kind what the longest entry says. */
function sensesAt(words: readonly Word[], at: number): readonly Sensed[] {
  const entries = words[at]?.part.entries ?? NO_ENTRIES;
  if (entries.length === 0) return NO_SENSES;
  const best = new Map<ClaimKind, Sensed>();
  for (const entry of entries) {
    if (entry.parted ? particleOf(entry, words, at) === undefined : entry.words.length > 1 && !fits(entry, words, at))
      continue;
    for (const sense of entry.senses) if (!best.has(sense.kind)) best.set(sense.kind, { entry, sense });
  }
  return [...best.values()];
}

interface Sensed {
  readonly entry: Entry;
  readonly sense: ClaimSense;
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_SENSES: readonly Sensed[] = [];

function fits({ words: wanted, open }: Entry, words: readonly Word[], at: number): boolean {
  return wanted.every((wantedPart, index) => {
    const word = words[at + index]?.part.folded ?? '';
    return (
      word === wantedPart ||
      (wantedPart === DIGITS && /^\p{Nd}/u.test(word)) ||
      (open && index === wanted.length - 1 && word.startsWith(wantedPart))
    );
  });
}

/** "sagte den Besuch ab": where the last word of the clause is the entry's. */
function particleOf({ words: [, particle] }: Entry, words: readonly Word[], at: number): number | undefined {
  for (let last = at + 1; last < Math.min(words.length, at + LONGEST_CLAUSE); last++) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || (next && next.start - word.end <= 1)) continue;
    return word.part.folded === particle ? last : undefined;
  }
  return undefined;
}

/** In words: what is longer is read no further. */
const LONGEST_CLAUSE = 25;

/** In an entry stands for a number: "No. 1". */
const DIGITS = '#';

function wordsOf(text: string, lexicon: ClaimLexicon): readonly Word[] {
  const words: Word[] = [];
  const spelling = spellingsOf(lexicon);
  for (const { start, end } of tokenise(text))
    for (const part of isCode(text, start, end) ? UNSAID : spelling(text, start, end).parts)
      words.push({ start: start + part.from, end: part.to === undefined ? end : start + part.to, part });
  return words;
}

const UNSAID: readonly WordPart[] = [{ from: 0, folded: '', entries: NO_ENTRIES }];

/** `--no-cache`, `--color=never`, and a word alone between quotation marks: what is typed is claimed by nobody. */
function isCode(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before === '=' || (OPENING.test(before) && CLOSING.test(after))) return true;
  if (before !== '-' && after !== '-') return false;
  const token = text.slice(
    Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1), start - 60) + 1,
    start,
  );
  return /^[\p{P}\p{S}]*--/u.test(token);
}

const OPENING = /^[\p{Pi}\p{Ps}"'‚„«»]$/u;
const CLOSING = /^[\p{Pf}\p{Pe}"'“«»]$/u;

/** Where words are not parted every character may begin one. */
function charactersOf(text: string, lexicon: ClaimLexicon): readonly Word[] {
  const words: Word[] = [];
  const spelling = spellingsOf(lexicon);
  for (let start = 0; start < text.length;) {
    const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    for (const part of spelling(text, start, end).parts) words.push({ start, end, part });
    start = end;
  }
  return words;
}

/** What stands between spaces: one word, or two where the first is elided (l', d'). */
interface Spelling {
  readonly text: string;
  readonly parts: readonly WordPart[];
}

interface WordPart {
  readonly from: number;
  /** The spelling's end where it is absent. */
  readonly to?: number;
  readonly folded: string;
  /** Those that the word may begin, the longest first: most words of a text begin none. */
  readonly entries: readonly Entry[];
}

const SPELLINGS = new WeakMap<ClaimLexicon, (text: string, start: number, end: number) => Spelling>();

/** Each spelling is looked up once. */
function spellingsOf(lexicon: ClaimLexicon): (text: string, start: number, end: number) => Spelling {
  let spellings = SPELLINGS.get(lexicon);
  if (!spellings)
    SPELLINGS.set(lexicon, (spellings = rememberSpellings((text) => ({ text, parts: partsOf(text, lexicon) }))));
  return spellings;
}

function partsOf(text: string, lexicon: ClaimLexicon): readonly WordPart[] {
  const folded = fold(text);
  const { elisions } = lexicon;
  const at = elisions.size > 0 ? folded.indexOf("'") : -1;
  if (at < 1 || !elisions.has(folded.slice(0, at))) return [{ from: 0, folded, entries: entriesOf(folded, lexicon) }];
  const [first, second] = [folded.slice(0, at), folded.slice(at + 1)];
  return [
    { from: 0, to: at, folded: first, entries: entriesOf(first, lexicon) },
    { from: at + 1, folded: second, entries: entriesOf(second, lexicon) },
  ];
}

function entriesOf(word: string, { words, stems, stemLengths, endings }: ClaimLexicon): readonly Entry[] {
  const found = [
    ...(words.get(word) ?? []),
    ...stemLengths.flatMap((length) => (length <= word.length ? (stems.get(word.slice(0, length)) ?? []) : [])),
    ...endings.flatMap(([ending, entry]) => (word.endsWith(ending) ? [entry] : [])),
  ];
  return found.length === 0 ? NO_ENTRIES : found.sort((a, b) => b.length - a.length);
}
