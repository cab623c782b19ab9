import { SCRIPTS, type Script } from '../text/scripts.js';
import type { FormTable, ListedForm } from './form-table.js';
import type { NameStatus } from './name.js';
import type { RelatedNames } from './relate-names.js';

/** Another script's form counts only where the entry has none in the name's own language. */
export function isComparable(
  form: ListedForm,
  script: Script,
  language: string | undefined,
  table: FormTable,
): boolean {
  if (form.rejected) return form.script === script && isOwnForm(form.id, language, table);
  if (form.script === script || form.script === 'Zyyy') return true;
  return !table.hasFormIn(table.entryOf[form.id] ?? -1, SCRIPTS.indexOf(script), language);
}

/** Whether a form is in this language, whatever the region; of no language all are. */
export function isOwnForm(form: number, language: string | undefined, table: FormTable): boolean {
  return table.own(language)[table.languageOf[form] ?? 0] === 1;
}

/** Whether the entry of a form lists one in this language and the form's own script. */
export function hasOwnForm(form: number, language: string | undefined, table: FormTable): boolean {
  return table.hasFormIn(table.entryOf[form] ?? -1, table.scriptOf[form] ?? 0, language);
}

/** @param form its place in the table */
export function statusOf(
  form: number,
  { relation, extent }: Pick<RelatedNames, 'relation' | 'extent'>,
  language: string | undefined,
  table: FormTable,
): NameStatus | undefined {
  if (relation === 'apart') return undefined;
  const isExact = relation === 'same' && (extent === 'whole' || extent === 'joined');
  if (table.isRejected[form]) return isExact || relation === 'inflected' ? 'rejected' : undefined;
  if (relation === 'near') return 'drift';
  if (relation === 'heard') return 'transliterated';
  if (!isOwnForm(form, language, table) && hasOwnForm(form, language, table)) return 'other-language';
  if (relation === 'unmarked' && extent === 'whole') return 'accepted';
  if (!isExact) return 'inflected';
  return table.rankOf[form] === 0 ? 'canonical' : 'accepted';
}

export function scoreOf(status: NameStatus, { score }: Pick<RelatedNames, 'score'>): number {
  const scale = status === 'other-language' ? 0.95 : status === 'drift' ? 0.9 : status === 'none' ? 0.5 : 1;
  return Math.round(Math.min(1, score * scale) * 1000) / 1000;
}

/** Listed and inflected forms come before what is only alike. */
export function rankOf(status: NameStatus, score: number): number {
  if (status === 'transliterated' || status === 'drift') return score;
  return status === 'none' ? score / 10 : 1 + score + (status === 'rejected' ? 0.02 : 0);
}
