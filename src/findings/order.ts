import type { Finding, Severity } from './finding.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** True where `severity` is as grave as `least` or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** In the order of the target text; what has no place in it comes where the source has it, last of all what has neither. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    placeOf(a) - placeOf(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.check.localeCompare(b.check)
  );
}

function placeOf(finding: Finding): number {
  return finding.target?.start ?? Number.MAX_SAFE_INTEGER / 2 + (finding.source?.start ?? 0);
}
