import type { Finding } from '../../findings/finding.js';
import { nameOfText, oneLine, plainLines } from '../plain-words.js';
import type { CheckedText, ReportContext } from '../report.js';

/** The Test Anything Protocol, version 14: a test a text, which fails where it has errors or warnings. */
export async function* writeTap(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  yield 'TAP version 14\n';
  let count = 0;
  for await (const text of texts) {
    count += 1;
    const failed = text.findings.some(({ severity }) => severity !== 'info');
    yield `${failed ? 'not ok' : 'ok'} ${count} - ${description(nameOfText(text))}\n`;
    if (text.findings.length > 0) yield diagnostics(text.findings, context);
  }
  yield `1..${count}\n`;
}

/** `#` begins a directive, and a backslash takes its meaning away. */
function description(text: string): string {
  return oneLine(text).replace(/[\\#]/gu, '\\$&');
}

/** A YAML block. Strings of JSON are strings of YAML, whatever they hold. */
function diagnostics(findings: readonly Finding[], { translator }: ReportContext): string {
  const blocks = findings.map((finding) => {
    const { check, severity, message, target } = finding;
    const place = target ? [`line: ${target.line}`, `column: ${target.column}`] : [];
    const details = plainLines(finding, translator).map((line) => `  - ${JSON.stringify(line)}`);
    return [
      `- check: ${JSON.stringify(check)}`,
      ...[
        `severity: ${severity}`,
        `message: ${JSON.stringify(translator.message(message))}`,
        ...place,
        ...(details.length > 0 ? ['details:', ...details] : []),
      ].map((line) => `  ${line}`),
    ];
  });
  return ['---', 'findings:', ...blocks.flat().map((line) => `  ${line}`), '...'].map((line) => `  ${line}\n`).join('');
}
