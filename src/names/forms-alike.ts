import type { DriftSearch } from './drift-mentions.js';
import { ALIKE, HEARD, likeWords, MUCH_ALIKE, RIGHT, type LikeWords } from './like-words.js';
import { PARTICLES } from './name-parts.js';
import type { FormTable } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { NearWords } from './near-words.js';
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
  const first = words[from];
  const second = words[from + 1];
  if (length === 2 && first && second) return formsLikeBoth(first, second, words, from, search);
  const like = formsLikeAll(words, from, length, search);
  if (length > 1 || !first || !search.hasNamed || !isTelling(first)) return like;
  const families = familiesLike(first, search);
  return families.length > 0 ? [...like, ...families] : like;
}

const NO_FORMS: readonly number[] = [];

/** The same two words stand beside each other again and again. */
function formsLikeBoth(
  first: TextWord,
  second: TextWord,
  words: readonly TextWord[],
  from: number,
  search: DriftSearch,
): readonly number[] {
  if (first.known.pairsIn !== search.near) {
    first.known.pairsIn = search.near;
    first.known.pairs = undefined;
  }
  const known = first.known.pairs?.get(second.known);
  if (known) return known;
  const forms = formsLikeAll(words, from, 2, search);
  if (!first.known.pairs || first.known.pairs.size >= MOST_PAIRS) first.known.pairs = new Map();
  first.known.pairs.set(second.known, forms);
  return forms;
}

const MOST_PAIRS = 32;

/** An initial or a particle is like too much. */
function isTelling({ known: { folded } }: TextWord): boolean {
  return folded.length > 1 && !PARTICLES.has(folded);
}

function likeOf({ known }: TextWord, word: HeardWord, near: NearWords): LikeWords {
  if (known.like?.near !== near) known.like = likeWords(word, near);
  return known.like;
}

/** The forms of so many words that are like these word by word: some merely alike or heard, and one right or all much alike. */
function formsLikeAll(
  words: readonly TextWord[],
  from: number,
  length: number,
  search: DriftSearch,
): readonly number[] {
  const { near, read } = search;
  if (!(near.allLengths & (1 << length))) return NO_FORMS;
  const all: (LikeWords | undefined)[] = [];
  for (let at = from; at < from + length; at++) {
    const word = words[at];
    all.push(word && isTelling(word) ? likeOf(word, read.hear(word), near) : undefined);
  }
  const rarest = rarestOf(all);
  const like = all[rarest];
  if (!like) return NO_FORMS;
  const forms = formsWithin(length === 1 ? like.alone() : like.all().heard, rarest, all, search);
  return forms.sort((a, b) => a - b);
}

/** The one with the least to go through, for which all that is like it has been looked for. @returns its place; -1: none */
function rarestOf(all: readonly (LikeWords | undefined)[]): number {
  for (;;) {
    let rarest = -1;
    for (let place = 0; place < all.length; place++) {
      const like = all[place];
      if (!like) continue;
      if (like.isLookedFor && !(like.all().lengths & (1 << all.length))) return -1;
      if (rarest < 0 || like.effort < (all[rarest]?.effort ?? 0)) rarest = place;
    }
    const like = all[rarest];
    if (!like || like.isLookedFor || all.length === 1) return rarest;
    like.all();
  }
}

/** Goes through the forms of the rarest word's kin; the dear comparison is left for those whose other words may be alike. */
function formsWithin(
  heard: Int32Array,
  rarest: number,
  all: readonly (LikeWords | undefined)[],
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
      if (isLikeAll(first, rarest, all, search)) found.push(form[at] ?? 0);
    }
  }
  return found;
}

/**
 * @param start of the form in the table's `sequence`
 * @param rarest the place of the word by which the form was found: what it costs to ask of it is best spent last
 */
function isLikeAll(
  start: number,
  rarest: number,
  all: readonly (LikeWords | undefined)[],
  search: DriftSearch,
): boolean {
  const { near, index } = search;
  const { heardAt } = near.columns;
  let [least, most, asked] = [RIGHT, ALIKE, 0];
  for (let turn = 1; turn <= all.length; turn++) {
    const place = (rarest + turn) % all.length;
    const like = all[place];
    if (!like) continue;
    // Of a word that a form has twice the first counts.
    if (standsBefore(index.table.sequence, start, start + place)) return false;
    const grade = like.gradeOf(heardAt[start + place] ?? -1, search);
    if (grade < 0) return false;
    if (grade < least) least = grade;
    if (grade > most) most = grade;
    asked++;
  }
  return least < RIGHT && (all.length === 1 || most >= HEARD || least >= MUCH_ALIKE || asked < all.length);
}

function standsBefore(sequence: Int32Array, start: number, at: number): boolean {
  for (let before = start; before < at; before++) if (sequence[before] === sequence[at]) return true;
  return false;
}

/** The forms of those who are named in the text that have a word like this one. */
function familiesLike(word: TextWord, search: DriftSearch): readonly number[] {
  const { near, index, read } = search;
  const { forms, lists } = search.namedFamilies();
  if (forms.length === 0) return NO_FORMS;
  const alike = likeOf(word, read.hear(word), near).alikeIn(lists, search);
  return alike.length === 0 ? NO_FORMS : forms.filter((form) => hasOneOf(form, alike, index.table, near));
}

function hasOneOf(form: number, heard: readonly number[], { wordsFrom }: FormTable, { columns }: NearWords): boolean {
  for (let at = wordsFrom[form] ?? 0; at < (wordsFrom[form + 1] ?? 0); at++)
    if (heard.includes(columns.heardAt[at] ?? -1)) return true;
  return false;
}
