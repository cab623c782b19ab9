import type { Span } from '../text/span.js';
import { explain } from './explain.js';
import type { ListedForm } from './form-table.js';
import type { NameIndex } from './index-of-names.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import type { ReadText, TextWord } from './read-text.js';
import type { Extent, PairedWords, RelatedNames } from './relate-names.js';
import { isSameLanguage } from './same-language.js';
import { isComparable, rankOf, scoreOf, statusOf } from './status.js';
import { startsWithCapital, type Listed } from './vocabulary.js';

/** The glossary's names in the text: as listed, in a case, without accents, the bare family name, with an initial. */
export function listedMentions(read: ReadText, index: NameIndex): NameMention[] {
  const found: Found[] = [];
  for (let at = 0; at < read.words.length; at++) findingsAt(at, read, index, found);
  if (found.length === 0) return [];
  return longestFirst(found)
    .map((group) => mentionOf(group, read, index))
    .filter(({ matches }) => matches.length > 0);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly words: readonly Listed[];
}

function findingsAt(at: number, read: ReadText, index: NameIndex, found: Found[]): void {
  for (const first of read.words[at]?.known.listed ?? []) {
    for (const id of index.byFirstWord(first.id)) {
      const words = matchFrom(at, id, 0, 0, first, read, index);
      if (words) found.push(foundForm(at, index.table.form(id), words, 'whole', 0));
    }
    const families = index.byFamily(first.id);
    if (families.length > MOST_OF_A_FAMILY) continue;
    for (const id of families) {
      const { familyFrom, familyTo, sequence, wordsFrom } = index.table;
      // The key is the whole family name's first word, or its last word alone.
      const [start = 0, from = 0, to = 0] = [wordsFrom[id], familyFrom[id], familyTo[id]];
      const skipped = sequence[start + from] === first.id ? from : to - 1;
      const words = matchFrom(at, id, skipped, to, first, read, index);
      if (words) found.push(withInitials(foundForm(at, index.table.form(id), words, 'family', skipped), read));
    }
  }
}

/** A family name that more forms share is no sign of anybody. */
const MOST_OF_A_FAMILY = 200;

/** @param to where the words end that must stand here; 0: where the form ends */
function matchFrom(
  at: number,
  id: number,
  skipped: number,
  to: number,
  first: Listed,
  read: ReadText,
  { table }: NameIndex,
): Listed[] | undefined {
  const start = table.wordsFrom[id] ?? 0;
  const end = to === 0 ? (table.wordsFrom[id + 1] ?? 0) : start + to;
  const words = [first];
  for (let place = start + skipped + 1; place < end; place++) {
    const word = read.words[at + words.length];
    if (!word?.followsOn) return undefined;
    const wanted = table.sequence[place];
    const next = word.known.listed.find((listed) => listed.id === wanted);
    if (!next) return undefined;
    words.push(next);
  }
  const form = table.form(id);
  return words.every(
    (word, i) =>
      isWrittenAlike(read.words[at + i], word, form.spelled[skipped + i] ?? '', form) ||
      isSmallSlip(word, form, to, read),
  )
    ? words
    : undefined;
}

const SHORT_ACRONYM = 5;

/** A listed capital is a capital in the text, and "US" is not "us". */
function isWrittenAlike(
  word: TextWord | undefined,
  { derivation }: Listed,
  spelled: string,
  { entry }: ListedForm,
): boolean {
  if (!word) return false;
  const prefix = derivation?.prefix ?? 0;
  if (entry.caseSensitive && !word.text.startsWith(spelled, prefix)) return false;
  const isAcronym =
    spelled.length > 1 &&
    spelled.length < SHORT_ACRONYM &&
    spelled === spelled.toUpperCase() &&
    startsWithCapital(spelled);
  if (isAcronym) return word.text.startsWith(spelled, prefix);
  return !startsWithCapital(spelled) || word.isCapital || (prefix > 0 && startsWithCapital(word.text.slice(prefix)));
}

const SHORTEST_WITHOUT_CAPITAL = 7;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** "kharkiv", "adam boehler": the whole name, long enough to be no ordinary word, in this language's own form. */
function isSmallSlip({ relation }: Listed, form: ListedForm, to: number, { language }: ReadText): boolean {
  const { entry, text, words } = form;
  if (to !== 0 || relation !== 'same' || entry.caseSensitive || text.length < SHORTEST_WITHOUT_CAPITAL) return false;
  if (text === text.toUpperCase() || !isSameLanguage(form.language, language)) return false;
  // SolarDorf is no ordinary word in whatever letters.
  return INNER_CAPITAL.test(text) || entry.kind === 'place' || (entry.kind === 'person' && words.length > 1);
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
  const matches = matchesOf(group, text, read, index);
  const isForeign = to - from === 1 && matches[0]?.status === 'other-language';
  const certainty = Math.min(certaintyOf(group, read), isForeign ? ANOTHER_LANGUAGE : 1);
  return { start, end, text, core, matches, certainty };
}

function coreOf({ start, end }: Span, words: readonly Listed[]): Span {
  const suffix = words.at(-1)?.derivation?.suffix ?? 0;
  return { start: start + (words[0]?.derivation?.prefix ?? 0), end: end - suffix };
}

function matchesOf(group: readonly Found[], text: string, read: ReadText, index: NameIndex): NameMatch[] {
  const best = new Map<string, { readonly rank: number; readonly match: NameMatch }>();
  for (const { form, related, from, to } of group) {
    if (!isComparable(form, form.script, read.language)) continue;
    const status = statusOf(form, related, read.language);
    if (status === undefined || isFarFetched(status, related)) continue;
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

/** A word of this language is soon like one of another that lost an accent or was declined. */
function isFarFetched(status: NameStatus, { relation, pairs }: RelatedNames): boolean {
  return status === 'other-language' && relation !== 'same' && pairs.length === 1;
}

const SHORT_NAME = 4;
const WITHOUT_CAPITAL = 0.6;
const CAPITAL = /\p{Lu}/u;
const ANOTHER_LANGUAGE = 0.5;

/** One short word, or one that opens a sentence, may be an ordinary word. */
function certaintyOf(group: readonly Found[], read: ReadText): number {
  const [found] = group;
  if (!found) return 0;
  const word = read.words[found.from];
  if (word && !word.isCapital && found.form.spelled.every(startsWithCapital) && !CAPITAL.test(word.text))
    return WITHOUT_CAPITAL;
  if (found.to - found.from > 1 || !word) return 1;
  const isFamily = group.every(({ related }) => related.extent === 'family');
  let certainty = isFamily ? 0.85 : 0.95;
  if (word.text.length <= SHORT_NAME) certainty -= 0.15;
  if (found.related.relation === 'inflected') certainty -= 0.05;
  if (word.opensSentence || read.isHeadline) certainty -= 0.15;
  if (word.isCapital && !word.known.isAllCaps && read.lowerCase.has(word.folded)) certainty -= 0.4;
  return Math.max(0.05, Math.round(certainty * 100) / 100);
}
