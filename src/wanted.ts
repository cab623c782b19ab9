import type { Checker } from './checker.js';
import { CHECK_IDS } from './checks/registry.js';
import type { Finding } from './findings/finding.js';
import { isAtLeast } from './findings/order.js';
import { silence, type CommentedFile } from './findings/silence.js';
import type { Checked } from './pipeline.js';

/**
 * Of all findings those that were asked for: neither silenced by a comment nor too slight.
 * @param isCompared whether there was a source to hold the text against; without it many a check finds less
 */
export function wanted(
  findings: readonly Finding[],
  file: CommentedFile,
  isCompared: boolean,
  checker: Checker,
): Pick<Checked, 'findings' | 'silenced' | 'idle'> {
  const ran = checker.checks.filter(
    (check) => isCompared || !(check.pair ?? check.documentPair ?? check.message ?? check.messages),
  );
  const checks = { all: CHECK_IDS, judged: new Set(ran.map(({ id }) => id)) };
  const left = silence(findings, file, checks);
  return {
    findings: left.findings.filter(({ severity }) => isAtLeast(severity, checker.minSeverity)),
    ...(left.silenced > 0 && { silenced: left.silenced }),
    ...(left.idle.length > 0 && { idle: left.idle }),
  };
}
