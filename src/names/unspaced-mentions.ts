import type { ListedForm } from './form-table.js';
import type { NameIndex } from './index-of-names.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { isSameLanguage } from './same-language.js';

/** Names in scripts without spaces: the longest listed form that stands at a place, read from left to right. */
export function unspacedMentions(text: string, language: string, index: NameIndex): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const found = index.unspacedAt(text, at);
    if (!found) continue;
    const end = at + found.length;
    const matches = found.forms.map(({ id, isFamily }) => matchOf(index.table.form(id), isFamily, language));
    mentions.push({
      start: at,
      end,
      text: text.slice(at, end),
      core: { start: at, end },
      matches: best(matches),
      certainty: found.length > 2 ? 0.95 : 0.8,
    });
    at = end - 1;
  }
  return mentions;
}

function matchOf(form: ListedForm, isFamily: boolean, language: string): NameMatch {
  const isOwn = isSameLanguage(form.language, language);
  const right: NameStatus = isFamily ? 'inflected' : form.rank === 0 ? 'canonical' : 'accepted';
  const status: NameStatus = form.rejected ? 'rejected' : isOwn || isFamily ? right : 'other-language';
  const why = form.rejected
    ? ({ step: 'rejected', values: { form: form.text, reason: form.rejected.why ?? '' } } as const)
    : ({ step: 'listed', values: { form: form.text, language: form.language } } as const);
  return { entry: form.entry.id, form: form.text, status, score: isFamily ? 0.86 : isOwn ? 1 : 0.95, why: [why] };
}

function best(matches: readonly NameMatch[]): NameMatch[] {
  const byEntry = new Map<string, NameMatch>();
  for (const match of [...matches].sort((a, b) => b.score - a.score))
    if (!byEntry.has(match.entry)) byEntry.set(match.entry, match);
  return [...byEntry.values()];
}
