import type { LanguagePack } from '../languages/pack.js';
import { mainScript, SCRIPTS } from '../text/scripts.js';
import { explain } from './explain.js';
import type { ListedForm } from './form-table.js';
import { hear, type HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { basesOf } from './inflect.js';
import type { NameMatch, NameStatus } from './name.js';
import { PARTICLES } from './name-parts.js';
import { joinWords, relateNames, rememberRelations, type ListedName, type RelatedNames } from './relate-names.js';
import { withRomanisations } from './romanisations.js';
import { soundDistance } from './sound-distance.js';
import { writesFewVowels } from './sounds.js';
import { isComparable, rankOf, scoreOf, statusOf } from './status.js';
import { wordsOf } from './words.js';

export interface LookupOptions {
  /** BCP 47 tag of the text that the name stands in. */
  readonly language?: string;
  /** The id of the one entry to compare with. */
  readonly only?: string;
  /** How many matches at most. */
  readonly limit?: number;
}

export type PackOf = (language: string) => LanguagePack | undefined;

const USUAL_LIMIT = 10;

/** The entries that a name may stand for, best first; none where nothing listed is like it. */
export function lookupName(name: string, options: LookupOptions, index: NameIndex, packs: PackOf): NameMatch[] {
  const { language, only, limit = USUAL_LIMIT } = options;
  const rules = language === undefined ? undefined : packs(language)?.names;
  const written = wordsOf(name).map((word) => hear(word.folded, language, rules));
  if (written.length === 0) return [];
  const matches = (forms: Iterable<ListedForm>) => bestMatches(name, written, forms, index, { language, packs });
  if (only !== undefined) return matches(index.formsOf(only)).slice(0, limit);
  const listed = matches(formsAt(exactForms(written, index), index));
  // A name that is listed needs no look at those that are only like it.
  return (isSettled(listed) ? listed : matches(formsAt(nearForms(written, index, language), index))).slice(0, limit);
}

/** The languages of the list that a name of unknown language may be in, by its script; those with most forms first. */
export function languagesOf(name: string, { table }: NameIndex): readonly string[] {
  const wanted = SCRIPTS.indexOf(mainScript(name));
  const counts = new Map<number, number>();
  const scripts = new Map<number, number>();
  for (let form = 0; form < table.size; form++) {
    const tag = table.languageOf[form] ?? 0;
    if (!scripts.has(tag)) scripts.set(tag, table.scriptOf[form] ?? 0);
    if (scripts.get(tag) === wanted) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => table.languages[tag] ?? '');
}

function formsAt(ids: ReadonlySet<number>, { table }: NameIndex): ListedForm[] {
  return Array.from(ids, (id) => table.form(id));
}

/** Whether the best match is a listed form or a case of one, so that nothing else need be tried. */
export function isSettled([best]: readonly NameMatch[]): boolean {
  return best !== undefined && SETTLED.has(best.status) && best.score > 0.7;
}

const SETTLED: ReadonlySet<NameStatus> = new Set<NameStatus>([
  'canonical',
  'accepted',
  'inflected',
  'other-language',
  'rejected',
]);

export interface MatchContext {
  readonly language: string | undefined;
  readonly packs: PackOf;
}

/** Every entry once, by the form that fits best. */
export function bestMatches(
  name: string,
  written: readonly HeardWord[],
  candidates: Iterable<ListedForm>,
  index: NameIndex,
  context: MatchContext,
): NameMatch[] {
  const script = mainScript(name);
  const relate = rememberRelations();
  const best = new Map<string, { readonly match: NameMatch; readonly rank: number }>();
  for (const form of candidates) {
    if (!isComparable(form, script, context.language, index.table)) continue;
    const listed = hearForm(form, index, context);
    const related = withRomanisations(relateNames(written, listed, relate), written, listed, form, index.table);
    const status =
      statusOf(form.id, related, context.language, index.table) ?? farRendering(form.script !== script, related);
    if (status === undefined) continue;
    const score = scoreOf(status, related);
    const rank = rankOf(status, score);
    if ((best.get(form.entry.id)?.rank ?? -1) >= rank) continue;
    const why = () => explain(name, written, form, related, status, index);
    best.set(form.entry.id, { rank, match: lazily({ entry: form.entry.id, form: form.text, status, score }, why) });
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).map(({ match }) => match);
}

const FAR_RENDERING = 0.15;

/** Across scripts even what is far off may be meant: it is shown, and claims nothing. */
function farRendering(crossesScripts: boolean, { relation, score }: RelatedNames): NameStatus | undefined {
  return crossesScripts && relation === 'apart' && score > FAR_RENDERING ? 'none' : undefined;
}

/** The chain is worked out only when somebody reads it. */
function lazily(match: Omit<NameMatch, 'why'>, explainIt: () => NameMatch['why']): NameMatch {
  let why: NameMatch['why'] | undefined;
  return {
    ...match,
    get why() {
      return (why ??= explainIt());
    },
  };
}

export function hearForm(form: ListedForm, index: NameIndex, context: MatchContext): ListedName {
  const words = form.words.map((word) => hearWord(word, form.language, index, context));
  const isPerson = form.entry.kind === 'person';
  return form.family ? { words, family: form.family, isPerson } : { words, isPerson };
}

export function hearWord(word: string, language: string, { heard }: NameIndex, { packs }: MatchContext): HeardWord {
  const key = `${word} ${language}`;
  const known = heard.get(key);
  if (known) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const fresh = hear(word, language, packs(language)?.names);
  heard.set(key, fresh);
  return fresh;
}

const MOST_HEARD = 50_000;

/** All of a desk's list, the likeliest of a large one: what a name costs is bounded. */
const NEAREST = 1200;
const KEPT = 40;
const FORMS_A_WORD = 60;

function exactForms(written: readonly HeardWord[], index: NameIndex): Set<number> {
  const forms = new Set<number>();
  for (const word of written) {
    if (written.length > 1 && (PARTICLES.has(word.folded) || word.folded.length === 1)) continue;
    for (const listed of exactWords(word, index)) addForms(forms, index.formsWith(listed));
  }
  addForms(forms, index.formsWith(written.map((word) => word.folded).join('')));
  return forms;
}

/** The forms whose words are like most of these. */
function nearForms(written: readonly HeardWord[], index: NameIndex, language: string | undefined): Set<number> {
  const likeness = new Map<number, number>();
  for (const word of written.length > 1 ? [...written, joinWords(written)] : written) {
    if (written.length > 1 && (PARTICLES.has(word.folded) || word.folded.length === 1)) continue;
    const best = new Map<number, number>();
    for (const { forms, distance } of nearestBySound(word, index, language)) {
      for (const form of forms.subarray(0, FORMS_A_WORD)) best.set(form, Math.max(best.get(form) ?? 0, 1 - distance));
    }
    for (const [form, alike] of best) likeness.set(form, (likeness.get(form) ?? 0) + alike);
  }
  const ranked = [...likeness].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPARED);
  return new Set([...exactForms(written, index), ...ranked.map(([form]) => form)]);
}

const MOST_COMPARED = 120;

function addForms(forms: Set<number>, list: ArrayLike<number>): void {
  for (let i = 0; i < Math.min(list.length, FORMS_A_WORD); i++) forms.add(list[i] ?? 0);
}

/** The listed words that this one is, or is a form of. */
export function exactWords(word: HeardWord, index: NameIndex): readonly string[] {
  const isListed = (base: string) => index.idOfWord(base) >= 0 || index.marked(base).length > 0;
  const bases = basesOf(word.folded, word.rules, isListed).map((derivation) => derivation.base);
  const words = new Set<string>();
  for (const base of [word.folded, word.plain, ...bases]) {
    if (index.idOfWord(base) >= 0) words.add(base);
    for (const marked of index.marked(base)) words.add(marked);
  }
  return [...words];
}

interface NearWord {
  readonly forms: Int32Array;
  readonly distance: number;
}

function nearestBySound(word: HeardWord, index: NameIndex, language: string | undefined): NearWord[] {
  if (word.sounds === '') return [];
  const near = index.nearWords(language === undefined ? undefined : word.script, language);
  const kept: { readonly heard: number; readonly distance: number }[] = [];
  for (const heard of near.nearest(word.sounds, NEAREST)) {
    const worst = kept.length < KEPT ? Infinity : (kept.at(-1)?.distance ?? 0);
    const unwritten = writesFewVowels(word.script) || writesFewVowels(near.scriptOf(heard));
    // What is further off than all that is kept need not be measured to the end.
    const distance = soundDistance(word.sounds, near.soundsOf(heard), unwritten, Math.min(1, worst));
    if (distance >= worst) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.distance ?? 0) > distance) place--;
    kept.splice(place, 0, { heard, distance });
    if (kept.length > KEPT) kept.pop();
  }
  return kept.map(({ heard, distance }) => ({ forms: near.formsOf(heard), distance }));
}
