import type { DriftSearch } from './drift-mentions.js';
import { ALIKE, gradeAt, HEARD, likeWords, MUCH_ALIKE, placeAmong, RIGHT, type LikeWords } from './like-words.js';
import { PARTICLES } from './name-parts.js';
import type { FormTable } from './form-table.js';
import { MOST_WORDS, type NearWords } from './near-words.js';
import type { TextWord } from './read-text.js';

/**
 * The forms that a stretch of words is to be compared with, in order: one word may be a whole name, or the family name of one who
 * is named elsewhere; several are a whole name.
 */
export function formsAlike(
  words: readonly TextWord[],
  from: number,
  length: number,
  search: DriftSearch,
): readonly number[] {
  const like = formsLikeAll(words, from, length, search);
  const first = words[from];
  if (length > 1 || !first || !search.hasNamed || !isTelling(first)) return like;
  const families = familiesLike(first, search);
  return families.length > 0 ? [...like, ...families] : like;
}

const NO_FORMS: readonly number[] = [];

/** An initial or a particle is like too much. */
function isTelling({ known: { folded } }: TextWord): boolean {
  return folded.length > 1 && !PARTICLES.has(folded);
}

function likeOf(word: TextWord, { near, read }: DriftSearch): LikeWords {
  return (word.known.like ??= likeWords(read.hear(word), near));
}

/** The forms of so many words that are like these word by word: some merely alike or heard, and one right or all much alike. */
function formsLikeAll(
  words: readonly TextWord[],
  from: number,
  length: number,
  search: DriftSearch,
): readonly number[] {
  const all: (LikeWords | undefined)[] = [];
  let rarest = -1;
  for (let place = 0; place < length; place++) {
    const word = words[from + place];
    const like = word && isTelling(word) ? likeOf(word, search) : undefined;
    if (like && !(like.lengths & (1 << length))) return NO_FORMS;
    all.push(like);
    if (like && (rarest < 0 || like.forms < (all[rarest]?.forms ?? 0))) rarest = place;
  }
  const like = all[rarest];
  return like ? formsWithin(words, from, all, rarest, like, search).sort((a, b) => a - b) : NO_FORMS;
}

/** Goes through the forms of the rarest word's kin; the dear comparison is left for those whose other words may be alike. */
function formsWithin(
  words: readonly TextWord[],
  from: number,
  all: readonly (LikeWords | undefined)[],
  rarest: number,
  { heard }: LikeWords,
  search: DriftSearch,
): number[] {
  const { near } = search;
  const { from: formsFrom, form, start, length } = near.forms;
  const { heardAt } = near.columns;
  const found: number[] = [];
  for (const one of heard) {
    if (!((near.lengths[one] ?? 0) & (1 << all.length))) continue;
    for (let at = formsFrom[one] ?? 0; at < (formsFrom[one + 1] ?? 0); at++) {
      const first = start[at] ?? 0;
      if (length[at] !== all.length || heardAt[first + rarest] !== one) continue;
      if (isLikeAll(words, from, first, all, search)) found.push(form[at] ?? 0);
    }
  }
  return found;
}

/** @param start of the form in the table's `sequence` */
function isLikeAll(
  words: readonly TextWord[],
  from: number,
  start: number,
  all: readonly (LikeWords | undefined)[],
  search: DriftSearch,
): boolean {
  const { near, index, read, hearListed } = search;
  const { heardAt } = near.columns;
  for (let place = 0; place < all.length; place++) {
    const like = all[place];
    const found = like ? placeAmong(like, heardAt[start + place] ?? -1) : 0;
    // Of a word that a form has twice the first counts.
    if (found < 0 || (like && standsBefore(index.table.sequence, start, start + place))) return false;
    PLACES[place] = found;
  }
  let [least, most] = [RIGHT, ALIKE];
  for (let place = 0; place < all.length; place++) {
    const [like, word] = [all[place], words[from + place]];
    if (!like || !word) continue;
    const grade = gradeAt(like, PLACES[place] ?? 0, read.hear(word), near, hearListed);
    if (grade < 0) return false;
    if (grade < least) least = grade;
    if (grade > most) most = grade;
  }
  return least < RIGHT && (all.length === 1 || most >= HEARD || least >= MUCH_ALIKE || all.includes(undefined));
}

const PLACES = new Int32Array(MOST_WORDS);

function standsBefore(sequence: Int32Array, start: number, at: number): boolean {
  for (let before = start; before < at; before++) if (sequence[before] === sequence[at]) return true;
  return false;
}

/** Of those who are named in the text. */
function familiesLike(word: TextWord, search: DriftSearch): readonly number[] {
  const like = likeOf(word, search);
  if (like.lengths >> 2 === 0) return NO_FORMS;
  return search.namedFamilies().filter((form) => hasOneLike(form, word, like, search));
}

/** The forms of these entries that have a family name and count. @param entries their places */
export function formsWithFamily(entries: Iterable<number>, table: FormTable, { counts }: NearWords): readonly number[] {
  const { formsFrom, wordsFrom, familyTo } = table;
  const forms: number[] = [];
  for (const entry of entries)
    for (let form = formsFrom[entry] ?? 0; form < (formsFrom[entry + 1] ?? 0); form++)
      if (counts[form] && familyTo[form] && (wordsFrom[form + 1] ?? 0) - (wordsFrom[form] ?? 0) > 1) forms.push(form);
  return forms;
}

function hasOneLike(form: number, word: TextWord, like: LikeWords, search: DriftSearch): boolean {
  const { near, index, read, hearListed } = search;
  const { wordsFrom } = index.table;
  for (let at = wordsFrom[form] ?? 0; at < (wordsFrom[form + 1] ?? 0); at++) {
    const place = placeAmong(like, near.columns.heardAt[at] ?? -1);
    if (place >= 0 && gradeAt(like, place, read.hear(word), near, hearListed) >= 0) return true;
  }
  return false;
}
