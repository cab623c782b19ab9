import type { FormTable } from './form-table.js';
import type { NearWords } from './near-words.js';
import { listsOf, type SkeletonList } from './skeleton-lists.js';

/** The forms that have the family names of some entries; and the heard words of these, to be looked at. */
export interface NamedFamilies {
  readonly forms: readonly number[];
  readonly lists: readonly SkeletonList[];
}

/** Of the forms that count. @param entries their places */
export function familiesOf(
  entries: Iterable<number>,
  { formsFrom, wordsFrom, familyTo }: FormTable,
  near: NearWords,
): NamedFamilies {
  const forms: number[] = [];
  const heard: number[] = [];
  const isFirst = near.firstSeen();
  for (const entry of entries) {
    for (let form = formsFrom[entry] ?? 0; form < (formsFrom[entry + 1] ?? 0); form++) {
      const [from = 0, to = 0] = [wordsFrom[form], wordsFrom[form + 1]];
      if (!near.counts[form] || !familyTo[form] || to - from < 2) continue;
      forms.push(form);
      for (let at = from; at < to; at++) {
        const one = near.columns.heardAt[at] ?? -1;
        if (one >= 0 && isFirst(one)) heard.push(one);
      }
    }
  }
  return { forms, lists: listsOf(heard, near.columns) };
}
