import type { Finding, Severity } from '../../findings/finding.js';
import { SEVERITIES } from '../../findings/order.js';
import { oneLine, placeWords } from '../plain-words.js';
import { regionsIn } from '../positions.js';
import { addTo, NOTHING } from '../report.js';
import type { CheckedText, ReportContext, Tally } from '../report.js';
import { tellingSteps } from '../telling-steps.js';

/** GitHub shows no more annotations of one step than these (actions/toolkit#734). */
const MOST_A_STEP: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 10 };

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands of GitHub Actions: the worst first, within the limits; what goes over them is in the log all the same. */
export async function* writeGithub(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  const { translator } = context;
  let tally: Tally = NOTHING;
  const commands: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  for await (const text of texts) {
    tally = addTo(tally, text.findings);
    const annotation = annotationsOf(text, context);
    for (const finding of text.findings) {
      const kept = commands[finding.severity];
      if (kept.length < MOST_A_STEP[finding.severity]) kept.push(annotation(finding));
      else yield `${plainLine(finding, text, context)}\n`;
    }
  }
  for (const severity of SEVERITIES) for (const command of commands[severity]) yield `${command}\n`;
  const left = SEVERITIES.reduce((sum, severity) => sum + tally[severity] - commands[severity].length, 0);
  if (left > 0) yield `${translator.text('report.notAnnotated', { count: left })}\n`;
}

/** A line of the log that no runner takes for a command. */
function plainLine(finding: Finding, text: CheckedText, { translator }: ReportContext): string {
  const severity = translator.text(`severity.${finding.severity}`);
  return oneLine(`${placeWords(finding, text)} ${severity} ${translator.message(finding.message)} ${finding.check}`);
}

function annotationsOf(text: CheckedText, { translator }: ReportContext) {
  const regionOf = regionsIn(text.raw);
  return (finding: Finding) => {
    const { target, check, severity, message, unit } = finding;
    const region = target && regionOf(target);
    const properties = {
      file: text.path,
      ...(region && {
        line: region.start.line,
        endLine: region.end.line,
        // Columns of two lines make GitHub drop the annotation.
        ...(region.start.line === region.end.line && { col: region.start.column, endColumn: region.end.column }),
      }),
      title: unit === null ? check : `${check} ${unit}`,
    };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const words = [translator.message(message), ...tellingSteps(finding).map(translator.why)].map(oneLine).join('\n');
    return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(words)}`;
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
