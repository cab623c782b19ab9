import type { Units } from './documents/document.js';
import { annotateXliff } from './documents/formats/xliff-issues.js';
import { writeFile } from './documents/read.js';
import type { Finding, Severity } from './findings/finding.js';
import { itsTypeOf } from './findings/its.js';
import type { Translator } from './messages/translator.js';
import { tellingSteps } from './reports/telling-steps.js';

/** locQualityIssueSeverity, 0 to 100. */
const SEVERITIES = { error: 100, warning: 50, info: 10 } as const satisfies Record<Severity, number>;

/**
 * An XLIFF file with its findings in it, as issues of the Internationalization Tag Set 2.0 (locQualityIssue).
 * @param bytes what the file was read from
 * @returns its bytes; undefined for a file of another format
 * @throws InputError those of `writeFile`
 */
export async function annotateFile(
  file: Units,
  bytes: Uint8Array,
  findings: readonly Finding[],
  { message, why }: Translator,
): Promise<Uint8Array | undefined> {
  if (file.format !== 'xliff') return undefined;
  const issues = findings.flatMap((finding) => {
    const { check, severity, target, source } = finding;
    const at = target?.start ?? source?.start;
    const comment = [`${message(finding.message)} [${check}]`, ...tellingSteps(finding).map(why)].join('; ');
    return at === undefined ? [] : [{ at, type: itsTypeOf(check), comment, severity: SEVERITIES[severity] }];
  });
  return writeFile(file, annotateXliff(file.raw, issues), bytes);
}
