import type { LanguagePack } from '../languages/pack.js';
import { explain } from './explain.js';
import type { HeardWord } from './heard-word.js';
import type { ListedForm, NameIndex } from './index-of-names.js';
import { hearForm } from './lookup.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { overlaps } from '../text/span.js';
import type { ReadText, TextWord } from './read-text.js';
import { relateNames, type RelatedNames } from './relate-names.js';
import { isComparable, scoreOf } from './status.js';

/**
 * Names in the text that are like a listed one without being it. In running text likeness alone is weak: a word must be long, or
 * stand beside a right one, or the entry must be named elsewhere in the text.
 */
export function driftMentions(
  read: ReadText,
  names: readonly NameMention[],
  listed: readonly NameMention[],
  index: NameIndex,
  pack: LanguagePack | undefined,
): NameMention[] {
  const named = new Set(listed.flatMap((mention) => mention.matches.map((match) => match.entry)));
  const packs = (language: string) => (pack && language.split('-')[0] === pack.tag ? pack : undefined);
  const drifted: NameMention[] = [];
  for (const stretch of stretchesOf(read, names, listed)) {
    if (drifted.some((mention) => overlaps(mention, spanOf(stretch)))) continue;
    const match = bestDrift(stretch, read, named, index, packs);
    if (match) drifted.push(mentionOf(stretch, read, match));
  }
  return drifted;
}

const MOST_WORDS = 4;

function spanOf(words: readonly TextWord[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Runs of capitals and their parts, the longest first; a listed given name right before an unknown word goes with it. */
function stretchesOf(read: ReadText, names: readonly NameMention[], listed: readonly NameMention[]): TextWord[][] {
  const whole = new Set(listed.filter((mention) => mention.matches.some((match) => match.score > 0.9)));
  const stretches: TextWord[][] = [];
  for (const name of names) {
    const words = read.words.filter((word) => overlaps(word, name));
    for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) stretches.push(words.slice(from, from + length));
    }
  }
  const isTaken = (words: TextWord[]) => [...whole].some((mention) => overlaps(mention, spanOf(words)));
  return stretches.filter((words) => !isTaken(words));
}

interface Drift {
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly status: NameStatus;
  readonly score: number;
}

function bestDrift(
  words: readonly TextWord[],
  read: ReadText,
  named: ReadonlySet<string>,
  index: NameIndex,
  packs: (language: string) => LanguagePack | undefined,
): NameMatch | undefined {
  const written = words.map((word) => word.heard);
  if (words.length === 1 && (words[0]?.text.length ?? 0) < SHORTEST_ALONE) return undefined;
  let best: Drift | undefined;
  for (const form of formsLike(written, index)) {
    if (!isComparable(form, written[0]?.script ?? 'Zyyy', read.language, index)) continue;
    const related = relateNames(written, hearForm(form, index, { language: read.language, packs }));
    const status = related.relation === 'near' ? 'drift' : related.relation === 'heard' ? 'transliterated' : undefined;
    if (!status || !isStrong(words, written, form, related, named.has(form.entry.id))) continue;
    const score = scoreOf(status, related);
    if (!best || score > best.score) best = { form, related, status, score };
  }
  if (!best) return undefined;
  const { form, related, status, score } = best;
  const text = read.text.slice(spanOf(words).start, spanOf(words).end);
  return { entry: form.entry.id, form: form.text, status, score, why: explain(text, written, form, related, status, index) };
}

function formsLike(written: readonly HeardWord[], index: NameIndex): Set<ListedForm> {
  const forms = new Set<ListedForm>();
  for (const word of written) {
    if (word.folded.length < 3 || word.sounds === '') continue;
    for (const near of index.nearWords().similar(word.sounds)) for (const form of near.forms) forms.add(form);
    for (const base of word.possibleBases) {
      for (const near of index.nearWords().similar(base.sounds)) for (const form of near.forms) forms.add(form);
    }
  }
  return forms;
}

const SHORTEST_ALONE = 7;
const SHORTEST_FAMILY = 5;
const LIKE_BESIDE_RIGHT = 0.55;
const LIKE_ALONE = 0.72;
const LIKE_ALL = 0.75;

function isStrong(words: readonly TextWord[], written: readonly HeardWord[], form: ListedForm, related: RelatedNames, isNamed: boolean): boolean {
  const { pairs, extent, relation } = related;
  const near = pairs.filter((pair) => pair.relation === 'near');
  if (near.some((pair) => isEndingAlone(written[pair.written], form.words[pair.listed] ?? '', pair.derivation !== undefined))) return false;
  if (words.length > 1) {
    if (extent !== 'whole' || form.words.length < 2) return false;
    if (relation === 'heard') return pairs.every((pair) => pair.relation === 'heard' || pair.relation === 'same');
    const right = pairs.length - near.length;
    return right > 0
      ? near.every((pair) => pair.score >= LIKE_BESIDE_RIGHT && (form.words[pair.listed]?.length ?? 0) > 3)
      : near.every((pair) => pair.score >= LIKE_ALL) && pairs.length > 1;
  }
  const [pair] = pairs;
  const [word] = words;
  if (!pair || !word) return false;
  const length = Math.min(word.text.length, form.words[pair.listed]?.length ?? 0);
  if (relation === 'heard') return length >= SHORTEST_FAMILY && (extent === 'whole' || isNamed) && pair.score > 0.85;
  if (word.opensSentence || extent === 'given') return false;
  if (extent === 'family') return isNamed && length >= SHORTEST_FAMILY && pair.score >= LIKE_BESIDE_RIGHT;
  return length >= SHORTEST_ALONE && pair.score >= LIKE_ALONE;
}

/** Ukraine and Ukrainian, Kremlin and Kremlins: what differs at the end alone is a derived word or a case that no rule knows. */
function isEndingAlone(written: HeardWord | undefined, listed: string, isDerived: boolean): boolean {
  if (!written || isDerived) return false;
  const a = written.folded;
  let same = 0;
  while (same < Math.min(a.length, listed.length) && a[same] === listed[same]) same++;
  return same >= Math.min(a.length, listed.length) - 2 && same > 2 && (a.length !== listed.length || same < a.length - 2 || written.rules?.declensions !== undefined);
}

function mentionOf(words: readonly TextWord[], read: ReadText, match: NameMatch): NameMention {
  const span = spanOf(words);
  const text = read.text.slice(span.start, span.end);
  const suffix = /(?:['’ʼ]s?)$/u.exec(text)?.[0].length ?? 0;
  return { ...span, text, matches: [match], core: { start: span.start, end: span.end - suffix }, certainty: Math.round(match.score * 100) / 100 };
}
