import type { Edit, Finding } from '../findings/finding.js';

/** A finding that says what to write. */
export type Fixable = Finding & { readonly fix: Edit };

/**
 * Whether a fix may be made without a person looking at it: it writes a name as the glossary has it, or letters as they should be, and
 * nothing else in the text has to change with it.
 */
export function isSafe(finding: Finding): finding is Fixable {
  const { check, severity, confidence, entry, fix } = finding;
  if (fix === undefined || severity === 'info' || confidence < SURE) return false;
  return check === 'name/drift' ? entry !== undefined : SAFE.has(check);
}

const SAFE: ReadonlySet<string> = new Set(['name/rejected', 'name/case', 'name/script']);
const SURE = 0.8;

export interface Applied {
  readonly text: string;
  readonly applied: readonly Fixable[];
  /** Fixes of one place that say different things: none of them is made. */
  readonly conflicting: readonly Fixable[];
}

/** Makes the fixes in a file's decoded text; everything else in it stays as it is. */
export function applyFixes(raw: string, findings: readonly Fixable[]): Applied {
  const sorted = findings.toSorted((a, b) => a.fix.start - b.fix.start || a.fix.end - b.fix.end);
  const applied: Fixable[] = [];
  const conflicting: Fixable[] = [];
  let text = '';
  let at = 0;
  for (const heap of heapsOf(sorted)) {
    const [{ fix }] = heap;
    if (heap.some((other) => !isSame(other.fix, fix))) {
      conflicting.push(...heap);
      continue;
    }
    applied.push(...heap);
    text += raw.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return { text: text + raw.slice(at), applied, conflicting };
}

/** Fixes that lie over each other, or begin at one place. */
function* heapsOf(sorted: readonly Fixable[]): Generator<readonly [Fixable, ...Fixable[]]> {
  let heap: [Fixable, ...Fixable[]] | undefined;
  let end = 0;
  for (const finding of sorted) {
    const { fix } = finding;
    if (heap && (fix.start < end || fix.start === heap[0].fix.start)) heap.push(finding);
    else {
      if (heap) yield heap;
      heap = [finding];
    }
    end = heap.length === 1 ? fix.end : Math.max(end, fix.end);
  }
  if (heap) yield heap;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
