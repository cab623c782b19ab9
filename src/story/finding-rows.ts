import type { Finding } from '../findings/finding.js';
import { overlaps } from '../text/span.js';
import { newRow, put } from './draft.js';
import type { DraftRow, Stand, Tie } from './draft.js';
import type { Comparison, RowKind } from './table.js';

const STANDS: Readonly<Record<Finding['severity'], Stand>> = { error: 'conflict', warning: 'conflict', info: 'vaguer' };
const KINDS: readonly RowKind[] = ['name', 'number', 'date', 'quote', 'claim', 'term', 'unit', 'text'];

/**
 * Puts what the checks say into the row of the value or name they speak of, and makes rows for what is neither.
 * @param rows those of values and names; cells are written into them
 */
export function addFindings(rows: readonly DraftRow[], comparisons: readonly Comparison[]): readonly DraftRow[] {
  const all = [...rows];
  for (const comparison of comparisons) {
    const { source, target, findings } = comparison;
    for (const finding of findings) {
      const place = finding.target;
      if (!place || isAboutAbsence(finding) || isSpelling(finding, comparison)) continue;
      const row =
        rowOf(finding, all, source, target) ??
        (isStyle(finding, comparison) ? undefined : addRow(finding, all, source));
      if (!row) continue;
      put(row, target, { place, text: place.text });
      if (finding.source) put(row, source, { place: finding.source, text: finding.source.text });
      const shown = row.cells.get(target);
      // The cell shows the very words that are found fault with, and keeps its value.
      if (shown && STANDS[finding.severity] === 'conflict')
        row.cells.set(target, { ...shown, place, text: shown.fact ? shown.text : place.text });
      // What is wrong by itself is wrong whatever the other version says.
      const versions: Tie['versions'] = finding.source ? [source, target] : [target, target];
      row.ties.push({ versions, stand: STANDS[finding.severity], note: finding.message });
    }
  }
  return all;
}

/** An empty cell says that a version does not have it. */
function isAboutAbsence({ target, check }: Finding): boolean {
  return target === undefined || check.endsWith('/added') || check.endsWith('/omitted');
}

/** How a name is written is a matter of each language; what is wrong with it is told by more than a note. */
function isSpelling({ severity, check }: Finding, { isAcross }: Comparison): boolean {
  return isAcross && severity === 'info' && check.startsWith('name/');
}

/** A note of what one version alone says, in another language, is more often a matter of style. */
function isStyle({ severity, source }: Finding, { isAcross }: Comparison): boolean {
  return isAcross && severity === 'info' && source === undefined;
}

/** The row of the entry, or the one that has the finding's place in either text. */
function rowOf(
  { source, target, check, entry }: Finding,
  rows: readonly DraftRow[],
  from: number,
  to: number,
): DraftRow | undefined {
  const kind = kindOf(check);
  const own = entry === undefined ? undefined : rows.find((row) => row.kind === kind && row.entry === entry);
  if (own) return own;
  const holds = (row: DraftRow, at: number, place: Finding['target']) =>
    place !== undefined && row.places.get(at)?.some((other) => overlaps(other, place)) === true;
  const near = rows.filter((row) => isOf(row.kind, kind));
  return near.find((row) => holds(row, from, source)) ?? near.find((row) => holds(row, to, target));
}

/** A unit or a limit belongs to its value; what is quoted, claimed or called by a term stands by itself. */
function isOf(row: RowKind, finding: RowKind): boolean {
  return row === finding || (finding === 'unit' && row === 'number') || (finding === 'date' && row === 'number');
}

function kindOf(check: string): RowKind {
  return KINDS.find((kind) => check.startsWith(`${kind}/`)) ?? 'text';
}

function addRow({ check, source, target }: Finding, rows: DraftRow[], from: number): DraftRow | undefined {
  const words = source?.text ?? target?.text;
  if (words === undefined) return undefined;
  const row = newRow(kindOf(check), words);
  if (source) put(row, from, { place: source, text: source.text });
  rows.push(row);
  return row;
}
