import type { Span } from '../text/span.js';
import { explain } from './explain.js';
import { CAPITAL } from './form-columns.js';
import type { FormTable } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { findAt, pairsOf, type Finding, type Found } from './listed-findings.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import type { ReadText } from './read-text.js';
import { isOwnForm, rankOf, scoreOf, statusOf } from './status.js';
import type { KnownWord, Listed } from './vocabulary.js';

/** The glossary's names in the text: as listed, in a case, without accents, the bare family name, with an initial. */
export function listedMentions(read: ReadText, index: NameIndex): NameMention[] {
  const found: Found[] = [];
  for (let at = 0; at < read.words.length; at++) findAt(at, read, index, found);
  return longestFirst(found)
    .map((one) => mentionOf(one, read, index))
    .filter(({ matches }) => matches.length > 0);
}

/** Of those that overlap the longest stays; all that span the same words are put together. */
function longestFirst(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Map<number, Found>();
  const longest: Found[] = [];
  for (const one of sorted) {
    const last = longest.at(-1);
    if (last?.from === one.from && last.to === one.to) {
      longest[longest.length - 1] = { ...last, findings: [...last.findings, ...one.findings] };
      continue;
    }
    if (isTaken(one, taken)) continue;
    longest.push(one);
    for (let place = one.from; place < one.to; place++) taken.set(place, one);
  }
  return longest.map((one) => (one.findings.length > 1 ? bestFirst(one) : one));
}

function isTaken({ from, to }: Found, taken: ReadonlyMap<number, Found>): boolean {
  for (let place = from; place < to; place++) if (taken.has(place)) return true;
  return false;
}

function bestFirst(found: Found): Found {
  const isSorted = found.findings.every((one, i, { [i - 1]: before }) => !before || before.score >= one.score);
  return isSorted ? found : { ...found, findings: [...found.findings].sort((a, b) => b.score - a.score) };
}

function mentionOf(found: Found, read: ReadText, index: NameIndex): NameMention {
  const { from, to, findings } = found;
  const start = read.words[from]?.start ?? 0;
  const end = read.words[to - 1]?.end ?? 0;
  const core = coreOf({ start, end }, findings[0]?.words ?? []);
  const text = read.text.slice(start, end);
  const matches = matchesOf(found, text, read, index);
  const isForeign = to - from === 1 && matches[0]?.status === 'other-language';
  const certainty = Math.min(certaintyOf(found, read, index.table), isForeign ? ANOTHER_LANGUAGE : 1);
  return { start, end, text, core, matches, certainty };
}

function coreOf({ start, end }: Span, words: readonly Listed[]): Span {
  const suffix = words.at(-1)?.derivation?.suffix ?? 0;
  return { start: start + (words[0]?.derivation?.prefix ?? 0), end: end - suffix };
}

/** What a word is by itself it is in every text. */
function matchesOf(
  { from, to, findings }: Found,
  text: string,
  read: ReadText,
  index: NameIndex,
): readonly NameMatch[] {
  const known = read.words[from]?.known;
  const isAlone = known?.begins?.alone === findings;
  if (isAlone && known.matches) return known.matches;
  const words = read.words.slice(from, to);
  const matches = bestMatches(findings, text, () => words.map((word) => read.hear(word)), read.language, index);
  if (isAlone) known.matches = matches;
  return matches;
}

function bestMatches(
  findings: readonly Finding[],
  text: string,
  hear: () => readonly HeardWord[],
  language: string,
  index: NameIndex,
): NameMatch[] {
  const { table } = index;
  const best = new Map<number, { readonly rank: number; readonly match: NameMatch }>();
  for (const finding of findings) {
    const { form } = finding;
    if (table.isRejected[form] && !isOwnForm(form, language, table)) continue;
    const status = statusOf(form, finding, language, table);
    if (status === undefined || isFarFetched(status, finding)) continue;
    const score = scoreOf(status, finding);
    const rank = rankOf(status, score);
    const entry = table.entryOf[form] ?? 0;
    if ((best.get(entry)?.rank ?? -1) >= rank) continue;
    best.set(entry, { rank, match: matchOf(finding, status, score, text, hear, index) });
  }
  const ranked = [...best].sort(([, a], [, b]) => b.rank - a.rank);
  const matches = ranked.map(([, { match }]) => match);
  PLACES.set(
    matches,
    ranked.map(([place]) => place),
  );
  return matches;
}

const PLACES = new WeakMap<readonly NameMatch[], readonly number[]>();

/** The places of these matches' entries among all, where they are known. */
export function placesOf(matches: readonly NameMatch[]): readonly number[] | undefined {
  return PLACES.get(matches);
}

/** A long list has many namesakes: what is listed of each is looked at when somebody reads it. */
function matchOf(
  finding: Finding,
  status: NameStatus,
  score: number,
  text: string,
  hear: () => readonly HeardWord[],
  index: NameIndex,
): NameMatch {
  const { table } = index;
  return {
    entry: table.idAt(table.entryOf[finding.form] ?? 0),
    get form() {
      return table.form(finding.form).text;
    },
    ...{ status, score },
    get why() {
      const related = { ...finding, pairs: pairsOf(finding) };
      return explain(text, hear(), table.form(finding.form), related, status, index);
    },
  };
}

/** A word of this language is soon like one of another that lost an accent or was declined. */
function isFarFetched(status: NameStatus, { relation, words, initials }: Finding): boolean {
  return status === 'other-language' && relation !== 'same' && words.length + initials === 1;
}

const SHORT_NAME = 4;
const WITHOUT_CAPITAL = 0.6;
const ANY_CAPITAL = /\p{Lu}/u;
const ANOTHER_LANGUAGE = 0.5;

/** One short word, or one that opens a sentence, may be an ordinary word. */
function certaintyOf({ from, to, findings }: Found, read: ReadText, table: FormTable): number {
  const [finding] = findings;
  const word = read.words[from];
  if (!finding || !word) return finding ? 1 : 0;
  const { known } = word;
  if (!known.isCapital && hasCapitals(finding.form, table) && !ANY_CAPITAL.test(known.text)) return WITHOUT_CAPITAL;
  if (to - from > 1) return 1;
  const isFamily = findings.every(({ extent }) => extent === 'family');
  let certainty = isFamily ? 0.85 : 0.95;
  if (known.text.length <= SHORT_NAME) certainty -= 0.15;
  if (finding.relation === 'inflected') certainty -= 0.05;
  if (word.opensSentence || read.isHeadline) certainty -= 0.15;
  if (isAlsoOrdinary(known, read)) certainty -= 0.4;
  return Math.max(0.05, Math.round(certainty * 100) / 100);
}

/** Every word of the form has one. */
function hasCapitals(form: number, { spelling, wordsFrom }: FormTable): boolean {
  return spelling.subarray(wordsFrom[form], wordsFrom[form + 1]).every((one) => one & CAPITAL);
}

function isAlsoOrdinary({ isCapital, isAllCaps, folded }: KnownWord, read: ReadText): boolean {
  return isCapital && !isAllCaps && read.hasInLowerCase(folded);
}
