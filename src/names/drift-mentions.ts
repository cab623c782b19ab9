import type { Script } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { explain } from './explain.js';
import type { ListedForm } from './form-table.js';
import { fewestEditsFrom } from './fewest-edits.js';
import { withoutMarks } from './fold.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { hearForm, hearWord, type MatchContext } from './lookup.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { PARTICLES } from './name-parts.js';
import { isUncased, type ReadText, type TextWord } from './read-text.js';
import { relateNames, type RelatedNames } from './relate-names.js';
import { mostEdits, relateWords } from './relate-words.js';
import { bitCount, letterBits, type ListedWord, type NearWords } from './near-words.js';
import { absenceCosts, substitutionCosts } from './sound-costs.js';
import { soundDistance } from './sound-distance.js';
import { skeletonOf, writesFewVowels } from './sounds.js';
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
  const named = new Set(listed.flatMap((mention) => mention.matches.map((match) => match.entry)));
  const packs = (language: string) => (pack && language.split('-')[0] === pack.tag ? pack : undefined);
  const near = index.nearWords(script, read.language);
  const search: Search = { read, index, near, packs, language: read.language, named, isUncased: isUncased(script) };
  const drifted: NameMention[] = [];
  const taken = new Set<number>();
  for (const stretch of stretchesOf(read, names)) {
    if (stretch.some((word) => taken.has(word.start))) continue;
    const match = bestDrift(stretch, search);
    if (!match) continue;
    drifted.push(mentionOf(stretch, read, match));
    for (const word of stretch) taken.add(word.start);
  }
  return drifted;
}

const MOST_WORDS = 4;

function spanOf(words: readonly TextWord[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Runs of capitals and their parts, the longest first. */
function stretchesOf({ words }: ReadText, names: readonly Span[]): TextWord[][] {
  const stretches: TextWord[][] = [];
  let first = 0;
  for (const { start, end } of names) {
    while ((words[first]?.start ?? Infinity) < start) first++;
    let last = first;
    while ((words[last]?.end ?? Infinity) <= end) last++;
    const run = words.slice(first, last);
    for (let length = Math.min(MOST_WORDS, run.length); length > 0; length--)
      for (let from = 0; from + length <= run.length; from++) stretches.push(run.slice(from, from + length));
  }
  return stretches;
}

/** What `isStrong` would not let pass is not searched for. */
function isWorthAlone(word: TextWord | undefined, search: Search): boolean {
  const length = word?.text.length ?? 0;
  if (length < SHORTEST_FAMILY) return false;
  const isLong = length >= SHORTEST_ALONE || search.named.size > 0;
  return (isLong && !word?.opensSentence) || search.near.isMixed;
}

/** Without capitals every word may be a name: a listed one beside it, or its length, must say that it is worth the search. */
function isWorthSearching(words: readonly TextWord[], search: Search): boolean {
  if (words.length === 1) return isWorthAlone(words[0], search);
  return !search.isUncased || words.some(({ text, known }) => known.listed.length > 0 || text.length >= SHORTEST_ALONE);
}

interface Search extends MatchContext {
  readonly language: string;
  readonly read: ReadText;
  readonly index: NameIndex;
  readonly near: NearWords;
  readonly isUncased: boolean;
  /** Entries that the text names rightly. */
  readonly named: ReadonlySet<string>;
}

interface Drift {
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly status: NameStatus;
  readonly score: number;
}

function bestDrift(words: readonly TextWord[], search: Search): NameMatch | undefined {
  const { read, index } = search;
  if (!isWorthSearching(words, search)) return undefined;
  const forms = formsLike(words, search);
  if (forms.length === 0) return undefined;
  const written = words.map(read.hear);
  let best: Drift | undefined;
  for (const form of forms) {
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

/** The forms that have a word like the one that says most; where there are many, they must have the others too. */
function formsLike(words: readonly TextWord[], search: Search): ListedForm[] {
  const [first, ...rest] = words.filter((word) => !PARTICLES.has(word.folded)).sort(bySaying);
  if (!first) return [];
  const like = formsLikeWord(first, search);
  const others = like.size > MANY_FORMS ? rest.map((word) => formsLikeWord(word, search)) : [];
  const forms: ListedForm[] = [];
  for (const id of like) {
    if (others.some((other) => !other.has(id)) || !canBe(id, words.length, search)) continue;
    forms.push(search.index.table.form(id));
  }
  return forms;
}

const MANY_FORMS = 40;

/** A word that was looked for before and is like few comes first, then what is not listed, then the longest. */
function bySaying({ known: a }: TextWord, { known: b }: TextWord): number {
  if (a.like && b.like) return a.like.size - b.like.size;
  if (a.like?.size === 0) return -1;
  if (b.like?.size === 0) return 1;
  return Math.sign(a.listed.length) - Math.sign(b.listed.length) || b.folded.length - a.folded.length;
}

/** One word may be a whole name, or the family name of one who is named elsewhere; several are a whole name. */
function canBe(form: number, length: number, { named, index: { table } }: Search): boolean {
  if ((table.wordsFrom[form + 1] ?? 0) - (table.wordsFrom[form] ?? 0) === length) return true;
  return length === 1 && table.familyTo[form] !== 0 && named.has(table.entries[table.entryOf[form] ?? 0]?.id ?? '');
}

function formsLikeWord(word: TextWord, search: Search): ReadonlySet<number> {
  return (word.known.like ??= findFormsLike(search.read.hear(word), search));
}

const MOST_SOUNDS_APART = 4;
const LETTERS_OF_AN_ENDING = 2;

/** An edit takes one letter away and brings one at the most. */
function mayBeNear(listed: number, written: number, length: number, ending: number): boolean {
  const most = mostEdits(length);
  return bitCount(listed & ~written) <= most && bitCount(written & ~listed) <= most + ending;
}

function findFormsLike(word: HeardWord, search: Search): Set<number> {
  const forms = new Set<number>();
  if (word.folded.length < 2 || word.sounds === '') return forms;
  const renderings = [word.sounds, ...word.possibleBases.map((base) => base.sounds)];
  const openings = new Set(renderings.map((sounds) => sounds.charAt(0)));
  const bits = letterBits(word.plain);
  const ending = word.rules?.declensions ? LETTERS_OF_AN_ENDING : 0;
  const isLikely = ({ word: { length }, sounds, script, letters }: ListedWord) =>
    Math.abs(sounds.length - word.sounds.length) <= MOST_SOUNDS_APART &&
    (script !== word.script || mayBeNear(letters, bits, Math.max(length, word.folded.length), ending)) &&
    beginAlike(openings, sounds);
  const { index, near } = search;
  const isNearEnough = nearEnough(word);
  for (const other of near.similar([...new Set(renderings)], word.script, isLikely)) {
    if (!isNearEnough(other)) continue;
    other.heard ??= hearWord(other.word, other.language, index, search);
    if (relateWords(word, other.heard).score < LEAST_LIKE) continue;
    for (const form of other.forms) forms.add(form);
  }
  return forms;
}

/** Counts the letters or sounds that differ before the dear comparison; a case ending is allowed for. */
function nearEnough(word: HeardWord): (listed: ListedWord) => boolean {
  const declines = word.rules?.declensions !== undefined;
  const bare = word.possibleBases.filter(({ derivation: { prefix, suffix } }) => prefix > 0 || suffix > 0);
  const plain = [word.plain, ...bare.slice(0, MOST_BARE).map(({ derivation }) => withoutMarks(derivation.base))];
  const counters = plain.map((one) => ({ length: one.length, edits: fewestEditsFrom(one) }));
  return ({ word: listed, sounds, script }) => {
    if (script !== word.script)
      return soundDistance(word.sounds, sounds, writesFewVowels(script) || writesFewVowels(word.script)) < SOUNDS_APART;
    const other = withoutMarks(listed);
    return counters.some(({ length, edits }) => {
      const ending = declines ? Math.max(0, Math.min(LETTERS_OF_AN_ENDING, length - other.length + 1)) : 0;
      return edits(other) <= mostEdits(Math.max(length, other.length)) + ending;
    });
  };
}

const SOUNDS_APART = 0.4;
const MOST_BARE = 6;

/** The first sounds are alike, or one of them may be missing: a cheap look before the dear one. */
function beginAlike(openings: ReadonlySet<string>, sounds: string): boolean {
  const first = sounds.charCodeAt(0);
  const absent = absenceCosts(false);
  if ((absent[first] ?? 0) <= MAY_BE_MISSING) return true;
  const costs = substitutionCosts();
  for (const opening of openings) {
    const code = opening.charCodeAt(0);
    if ((absent[code] ?? 0) <= MAY_BE_MISSING || (costs[code * 128 + first] ?? 2) < 0.6) return true;
  }
  return false;
}

const MAY_BE_MISSING = 0.26;
const LEAST_LIKE = 0.5;
const SHORTEST_ALONE = 7;
const SHORTEST_FAMILY = 5;
const LIKE_BESIDE_RIGHT = 0.55;
const LIKE_ALONE = 0.72;
const LIKE_ALL = 0.75;
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
  const isNamed = search.named.has(form.entry.id);
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
  const suffix = /(?:['’ʼ]s?)$/u.exec(text)?.[0].length ?? 0;
  return {
    ...span,
    text,
    matches: [match],
    core: { start: span.start, end: span.end - suffix },
    certainty: Math.round(match.score * 100) / 100,
  };
}
