import type { LanguagePack } from '../languages/pack.js';
import { mainScript, type Script } from '../text/scripts.js';
import { explain } from './explain.js';
import { hear, type HeardWord } from './heard-word.js';
import type { ListedForm, NameIndex } from './index-of-names.js';
import { basesOf } from './inflect.js';
import type { NameMatch, NameStatus } from './name.js';
import { PARTICLES } from './name-parts.js';
import type { ListedWord } from './near-words.js';
import { relateNames, type ListedName, type RelatedNames } from './relate-names.js';
import { soundDistance } from './sound-distance.js';
import { writesFewVowels } from './sounds.js';
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
  const candidates = only === undefined ? candidateForms(written, index) : index.formsOf(only);
  return bestMatches(name, written, candidates, index, { language, packs, heard: new Map() }).slice(0, limit);
}

export interface MatchContext {
  readonly language: string | undefined;
  readonly packs: PackOf;
  /** Listed words that were heard before. */
  readonly heard: Map<string, HeardWord>;
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
  const best = new Map<string, { readonly match: NameMatch; readonly rank: number }>();
  for (const form of candidates) {
    if (!isComparable(form, script, context.language, index)) continue;
    const related = relateNames(written, hearForm(form, context));
    const status = statusOf(form, related, context.language, index);
    if (status === undefined) continue;
    const score = scoreOf(status, related);
    const rank = rankOf(status, score);
    if ((best.get(form.entry.id)?.rank ?? -1) >= rank) continue;
    const why = () => explain(name, written, form, related, status, index);
    best.set(form.entry.id, { rank, match: lazily({ entry: form.entry.id, form: form.text, status, score }, why) });
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).map(({ match }) => match);
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

function hearForm(form: ListedForm, { packs, heard }: MatchContext): ListedName {
  const rules = packs(form.language)?.names;
  const words = form.words.map((word) => {
    const key = `${word} ${form.language}`;
    const known = heard.get(key) ?? hear(word, form.language, rules);
    heard.set(key, known);
    return known;
  });
  const isPerson = form.entry.kind === 'person';
  return form.family ? { words, family: form.family, isPerson } : { words, isPerson };
}

/** Another script's form counts only where the entry has none in the name's own language. */
function isComparable(form: ListedForm, script: Script, language: string | undefined, index: NameIndex): boolean {
  if (form.rejected) return form.script === script && (language === undefined || isSameLanguage(form.language, language));
  if (form.script === script || form.script === 'Zyyy') return true;
  return !hasFormFor(form, script, language, index);
}

function hasFormFor({ entry }: ListedForm, script: Script, language: string | undefined, index: NameIndex): boolean {
  return index
    .formsOf(entry.id)
    .some((form) => !form.rejected && form.script === script && (language === undefined || isSameLanguage(form.language, language)));
}

export function isSameLanguage(a: string, b: string): boolean {
  return a === b || a.split('-')[0] === b.split('-')[0];
}

function statusOf(form: ListedForm, related: RelatedNames, language: string | undefined, index: NameIndex): NameStatus | undefined {
  const { relation, extent } = related;
  if (relation === 'apart') return related.score > 0.2 && crossesScripts(form, language) ? 'none' : undefined;
  const isOwn = language === undefined || isSameLanguage(form.language, language);
  const isExact = relation === 'same' && (extent === 'whole' || extent === 'joined');
  if (form.rejected) return isExact || relation === 'inflected' ? 'rejected' : undefined;
  if (relation === 'near') return 'drift';
  if (relation === 'heard') return 'transliterated';
  if (!isOwn && hasFormFor(form, form.script, language, index)) return 'other-language';
  if (relation === 'unmarked' && extent === 'whole') return 'accepted';
  if (!isExact) return 'inflected';
  return form.rank === 0 ? 'canonical' : 'accepted';
}

function crossesScripts(form: ListedForm, language: string | undefined): boolean {
  return language !== undefined && !isSameLanguage(form.language, language);
}

function scoreOf(status: NameStatus, { score }: RelatedNames): number {
  const scale = status === 'other-language' ? 0.95 : status === 'drift' ? 0.9 : status === 'none' ? 0.5 : 1;
  return Math.round(Math.min(1, score * scale) * 1000) / 1000;
}

/** Listed and inflected forms come before what is only alike. */
function rankOf(status: NameStatus, score: number): number {
  if (status === 'transliterated' || status === 'drift') return score;
  return status === 'none' ? score / 10 : 1 + score + (status === 'rejected' ? 0.02 : 0);
}

const NEAREST = 220;
const KEPT = 40;
const FORMS_A_WORD = 60;

function candidateForms(written: readonly HeardWord[], index: NameIndex): Set<ListedForm> {
  const forms = new Set<ListedForm>();
  for (const word of written) {
    if (PARTICLES.has(word.folded) && written.length > 1) continue;
    for (const listed of exactWords(word, index)) addForms(forms, index.byWord.get(listed) ?? []);
    for (const near of nearestBySound(word, index)) addForms(forms, near.forms);
  }
  const joined = written.map((word) => word.folded).join('');
  addForms(forms, index.byWord.get(joined) ?? []);
  return forms;
}

function addForms(forms: Set<ListedForm>, list: readonly ListedForm[]): void {
  for (let i = 0; i < Math.min(list.length, FORMS_A_WORD); i++) {
    const form = list[i];
    if (form) forms.add(form);
  }
}

/** The listed words that this one is, or is a form of. */
export function exactWords(word: HeardWord, index: NameIndex): readonly string[] {
  const isListed = (base: string) => index.byWord.has(base) || index.unmarked.has(base);
  const bases = basesOf(word.folded, word.rules, isListed).map((derivation) => derivation.base);
  const words = [word.folded, word.plain, ...bases];
  return [...new Set(words.flatMap((base) => [...(index.byWord.has(base) ? [base] : []), ...(index.unmarked.get(base) ?? [])]))];
}

function nearestBySound(word: HeardWord, index: NameIndex): ListedWord[] {
  if (word.sounds === '') return [];
  const ranked = index.nearWords().nearest(word.sounds, NEAREST).map((listed) => {
    const unwritten = writesFewVowels(word.script) || writesFewVowels(listed.script);
    return { listed, distance: soundDistance(word.sounds, listed.sounds, unwritten) };
  });
  return ranked.sort((a, b) => a.distance - b.distance).slice(0, KEPT).map(({ listed }) => listed);
}

