import type { LanguagePack } from '../languages/pack.js';
import type { Span } from '../text/span.js';
import { explain } from './explain.js';
import { withoutMarks } from './fold.js';
import { BEGINNING, type ListedForm, type NameIndex } from './index-of-names.js';
import { basesOf, type Derivation } from './inflect.js';
import type { NameMatch, NameMention } from './name.js';
import { startsWithCapital, type ReadText, type TextWord } from './read-text.js';
import type { Extent, PairedWords, RelatedNames } from './relate-names.js';
import { isComparable, rankOf, scoreOf, statusOf } from './status.js';

/** The glossary's names in the text: as listed, in a case, without accents, the bare family name, with an initial. */
export function listedMentions(read: ReadText, index: NameIndex, pack: LanguagePack | undefined): NameMention[] {
  const listedWords = listedWordsOf(read, index, pack);
  const found = read.words.flatMap((_, at) => findingsAt(at, read, listedWords, index));
  return longestFirst(found).map((group) => mentionOf(group, read, index));
}

/** A listed word that a word of the text may be, and how it comes from it. */
interface Listed {
  readonly word: string;
  readonly relation: 'same' | 'unmarked' | 'inflected';
  readonly derivation?: Derivation;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly words: readonly Listed[];
}

type ListedWords = (at: number) => readonly Listed[];

function listedWordsOf(read: ReadText, index: NameIndex, pack: LanguagePack | undefined): ListedWords {
  const known = new Map<string, readonly Listed[]>();
  const hasPrefixes = Boolean(pack?.names.prefixes?.length ?? pack?.names.contractions?.length);
  return (at) => {
    const word = read.words[at]?.folded ?? '';
    let listed = known.get(word);
    if (!listed) known.set(word, (listed = findListed(word, index, pack, hasPrefixes)));
    return listed;
  };
}

function findListed(word: string, index: NameIndex, pack: LanguagePack | undefined, hasPrefixes: boolean): Listed[] {
  const plain = withoutMarks(word);
  if (!hasPrefixes && !index.beginnings.has(plain.slice(0, BEGINNING))) return [];
  const listed = new Map<string, Listed>();
  const put = (entry: Listed) => {
    if (!listed.has(entry.word)) listed.set(entry.word, entry);
  };
  if (index.byWord.has(word)) put({ word, relation: 'same' });
  if (plain !== word && index.byWord.has(plain)) put({ word: plain, relation: 'unmarked' });
  for (const marked of index.unmarked.get(plain) ?? []) if (plain === word) put({ word: marked, relation: 'unmarked' });
  for (const derivation of basesOf(word, pack?.names, (base) => index.byWord.has(base)))
    put({ word: derivation.base, relation: 'inflected', derivation });
  return [...listed.values()];
}

function findingsAt(at: number, read: ReadText, listedWords: ListedWords, index: NameIndex): Found[] {
  const found: Found[] = [];
  for (const first of listedWords(at)) {
    for (const form of index.byFirstWord.get(first.word) ?? []) {
      const words = matchFrom(at, 0, form, form.words.length, first, read, listedWords);
      if (words) found.push(foundForm(at, form, words, 'whole', 0));
    }
    for (const form of index.byFamily.get(first.word) ?? []) {
      // The key is the whole family name's first word, or its last word alone.
      const [from, to] = form.family ?? [0, 0];
      const start = form.words[from] === first.word ? from : to - 1;
      if (form.words[start] !== first.word) continue;
      const words = matchFrom(at, start, form, to - start, first, read, listedWords);
      if (words) found.push(withInitials(foundForm(at, form, words, 'family', start), read));
    }
  }
  return found;
}

function matchFrom(
  at: number,
  start: number,
  form: ListedForm,
  length: number,
  first: Listed,
  read: ReadText,
  listedWords: ListedWords,
): Listed[] | undefined {
  const words = [first];
  for (let i = 1; i < length; i++) {
    if (!read.words[at + i]?.followsOn) return undefined;
    const next = listedWords(at + i).find((listed) => listed.word === form.words[start + i]);
    if (!next) return undefined;
    words.push(next);
  }
  return words.every((_, i) => isWrittenAlike(read.words[at + i], form.spelled[start + i] ?? '', form))
    ? words
    : undefined;
}

const SHORT_ACRONYM = 5;

/** A listed capital is a capital in the text, and "US" is not "us". */
function isWrittenAlike(word: TextWord | undefined, spelled: string, { entry }: ListedForm): boolean {
  if (!word) return false;
  if (entry.caseSensitive && !word.text.startsWith(spelled)) return false;
  const isAcronym =
    spelled.length > 1 &&
    spelled.length < SHORT_ACRONYM &&
    spelled === spelled.toUpperCase() &&
    startsWithCapital(spelled);
  if (isAcronym) return word.text.startsWith(spelled);
  return !startsWithCapital(spelled) || word.isCapital;
}

function foundForm(at: number, form: ListedForm, words: readonly Listed[], extent: Extent, start: number): Found {
  const pairs = words.map(({ relation, derivation }, i): PairedWords => {
    const pair = { relation, score: relation === 'same' ? 1 : 0.97, written: i, listed: start + i };
    return derivation ? { ...pair, derivation } : pair;
  });
  const relation = words.some((word) => word.relation === 'inflected')
    ? 'inflected'
    : words.some((word) => word.relation === 'unmarked')
      ? 'unmarked'
      : 'same';
  const score = (extent === 'family' ? 0.86 : 1) * (relation === 'same' ? 1 : 0.96);
  return { from: at, to: at + words.length, form, words, related: { relation, extent, score, pairs } };
}

/** "A. Boehler", "J.-C. Juncker": initials before a family name belong to it when they fit. */
function withInitials(found: Found, read: ReadText): Found {
  let from = found.from;
  while (read.words[from]?.followsOn && isInitial(read.words[from - 1])) from--;
  if (from === found.from) return found;
  const initials = read.words.slice(from, found.from);
  const fits = initials.every((word, i) => found.form.words[i]?.startsWith(word.folded));
  if (!fits) return found;
  const added = initials.length;
  const pairs = [
    ...initials.map((_, i): PairedWords => ({ relation: 'initial', score: 0.8, written: i, listed: i })),
    ...found.related.pairs.map((pair) => ({ ...pair, written: pair.written + added })),
  ];
  return { ...found, from, related: { ...found.related, extent: 'short', score: 0.93, pairs } };
}

function isInitial(word: TextWord | undefined): boolean {
  return word !== undefined && word.isCapital && Array.from(word.text).length === 1;
}

/** Of those that overlap the longest stays; all that span the same words stay together. */
function longestFirst(found: readonly Found[]): Found[][] {
  const sorted = [...found].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || b.related.score - a.related.score,
  );
  const taken = new Map<number, Found[]>();
  const groups: Found[][] = [];
  for (const one of sorted) {
    const group = taken.get(one.from);
    if (group?.[0]?.from === one.from && group[0].to === one.to) {
      group.push(one);
      continue;
    }
    const places = Array.from({ length: one.to - one.from }, (_, i) => one.from + i);
    if (places.some((place) => taken.has(place))) continue;
    const started = [one];
    groups.push(started);
    for (const place of places) taken.set(place, started);
  }
  return groups;
}

function mentionOf(group: readonly Found[], read: ReadText, index: NameIndex): NameMention {
  const { from, to, words } = group[0] ?? { from: 0, to: 1, words: [] };
  const start = read.words[from]?.start ?? 0;
  const end = read.words[to - 1]?.end ?? 0;
  const core = coreOf({ start, end }, words);
  const text = read.text.slice(start, end);
  return { start, end, text, core, matches: matchesOf(group, text, read, index), certainty: certaintyOf(group, read) };
}

function coreOf({ start, end }: Span, words: readonly Listed[]): Span {
  const suffix = words.at(-1)?.derivation?.suffix ?? 0;
  return { start: start + (words[0]?.derivation?.prefix ?? 0), end: end - suffix };
}

function matchesOf(group: readonly Found[], text: string, read: ReadText, index: NameIndex): NameMatch[] {
  const best = new Map<string, { readonly rank: number; readonly match: NameMatch }>();
  for (const { form, related, from, to } of group) {
    if (!isComparable(form, form.script, read.language, index)) continue;
    const status = statusOf(form, related, read.language, index);
    if (status === undefined) continue;
    const score = scoreOf(status, related);
    const rank = rankOf(status, score);
    if ((best.get(form.entry.id)?.rank ?? -1) >= rank) continue;
    const heard = read.words.slice(from, to).map(read.hear);
    const match: NameMatch = {
      ...{ entry: form.entry.id, form: form.text, status, score },
      get why() {
        return explain(text, heard, form, related, status, index);
      },
    };
    best.set(form.entry.id, { rank, match });
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).map(({ match }) => match);
}

const SHORT_NAME = 4;

/** One short word, or one that opens a sentence, may be an ordinary word. */
function certaintyOf(group: readonly Found[], read: ReadText): number {
  const [found] = group;
  if (!found) return 0;
  const word = read.words[found.from];
  if (found.to - found.from > 1 || !word) return 1;
  const isFamily = group.every(({ related }) => related.extent === 'family');
  let certainty = isFamily ? 0.85 : 0.95;
  if (word.text.length <= SHORT_NAME) certainty -= 0.15;
  if (found.related.relation === 'inflected') certainty -= 0.05;
  if (word.opensSentence || read.isHeadline) certainty -= 0.15;
  if (word.isCapital && !word.isAllCaps && read.lowerCase.has(word.folded)) certainty -= 0.4;
  return Math.max(0.05, Math.round(certainty * 100) / 100);
}
