import { compareFacts } from '../facts/compare.js';
import { addFindings } from './finding-rows.js';
import { factRows } from './fact-rows.js';
import { nameRows } from './name-rows.js';
import type { DraftCell, DraftRow } from './draft.js';
import type { Comparison, RowVerdict, StoryCell, StoryRow, StoryTable, StoryVersion } from './table.js';

/**
 * Lays versions of one story beside each other.
 * @param hub the version that the others were aligned with
 * @param wire whether it decides; otherwise most versions do
 */
export function buildTable(
  versions: readonly StoryVersion[],
  comparisons: readonly Comparison[],
  hub: number,
  wire: boolean,
): StoryTable {
  const drafts = addFindings([...new Set([...nameRows(versions, hub), ...factRows(versions, hub)])], comparisons);
  const rows = drafts.map((draft) => finished(draft, versions.length, hub, wire));
  return {
    versions: versions.map(({ reading: { document, language } }) => ({
      path: document.path,
      language,
      raw: document.raw,
    })),
    ...(wire ? { wire: hub } : {}),
    rows: rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || firstPlace(a) - firstPlace(b)),
  };
}

const ORDER: readonly RowVerdict[] = ['conflict', 'vaguer', 'partial', 'agree'];

function firstPlace({ cells }: StoryRow): number {
  return cells.find((cell) => cell !== undefined)?.place.start ?? 0;
}

function finished({ kind, about, cells }: DraftRow, size: number, hub: number, wire: boolean): StoryRow {
  const groups = grouped(cells, hub);
  const right = wire ? groups.get(hub) : majority([...groups.values()]);
  const stands = [...cells.values()].map(({ stand }) => stand);
  const isConflict = stands.includes('conflict');
  const list = Array.from({ length: size }, (_, version): StoryCell | undefined => {
    const cell = cells.get(version);
    if (!cell) return undefined;
    const group = groups.get(version) ?? 0;
    const odd =
      isConflict && right !== undefined && group !== right && isContrary(cell, cells.get(hub), group, groups.get(hub));
    return { place: cell.place, text: cell.text, group, odd, ...(cell.note ? { note: cell.note } : {}) };
  });
  return { kind, verdict: verdictOf(stands, cells.size, size), about, cells: list };
}

function verdictOf(stands: readonly DraftCell['stand'][], filled: number, size: number): RowVerdict {
  if (stands.includes('conflict')) return 'conflict';
  if (stands.includes('vaguer')) return 'vaguer';
  return filled < size ? 'partial' : 'agree';
}

/** A version is odd where it conflicts with the first one, or is the first one and others conflict with it. */
function isContrary(
  cell: DraftCell,
  first: DraftCell | undefined,
  group: number,
  hubGroup: number | undefined,
): boolean {
  return cell.stand === 'conflict' || (cell === first && group === hubGroup);
}

/** Cells that say the same, by version: those that agree with the first version, and among the rest those of one value or one text. */
function grouped(cells: ReadonlyMap<number, DraftCell>, hub: number): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const leaders: DraftCell[] = [];
  const ordered = [...cells].sort(([a], [b]) => (a === hub ? -1 : b === hub ? 1 : a - b));
  for (const [version, cell] of ordered) {
    let group = leaders.findIndex((leader, at) => says(leader, cell, at === 0));
    if (group < 0) group = leaders.push(cell) - 1;
    groups.set(version, group);
  }
  return groups;
}

function says(leader: DraftCell, cell: DraftCell, isFirst: boolean): boolean {
  if (isFirst && cell.stand === 'same') return true;
  if (leader.stand !== cell.stand) return false;
  if (leader.fact && cell.fact) return compareFacts(leader.fact, cell.fact) === 'same';
  return leader.text === cell.text;
}

/** The group that most versions belong to; nothing where two are as large. */
function majority(groups: readonly number[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const [first, second] = [...sizes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
