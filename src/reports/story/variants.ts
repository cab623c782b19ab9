import type { StoryCell, StoryRow } from '../../story/table.js';

/** Versions that say the same, and what each of them says. */
export interface Variant {
  /** Numbers of versions, from 0. */
  readonly versions: readonly number[];
  readonly cell: StoryCell;
  readonly odd: boolean;
}

/** What is said of a row's subject, the group of the first version first. */
export function variantsOf({ cells }: StoryRow): readonly Variant[] {
  const variants = new Map<string, { versions: number[]; cell: StoryCell; odd: boolean }>();
  for (const [version, cell] of cells.entries()) {
    if (!cell) continue;
    const key = `${cell.group} ${cell.text}`;
    const known = variants.get(key);
    if (known) {
      known.versions.push(version);
      known.odd ||= cell.odd;
    } else variants.set(key, { versions: [version], cell, odd: cell.odd });
  }
  return [...variants.values()].sort(
    (a, b) => a.cell.group - b.cell.group || (a.versions[0] ?? 0) - (b.versions[0] ?? 0),
  );
}

/** Versions that do not speak of it, numbers from 0. */
export function silentVersions({ cells }: StoryRow): readonly number[] {
  return Array.from(cells, (cell, version) => (cell ? -1 : version)).filter((version) => version >= 0);
}
