import type { Finding, Severity } from '../../findings/finding.js';
import { nameOfText, oneLine } from '../plain-words.js';
import { regionsIn } from '../positions.js';
import type { CheckedText, ReportContext } from '../report.js';

/** GitLab's code quality report: one array, shown in a merge request beside the lines. */
export async function* writeGitlab(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  let separator = '\n';
  yield '[';
  for await (const text of texts) {
    const issueOf = issuesOf(text, context);
    for (const finding of text.findings) {
      yield `${separator}${JSON.stringify(issueOf(finding))}`;
      separator = ',\n';
    }
  }
  yield '\n]\n';
}

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

function issuesOf(text: CheckedText, { translator }: ReportContext) {
  const regionOf = regionsIn(text.raw);
  return ({ check, severity, message, target, fingerprint }: Finding) => {
    const region = target && regionOf(target);
    return {
      type: 'issue',
      categories: ['Bug Risk'],
      description: oneLine(translator.message(message)),
      check_name: check,
      fingerprint,
      severity: SEVERITY[severity],
      location: {
        path: text.path,
        // What is left out has no line of its own; GitLab wants one.
        lines: { begin: region?.start.line ?? 1, end: region?.end.line ?? 1 },
        ...(text.id === undefined ? {} : { record: nameOfText(text) }),
      },
    };
  };
}
