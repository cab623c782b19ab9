import type { ListedForm } from './form-table.js';
import type { NameIndex } from './index-of-names.js';
import type { NameMatch, NameMention, NameStatus } from './name.js';
import { isSameLanguage } from './same-language.js';

/** Names in scripts without spaces: the longest listed form that stands at a place, read from left to right. */
export function unspacedMentions(text: string, language: string, index: NameIndex): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const forms = longestAt(text, at, index);
    const [first] = forms;
    if (!first) continue;
    const end = at + first.length;
    const matches = forms.map(({ form, isFamily }) => matchOf(form, isFamily, language));
    mentions.push({
      start: at,
      end,
      text: text.slice(at, end),
      core: { start: at, end },
      matches: best(matches),
      certainty: first.length > 2 ? 0.95 : 0.8,
    });
    at = end - 1;
  }
  return mentions;
}

interface FormAt {
  readonly form: ListedForm;
  readonly length: number;
  readonly isFamily: boolean;
}

function longestAt(text: string, at: number, index: NameIndex): FormAt[] {
  let longest: FormAt[] = [];
  for (const { form, written, isFamily } of index.unspaced(text.slice(at, at + 2))) {
    const length = written.length;
    if (length < (longest[0]?.length ?? 2) || !text.startsWith(written, at)) continue;
    if (length > (longest[0]?.length ?? 0)) longest = [];
    longest.push({ form, length, isFamily });
  }
  return longest;
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
