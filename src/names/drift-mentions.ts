import type { Script } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { possessiveOf } from './capitals.js';
import { isStrong, isWorthAlone, SHORTEST_ALONE } from './drift-strength.js';
import { explain } from './explain.js';
import type { ListedForm } from './form-table.js';
import { formsAlike } from './forms-alike.js';
import { placesOf } from './listed-mentions.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { hearForm, hearWord, type MatchContext, type PackOf } from './lookup.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { familiesOf, type NamedFamilies } from './named-families.js';
import { MOST_WORDS, type NearWords } from './near-words.js';
import { isUncased, type ReadText, type TextWord } from './read-text.js';
import { relateNames, type RelatedNames } from './relate-names.js';
import { withRomanisations } from './romanisations.js';
import { hasOwnForm, isOwnForm, scoreOf } from './status.js';

/** What a search for drifted names in one text has at hand. */
export interface DriftSearch extends MatchContext {
  readonly language: string;
  readonly read: ReadText;
  readonly index: NameIndex;
  readonly near: NearWords;
  readonly isUncased: boolean;
  hearListed(heard: number): HeardWord;
  /** Whether the text names any entry rightly; and which, by their places. */
  readonly hasNamed: boolean;
  named(): ReadonlySet<number>;
  /** The forms that have the family names of these. */
  namedFamilies(): NamedFamilies;
}

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
  const search = new Search(read, listed, index, script);
  const drifted: NameMention[] = [];
  const taken = new Set<TextWord>();
  eachStretch(read, names, (words, from, length) => {
    if (!isWorthSearching(words, from, length, search)) return;
    if (taken.size > 0 && words.slice(from, from + length).some((word) => taken.has(word))) return;
    const forms = formsAlike(words, from, length, search);
    if (forms.length === 0) return;
    const stretch = words.slice(from, from + length);
    const match = bestDrift(stretch, forms, search);
    if (!match) return;
    drifted.push(mentionOf(stretch, read, match));
    for (const word of stretch) taken.add(word);
  });
  return drifted;
}

class Search implements DriftSearch {
  readonly read: ReadText;
  readonly index: NameIndex;
  readonly near: NearWords;
  readonly language: string;
  readonly isUncased: boolean;
  readonly hasNamed: boolean;
  readonly packs: PackOf;
  readonly #listed: readonly NameMention[];
  #named: ReadonlySet<number> | undefined;
  #families: NamedFamilies | undefined;

  constructor(read: ReadText, listed: readonly NameMention[], index: NameIndex, script: Script) {
    this.read = read;
    this.index = index;
    this.language = read.language;
    this.near = index.nearWords(script, read.language);
    this.isUncased = isUncased(script);
    this.hasNamed = listed.length > 0;
    const { pack } = read;
    this.packs = (tag) => (pack && tag.split('-')[0] === pack.tag ? pack : undefined);
    this.#listed = listed;
  }

  named(): ReadonlySet<number> {
    if (this.#named) return this.#named;
    const places = new Set<number>();
    for (const { matches } of this.#listed) for (const place of this.#placesOf(matches)) places.add(place);
    return (this.#named = places);
  }

  namedFamilies(): NamedFamilies {
    return (this.#families ??= this.#familiesOfAll());
  }

  #familiesOfAll(): NamedFamilies {
    const families = this.#listed.map(({ matches }) => this.#familiesOf(matches));
    const [first] = families;
    if (first && families.length === 1) return first;
    return {
      forms: [...new Set(families.flatMap(({ forms }) => forms))],
      lists: families.flatMap(({ lists }) => lists),
    };
  }

  #familiesOf(matches: readonly NameMatch[]): NamedFamilies {
    const { index, near } = this;
    const known = near.families.get(matches);
    if (known) return known;
    const families = familiesOf(this.#placesOf(matches), index.table, near);
    near.families.set(matches, families);
    return families;
  }

  #placesOf(matches: readonly NameMatch[]): Iterable<number> {
    return placesOf(matches) ?? matches.map(({ entry }) => this.index.table.placeOf(entry));
  }

  hearListed(heard: number): HeardWord {
    const { near } = this;
    const known = near.known.get(heard);
    if (known) return known;
    if (near.known.size >= MOST_KNOWN) near.known.clear();
    const fresh = hearWord(near.wordOf(heard), near.languageOf(heard), this.index, this);
    near.known.set(heard, fresh);
    return fresh;
  }
}

const MOST_KNOWN = 50_000;

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
function isWorthSearching(words: readonly TextWord[], from: number, length: number, search: DriftSearch): boolean {
  if (length === 1) return isWorthAlone(words[from], search);
  if (!search.isUncased) return true;
  for (let at = from; at < from + length; at++) {
    const known = words[at]?.known;
    if (known && (known.listed.length > 0 || known.text.length >= SHORTEST_ALONE)) return true;
  }
  return false;
}

interface Drift {
  readonly form: ListedForm;
  readonly related: RelatedNames;
  readonly status: NameStatus;
  readonly score: number;
}

function bestDrift(words: readonly TextWord[], forms: readonly number[], search: DriftSearch): NameMatch | undefined {
  const { read, index, language } = search;
  const written = words.map((word) => read.hear(word));
  let best: Drift | undefined;
  for (const id of forms) {
    // The entry has a form of its own in this language: another's is no measure.
    if (!isOwnForm(id, language, index.table) && hasOwnForm(id, language, index.table)) continue;
    const form = index.table.form(id);
    const listed = hearForm(form, index, search);
    const related = withRomanisations(relateNames(written, listed), written, listed, form, index.table);
    const status = related.relation === 'near' ? 'drift' : related.relation === 'heard' ? 'transliterated' : undefined;
    if (!status || !isStrong(words, written, form, related, search)) continue;
    const score = scoreOf(status, related);
    if (!best || score > best.score) best = { form, related, status, score };
  }
  if (!best) return undefined;
  const { form, related, status, score } = best;
  const { start, end } = spanOf(words);
  return {
    ...{ entry: form.entry.id, form: form.text, status, score },
    get why() {
      return explain(read.text.slice(start, end), written, form, related, status, index);
    },
  };
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
