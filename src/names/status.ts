import type { Entry } from '../glossary/entry.js';
import { mainScript, type Script } from '../text/scripts.js';
import type { ListedForm } from './form-table.js';
import type { NameStatus } from './name.js';
import type { RelatedNames } from './relate-names.js';
import { isSameLanguage } from './same-language.js';

/** Another script's form counts only where the entry has none in the name's own language. */
export function isComparable(form: ListedForm, script: Script, language: string | undefined): boolean {
  if (form.rejected)
    return form.script === script && (language === undefined || isSameLanguage(form.language, language));
  if (form.script === script || form.script === 'Zyyy') return true;
  return !hasFormFor(form.entry, script, language);
}

/** Whether an entry lists a form in a script and a language (in any, without one). */
export function hasFormFor(entry: Entry, script: Script, language: string | undefined): boolean {
  const key = `${script} ${language ?? ''}`;
  const answers = ANSWERS.get(entry) ?? new Map<string, boolean>();
  ANSWERS.set(entry, answers);
  const known = answers.get(key) ?? findFormFor(entry, script, language);
  answers.set(key, known);
  return known;
}

const ANSWERS = new WeakMap<Entry, Map<string, boolean>>();

function findFormFor({ names }: Entry, script: Script, language: string | undefined): boolean {
  return Object.entries(names).some(
    ([tag, forms]) =>
      (language === undefined || isSameLanguage(tag, language)) && forms.some((form) => mainScript(form) === script),
  );
}

export function statusOf(
  form: ListedForm,
  related: RelatedNames,
  language: string | undefined,
): NameStatus | undefined {
  const { relation, extent } = related;
  if (relation === 'apart') return undefined;
  const isOwn = language === undefined || isSameLanguage(form.language, language);
  const isExact = relation === 'same' && (extent === 'whole' || extent === 'joined');
  if (form.rejected) return isExact || relation === 'inflected' ? 'rejected' : undefined;
  if (relation === 'near') return 'drift';
  if (relation === 'heard') return 'transliterated';
  if (!isOwn && hasFormFor(form.entry, form.script, language)) return 'other-language';
  if (relation === 'unmarked' && extent === 'whole') return 'accepted';
  if (!isExact) return 'inflected';
  return form.rank === 0 ? 'canonical' : 'accepted';
}

export function scoreOf(status: NameStatus, { score }: RelatedNames): number {
  const scale = status === 'other-language' ? 0.95 : status === 'drift' ? 0.9 : status === 'none' ? 0.5 : 1;
  return Math.round(Math.min(1, score * scale) * 1000) / 1000;
}

/** Listed and inflected forms come before what is only alike. */
export function rankOf(status: NameStatus, score: number): number {
  if (status === 'transliterated' || status === 'drift') return score;
  return status === 'none' ? score / 10 : 1 + score + (status === 'rejected' ? 0.02 : 0);
}
