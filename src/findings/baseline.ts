import { z } from 'zod';
import { readEntries, writeEntries, type EntryFile } from './entry-file.js';
import { FINGERPRINT } from './fingerprint.js';
import { isAtLeast, SEVERITIES } from './order.js';
import { plainPath } from '../text/plain-path.js';
import type { Finding, Severity } from './finding.js';

/** A finding that is known, as a person reads it in a diff; the path and the fingerprint tell it from others. */
export interface BaselineEntry {
  readonly path: string;
  readonly check: string;
  readonly severity: Severity;
  /** The finding's words, in the target or else in the source. */
  readonly text: string;
  readonly fingerprint: string;
}

const FILE: EntryFile<BaselineEntry> = {
  list: 'findings',
  entry: z.object({
    path: z.string(),
    check: z.string(),
    severity: z.enum(SEVERITIES),
    text: z.string(),
    fingerprint: z.string().regex(FINGERPRINT),
  }),
};

/** @throws InputError those of `readEntries` */
export function readBaseline(raw: string): readonly BaselineEntry[] {
  return readEntries(raw, FILE);
}

export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.check, b.check) || compare(a.fingerprint, b.fingerprint),
  );
  return writeEntries(sorted, FILE);
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param path of the file that holds it, which a record's finding does not say */
export function baselineEntry(finding: Finding, path: string): BaselineEntry {
  const { check, severity, target, source, fingerprint } = finding;
  return { path: plainPath(path), check, severity, text: target?.text ?? source?.text ?? '', fingerprint };
}

/** What tells one known finding from another. */
export function keyOf({ path, fingerprint }: Pick<BaselineEntry, 'path' | 'fingerprint'>): string {
  return `${fingerprint} ${path}`;
}

/** How far a run looked at a file; what lies beyond is not gone because it was not found. */
export interface Looked {
  readonly checks: ReadonlySet<string>;
  readonly minSeverity: Severity;
}

export function isWithin({ check, severity }: BaselineEntry, { checks, minSeverity }: Looked): boolean {
  return checks.has(check) && isAtLeast(severity, minSeverity);
}
