import type { LanguagePack } from '../languages/pack.js';
import type { Span } from '../text/span.js';
import { foldWord } from './fold.js';
import type { NameMention } from './name.js';
import { PARTICLES, ROLES, TITLES } from './name-parts.js';
import type { ReadText, TextWord } from './read-text.js';
import { takenBy } from './taken.js';

/** Runs of words with a capital that the glossary does not know, and how sure it is that each is a name. */
export function capitalisedNames(read: ReadText, known: readonly Span[]): NameMention[] {
  const { titles, notNames } = plainWordsOf(read.pack);
  const isOrdinary = ({ known: { folded, text }, opensSentence }: TextWord) =>
    notNames.has(folded) || NUMBER_FIRST.test(text) || (opensSentence && read.hasInLowerCase(folded));
  const isTitle = ({ known: { folded } }: TextWord) => TITLES.has(folded) || ROLES.has(folded) || titles.has(folded);
  const isTaken = takenBy(known);
  const names: NameMention[] = [];
  let run: TextWord[] = [];
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.known.isCapital) run.pop();
    const [first] = run;
    const last = run.at(-1);
    if (first && last) names.push(mentionOf(run, first, last, read));
    run = [];
  };
  for (const word of read.words) {
    if (run.length === 0 && !word.known.isCapital) continue;
    const isKnown = isTaken(word);
    if (run.length > 0 && (!word.followsOn || isKnown)) close();
    if (isKnown) continue;
    if (word.known.isCapital && !isOrdinary(word) && !(run.length === 0 && isTitle(word))) run.push(word);
    else if (run.length > 0 && isParticle(word, read)) run.push(word);
    else close();
  }
  close();
  return names.filter((name) => name.certainty > 0);
}

function isParticle({ known: { folded } }: TextWord, { pack }: ReadText): boolean {
  return PARTICLES.has(folded) || Boolean(pack?.names.particles?.includes(folded));
}

const NUMBER_FIRST = /^\p{N}/u;

/** A language's words whose capital means nothing: titles; pronouns, months. */
interface PlainWords {
  readonly titles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
}

const NO_WORDS: PlainWords = { titles: new Set(), notNames: new Set() };
const PREPARED = new WeakMap<LanguagePack, PlainWords>();

function plainWordsOf(pack: LanguagePack | undefined): PlainWords {
  if (!pack) return NO_WORDS;
  const known = PREPARED.get(pack);
  if (known) return known;
  const { months, weekdays } = pack.cldr;
  const listed = pack.names.notNames?.map(foldWord) ?? [];
  const words = {
    titles: new Set(pack.names.titles?.map(foldWord)),
    notNames: new Set([...listed, ...Object.keys(months), ...Object.keys(weekdays)]),
  };
  PREPARED.set(pack, words);
  return words;
}

function mentionOf(run: readonly TextWord[], first: TextWord, last: TextWord, read: ReadText): NameMention {
  const span = { start: first.start, end: last.end };
  const text = read.text.slice(span.start, span.end);
  const suffix = possessiveOf(text);
  return {
    ...span,
    text,
    matches: [],
    core: { start: span.start, end: span.end - suffix },
    certainty: certaintyOf(run, first, read),
  };
}

/** How long an apostrophe at the end is, with an s or without. */
export function possessiveOf(text: string): number {
  const length = text.endsWith('s') ? 2 : 1;
  return text.length >= length && APOSTROPHES.includes(text.charAt(text.length - length)) ? length : 0;
}

const APOSTROPHES = "'’ʼ";
const KATAKANA = /^[\u30a1-\u30ff]/u;
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

function certaintyOf(run: readonly TextWord[], first: TextWord, read: ReadText): number {
  const capitals = run.filter(({ known }) => known.isCapital).length;
  const { text, folded } = first.known;
  if (read.isHeadline) return capitals > 1 ? 0.35 : 0.25;
  if (run.length === 1 && text.length < 3 && Array.from(text).length === 1) return 0.1;
  if (KATAKANA.test(text)) return capitals > 1 ? 0.8 : 0.3;
  if (CAPITAL_NOUNS.has(read.language.split('-')[0] ?? '')) return capitals > 1 ? 0.75 : 0.3;
  if (!first.opensSentence) return capitals > 1 ? 0.95 : 0.9;
  if (capitals > 1) return 0.75;
  const elsewhere = read.words.some(
    ({ known, opensSentence }) => known.isCapital && !opensSentence && known.folded === folded,
  );
  return elsewhere ? 0.9 : 0.3;
}
