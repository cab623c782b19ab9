import type { Script } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { possessiveOf } from './capitals.js';
import { explain } from './explain.js';
import type { FormTable, ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import {
  ALIKE,
  formOf,
  formsLike,
  gradeIn,
  HEARD as GRADE_HEARD,
  LIKE_ALL,
  LIKE_ALONE,
  LIKE_BESIDE_RIGHT,
  MUCH_ALIKE,
  RIGHT,
} from './like-words.js';
import { hearForm, hearWord, type MatchContext } from './lookup.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { PARTICLES } from './name-parts.js';
import { isUncased, type ReadText, type TextWord } from './read-text.js';
import { relateNames, type RelatedNames } from './relate-names.js';
import type { NearWords } from './near-words.js';
import { skeletonOf } from './sounds.js';
import { isSameLanguage } from './same-language.js';
import { hasFormFor, scoreOf } from './status.js';

/**
 * Names in the text that are like a listed one without being it. In running text likeness alone is weak: a word must be long, or
 * stand beside a right one, or the entry must be named elsewhere in the text.
 */
export function driftMentions(
  read: ReadText,
  names: readonly Span[],
  listed: readonly NameMention[],
  index: NameIndex,
  script: Script,
): NameMention[] {
  if (names.length === 0 || index.table.size === 0) return [];
  const { pack } = read;
  const named = new Set(listed.flatMap((mention) => mention.matches.map(({ entry }) => index.table.placeOf(entry))));
  const packs = (language: string) => (pack && language.split('-')[0] === pack.tag ? pack : undefined);
  const near = index.nearWords(script, read.language);
  const search: Search = {
    ...{ read, index, near, packs, language: read.language, named, isUncased: isUncased(script) },
    hearListed: (heard) =>
      hearWord(near.wordOf(heard), near.languageOf(heard), index, { language: read.language, packs }),
  };
  const drifted: NameMention[] = [];
  const taken = new Set<TextWord>();
  eachStretch(read, names, (words, from, length) => {
    if (!isWorthSearching(words, from, length, search)) return;
    const stretch = words.slice(from, from + length);
    if (taken.size > 0 && stretch.some((word) => taken.has(word))) return;
    const match = bestDrift(stretch, search);
    if (!match) return;
    drifted.push(mentionOf(stretch, read, match));
    for (const word of stretch) taken.add(word);
  });
  return drifted;
}

const MOST_WORDS = 4;

function spanOf(words: readonly TextWord[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Runs of capitals and their parts, of each run the longest first. */
function eachStretch(
  { words }: ReadText,
  names: readonly Span[],
  visit: (words: readonly TextWord[], from: number, length: number) => void,
): void {
  let first = 0;
  for (const { start, end } of names) {
    while ((words[first]?.start ?? Infinity) < start) first++;
    let last = first;
    while ((words[last]?.end ?? Infinity) <= end) last++;
    for (let length = Math.min(MOST_WORDS, last - first); length > 0; length--)
      for (let from = first; from + length <= last; from++) visit(words, from, length);
  }
}

/** Without capitals every word may be a name: a listed one beside it, or its length, must say that it is worth the search. */
function isWorthSearching(words: readonly TextWord[], from: number, length: number, search: Search): boolean {
  if (length === 1) return isWorthAlone(words[from], search);
  if (!search.isUncased) return true;
  for (let at = from; at < from + length; at++) {
    const known = words[at]?.known;
    if (known && (known.listed.length > 0 || known.text.length >= SHORTEST_ALONE)) return true;
  }
  return false;
}

/** What `isStrong` would not let pass is not searched for. */
function isWorthAlone(word: TextWord | undefined, search: Search): boolean {
  const length = word?.text.length ?? 0;
  if (length < SHORTEST_FAMILY) return false;
  const isLong = length >= SHORTEST_ALONE || search.named.size > 0;
  return (isLong && !word?.opensSentence) || search.near.isMixed;
}

interface Search extends MatchContext {
  readonly language: string;
  readonly read: ReadText;
  readonly index: NameIndex;
  readonly near: NearWords;
  readonly isUncased: boolean;
  readonly hearListed: (heard: number) => HeardWord;
  /** Entries that the text names rightly, by their places. */
  readonly named: ReadonlySet<number>;
}

interface Drift {
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly status: NameStatus;
  readonly score: number;
}

function bestDrift(words: readonly TextWord[], search: Search): NameMatch | undefined {
  const { read, index } = search;
  const forms = formsToCompare(words, search);
  if (forms.length === 0) return undefined;
  const written = words.map(read.hear);
  let best: Drift | undefined;
  for (const id of forms) {
    const form = index.table.form(id);
    const related = relateNames(written, hearForm(form, index, search));
    const status = related.relation === 'near' ? 'drift' : related.relation === 'heard' ? 'transliterated' : undefined;
    if (!status || !isStrong(words, written, form, related, search)) continue;
    const score = scoreOf(status, related);
    if (!best || score > best.score) best = { form, related, status, score };
  }
  if (!best) return undefined;
  const { form, related, status, score } = best;
  const text = read.text.slice(spanOf(words).start, spanOf(words).end);
  return {
    entry: form.entry.id,
    form: form.text,
    status,
    score,
    why: explain(text, written, form, related, status, index),
  };
}

/** One word may be a whole name, or the family name of one who is named elsewhere; several are a whole name. */
function formsToCompare(words: readonly TextWord[], search: Search): readonly number[] {
  const [first] = words;
  const like = likeAll(words, search);
  return words.length === 1 && first && isTelling(first) ? [...like, ...familiesLike(first, search)] : like;
}

const NO_FORMS: readonly number[] = [];

/** An initial or a particle is like too much. */
function isTelling({ folded }: TextWord): boolean {
  return folded.length > 1 && !PARTICLES.has(folded);
}

/** The forms of so many words that are like these word by word: some merely alike or heard, and one right or all much alike. */
function likeAll(words: readonly TextWord[], search: Search): readonly number[] {
  let fewest: Int32Array | undefined;
  const all: (Int32Array | undefined)[] = [];
  for (const word of words) {
    const like = isTelling(word) ? formsLikeWord(word, search)[words.length] : undefined;
    if (like?.length === 0) return NO_FORMS;
    all.push(like);
    if (like && !(fewest && fewest.length <= like.length)) fewest = like;
  }
  const forms: number[] = [];
  for (const one of fewest ?? []) {
    const form = formOf(one);
    if (form !== forms.at(-1) && isLikeAll(form, all)) forms.push(form);
  }
  return forms;
}

function isLikeAll(form: number, all: readonly (Int32Array | undefined)[]): boolean {
  let [least, most] = [RIGHT, ALIKE];
  for (let place = 0; place < all.length; place++) {
    if (!all[place]) continue;
    const grade = gradeIn(all[place], form, place);
    if (grade < 0) return false;
    if (grade < least) least = grade;
    if (grade > most) most = grade;
  }
  return least < RIGHT && (all.length === 1 || most >= GRADE_HEARD || least >= MUCH_ALIKE || all.includes(undefined));
}

/** Of those who are named in the text. */
function familiesLike(word: TextWord, search: Search): readonly number[] {
  const { table } = search.index;
  if (search.named.size === 0) return NO_FORMS;
  const forms: number[] = [];
  const like = formsLikeWord(word, search);
  for (const entry of search.named) {
    for (let form = table.formsFrom[entry] ?? 0; form < (table.formsFrom[entry + 1] ?? 0); form++) {
      const length = (table.wordsFrom[form + 1] ?? 0) - (table.wordsFrom[form] ?? 0);
      if (length < 2 || !table.familyTo[form]) continue;
      if (gradeIn(like[Math.min(length, MOST_WORDS + 1)], form) >= 0) forms.push(form);
    }
  }
  return forms;
}

function formsLikeWord(word: TextWord, search: Search): readonly Int32Array[] {
  return (word.known.like ??= byLength(
    formsLike(search.read.hear(word), search.near, search.hearListed),
    search.index.table,
  ));
}

/** By how many words the forms have; the last for all that have more than are looked for. */
function byLength(forms: Int32Array, { wordsFrom }: FormTable): readonly Int32Array[] {
  if (forms.length === 0) return NOTHING_LIKE;
  const lengths = forms.map((like) => {
    const form = formOf(like);
    return Math.min((wordsFrom[form + 1] ?? 0) - (wordsFrom[form] ?? 0), MOST_WORDS + 1);
  });
  return NOTHING_LIKE.map((_, length) => forms.filter((_form, i) => lengths[i] === length));
}

const NOTHING_LIKE: readonly Int32Array[] = Array.from({ length: MOST_WORDS + 2 }, () => new Int32Array(0));

const SHORTEST_ALONE = 7;
const SHORTEST_FAMILY = 5;
const HEARD = 0.88;
const HEARD_ALONE_UNCASED = 0.93;

function isStrong(
  words: readonly TextWord[],
  written: readonly HeardWord[],
  form: ListedForm,
  related: RelatedNames,
  search: Search,
): boolean {
  const { pairs, extent, relation } = related;
  const isNamed = search.named.has(search.index.table.entryOf[form.id] ?? -1);
  // Without a form in this language a place has a name of its own here, and a rendering no standard to differ from.
  const isMeasured =
    hasFormFor(form.entry, form.script, search.language) || (words.length > 1 && form.entry.kind === 'person');
  if (relation === 'near' && (!isMeasured || form.script !== written[0]?.script)) return false;
  if (!isSameLanguage(form.language, search.language) && hasFormFor(form.entry, form.script, search.language))
    return false;
  const near = pairs.filter((pair) => pair.relation === 'near');
  if (
    near.some((pair) =>
      isEndingAlone(
        written[pair.written],
        form.words[pair.listed] ?? '',
        pair.derivation !== undefined,
        words.length === 1,
      ),
    )
  )
    return false;
  if (words.length > 1) {
    if (extent !== 'whole' || form.words.length < 2) return false;
    if (relation === 'heard')
      return pairs.every(
        (pair) => pair.relation === 'same' || (pair.relation === 'heard' && pair.score > heardLimit(written)),
      );
    const right = pairs.length - near.length;
    return right > 0
      ? near.every((pair) => pair.score >= LIKE_BESIDE_RIGHT && (form.words[pair.listed]?.length ?? 0) > 3)
      : near.every((pair) => pair.score >= LIKE_ALL) && pairs.length > 1;
  }
  const [pair] = pairs;
  const [word] = words;
  if (!pair || !word) return false;
  const length = Math.min(word.text.length, form.words[pair.listed]?.length ?? 0);
  if (relation === 'heard')
    return length >= SHORTEST_FAMILY && (extent === 'whole' || isNamed) && pair.score > heardLimit(written);
  if (word.opensSentence || extent === 'given') return false;
  if (extent === 'family') return isNamed && length >= SHORTEST_FAMILY && pair.score >= LIKE_BESIDE_RIGHT;
  return length >= SHORTEST_ALONE && pair.score >= LIKE_ALONE;
}

/** Without capitals and with few vowels an ordinary word is soon like some name: a rendering must be long and exact. */
function heardLimit(written: readonly HeardWord[]): number {
  const [first] = written;
  if (!first || !isUncased(first.script)) return HEARD;
  const consonants = written.map((word) => skeletonOf(word.sounds)).join('').length;
  return consonants < (written.length > 1 ? 5 : 4) ? Infinity : written.length > 1 ? HEARD : HEARD_ALONE_UNCASED;
}

/** Ukraine and Ukrainian, Kremlin and Kremlins: what differs at the end alone is a derived word or a case that no rule knows. */
function isEndingAlone(written: HeardWord | undefined, listed: string, isDerived: boolean, isAlone: boolean): boolean {
  if (!written) return false;
  const a = written.folded;
  const shorter = Math.min(a.length, listed.length);
  let same = 0;
  while (same < shorter && a[same] === listed[same]) same++;
  let alike = 0;
  while (alike < shorter - same && a.at(-1 - alike) === listed.at(-1 - alike)) alike++;
  if (alike > 0 || same < 3) return false;
  return isAlone
    ? same >= shorter - 3
    : !isDerived && same >= shorter - 2 && (a.length !== listed.length || written.rules?.declensions !== undefined);
}

function mentionOf(words: readonly TextWord[], read: ReadText, match: NameMatch): NameMention {
  const span = spanOf(words);
  const text = read.text.slice(span.start, span.end);
  const suffix = possessiveOf(text);
  return {
    ...span,
    text,
    matches: [match],
    core: { start: span.start, end: span.end - suffix },
    certainty: Math.round(match.score * 100) / 100,
  };
}
