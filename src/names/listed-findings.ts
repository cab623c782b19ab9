import { CAPITAL, secondWordOf, TO_THE_LETTER } from './form-columns.js';
import { startsWithCapital } from './words.js';
import type { ListedForm } from './form-table.js';
import type { NameIndex } from './index-of-names.js';
import type { ReadText, TextWord } from './read-text.js';
import type { Extent, PairedWords } from './relate-names.js';
import { isSameLanguage } from './same-language.js';
import type { KnownWord, Listed } from './vocabulary.js';

/** A form of the list, or the family name of one, where it stands in a text. */
export interface Finding {
  /** Its place in the table. */
  readonly form: number;
  readonly extent: Extent;
  readonly relation: 'same' | 'unmarked' | 'inflected';
  readonly score: number;
  readonly words: readonly Listed[];
  /** The place in the form of the first of these words. */
  readonly skipped: number;
  /** How many of the form's first words stand before them as initials. */
  readonly initials: number;
}

/** What stands on the same words of a text. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly findings: readonly Finding[];
}

/** What a word may begin, whatever stands beside it. */
export interface Beginnings {
  /** Forms and family names of this one word; the best first. */
  readonly alone: readonly Finding[];
  /** Family names of more words. */
  readonly families: readonly { readonly first: Listed; readonly form: number }[];
}

/** Puts what begins at a word. */
export function findAt(at: number, read: ReadText, index: NameIndex, found: Found[]): void {
  const known = read.words[at]?.known;
  if (!known || known.listed.length === 0) return;
  const { alone, families } = (known.begins ??= beginningsOf(known, read.language, index));
  findLonger(at, known, read, index, found);
  if (alone.length > 0) findAlone(at, alone, read, index, found);
  for (const { first, form } of families) findFamily(at, form, first, read, index, found);
}

/** A family name that more forms share is no sign of anybody. */
const MOST_OF_A_FAMILY = 200;

function beginningsOf(known: KnownWord, language: string, index: NameIndex): Beginnings {
  const [alone, families]: [Finding[], { first: Listed; form: number }[]] = [[], []];
  const { wordsFrom, sequence, familyFrom, familyTo } = index.table;
  for (const first of known.listed) {
    for (const form of index.byFirstWord(first.id)) {
      // The shortest come first.
      if (secondWordOf(wordsFrom, sequence, form) >= 0) break;
      const isFound = isWrittenAlike(known, first, form, 0, index) || isSmallSlip(first, form, language, index);
      if (isFound) alone.push(findingOf(form, [first], 'whole', 0));
    }
    const sharing = index.byFamily(first.id);
    if (sharing.length > MOST_OF_A_FAMILY) continue;
    for (const form of sharing) {
      // The key is the whole family name's first word, or its last word alone.
      const [from = 0, to = 0] = [familyFrom[form], familyTo[form]];
      const skipped = sequence[(wordsFrom[form] ?? 0) + from] === first.id ? from : to - 1;
      if (to - skipped > 1) families.push({ first, form });
      else if (isWrittenAlike(known, first, form, skipped, index))
        alone.push(findingOf(form, [first], 'family', skipped));
    }
  }
  return { alone: alone.sort((a, b) => b.score - a.score), families };
}

function findingOf(form: number, words: readonly Listed[], extent: Extent, skipped: number): Finding {
  const relation = words.some((word) => word.relation === 'inflected')
    ? 'inflected'
    : words.some((word) => word.relation === 'unmarked')
      ? 'unmarked'
      : 'same';
  const score = (extent === 'family' ? 0.86 : 1) * (relation === 'same' ? 1 : 0.96);
  return { form, extent, relation, score, words, skipped, initials: 0 };
}

function findAlone(at: number, alone: readonly Finding[], read: ReadText, index: NameIndex, found: Found[]): void {
  const initials = initialsBefore(at, read);
  if (initials === 0) found.push({ from: at, to: at + 1, findings: alone });
  else for (const finding of alone) found.push(withInitials({ from: at, to: at + 1, findings: [finding] }, initials, read, index)); // prettier-ignore
}

/** Whole forms of several words. */
function findLonger(at: number, known: KnownWord, read: ReadText, index: NameIndex, found: Found[]): void {
  const next = read.words[at + 1];
  if (!next?.followsOn || next.known.listed.length === 0) return;
  for (const first of known.listed) {
    for (const form of formsThatBegin(first, next.known.listed, index)) {
      const words = wordsFrom(at, form, 0, 0, first, read, index);
      if (words) found.push({ from: at, to: at + words.length, findings: [findingOf(form, words, 'whole', 0)] });
    }
  }
}

/** Forms with these first and second words, in the order of the table. */
function formsThatBegin(first: Listed, seconds: readonly Listed[], index: NameIndex): readonly number[] {
  const { wordsFrom, sequence } = index.table;
  const forms = index.byFirstWord(first.id);
  const begin: number[] = [];
  for (const { id } of seconds) {
    let [low, high] = [0, forms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (secondWordOf(wordsFrom, sequence, forms[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    while (low < forms.length && secondWordOf(wordsFrom, sequence, forms[low] ?? 0) === id)
      begin.push(forms[low++] ?? 0);
  }
  return seconds.length > 1 ? begin.sort((a, b) => a - b) : begin;
}

function findFamily(at: number, form: number, first: Listed, read: ReadText, index: NameIndex, found: Found[]): void {
  const { familyFrom, familyTo } = index.table;
  const [skipped = 0, to = 0] = [familyFrom[form], familyTo[form]];
  const words = wordsFrom(at, form, skipped, to, first, read, index);
  if (!words) return;
  const family = { from: at, to: at + words.length, findings: [findingOf(form, words, 'family', skipped)] };
  found.push(withInitials(family, initialsBefore(at, read), read, index));
}

/** @param to where the words end that must stand here; 0: where the form ends */
function wordsFrom(
  at: number,
  form: number,
  skipped: number,
  to: number,
  first: Listed,
  read: ReadText,
  index: NameIndex,
): Listed[] | undefined {
  const { table } = index;
  const start = table.wordsFrom[form] ?? 0;
  const end = to === 0 ? (table.wordsFrom[form + 1] ?? 0) : start + to;
  const words = [first];
  for (let place = start + skipped + 1; place < end; place++) {
    const word = read.words[at + words.length];
    if (!word?.followsOn) return undefined;
    const wanted = table.sequence[place];
    const next = word.known.listed.find((listed) => listed.id === wanted);
    if (!next) return undefined;
    words.push(next);
  }
  const isFound = words.every((word, i) => {
    const known = read.words[at + i]?.known;
    const isAlike = known !== undefined && isWrittenAlike(known, word, form, skipped + i, index);
    return isAlike || (to === 0 && isSmallSlip(word, form, read.language, index));
  });
  return isFound ? words : undefined;
}

/** A listed capital is a capital in the text, and "US" is not "us". @param place of the word in the form */
function isWrittenAlike(
  known: KnownWord,
  { derivation }: Listed,
  form: number,
  place: number,
  { table }: NameIndex,
): boolean {
  const spelling = table.spelling[(table.wordsFrom[form] ?? 0) + place] ?? 0;
  const prefix = derivation?.prefix ?? 0;
  if (spelling & TO_THE_LETTER && !known.text.startsWith(table.form(form).spelled[place] ?? '', prefix)) return false;
  if (!(spelling & CAPITAL) || known.isCapital) return true;
  return prefix > 0 && startsWithCapital(known.text.slice(prefix));
}

const SHORTEST_WITHOUT_CAPITAL = 7;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** "kharkiv", "adam boehler": the whole name, long enough to be no ordinary word, in this language's own form. */
function isSmallSlip({ relation }: Listed, form: number, language: string, { table }: NameIndex): boolean {
  if (relation !== 'same') return false;
  const { entry, text, words, language: tag }: ListedForm = table.form(form);
  if (entry.caseSensitive || text.length < SHORTEST_WITHOUT_CAPITAL) return false;
  if (text === text.toUpperCase() || !isSameLanguage(tag, language)) return false;
  // SolarDorf is no ordinary word in whatever letters.
  return INNER_CAPITAL.test(text) || entry.kind === 'place' || (entry.kind === 'person' && words.length > 1);
}

/** How many initials stand before a word and belong to it by their writing. */
function initialsBefore(at: number, { words }: ReadText): number {
  let from = at;
  while (words[from]?.followsOn && isInitial(words[from - 1])) from--;
  return at - from;
}

/** "A. Boehler", "J.-C. Juncker": initials before a family name belong to it when they fit. */
function withInitials(found: Found, initials: number, read: ReadText, index: NameIndex): Found {
  const [finding] = found.findings;
  if (initials === 0 || finding?.extent !== 'family') return found;
  const from = found.from - initials;
  const listed = index.table.form(finding.form).words;
  const fits = read.words.slice(from, found.from).every(({ known }, i) => listed[i]?.startsWith(known.folded));
  return fits ? { ...found, from, findings: [{ ...finding, extent: 'short', score: 0.93, initials }] } : found;
}

function isInitial(word: TextWord | undefined): boolean {
  return word !== undefined && word.known.isCapital && Array.from(word.known.text).length === 1;
}

/** The pairs of words that a comparison of the two names would give. */
export function pairsOf({ words, initials, skipped }: Finding): PairedWords[] {
  return [
    ...Array.from({ length: initials }, (_, i): PairedWords => ({ relation: 'initial', score: 0.8, written: i, listed: i })),
    ...words.map(({ relation, derivation }, i): PairedWords => {
      const pair = { relation, score: relation === 'same' ? 1 : 0.97, written: initials + i, listed: skipped + i };
      return derivation ? { ...pair, derivation } : pair;
    }),
  ]; // prettier-ignore
}
