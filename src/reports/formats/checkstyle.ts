import type { Finding } from '../../findings/finding.js';
import { nameOfText, oneLine } from '../plain-words.js';
import type { CheckedText, ReportContext } from '../report.js';
import { element, XML_HEAD } from '../xml.js';

/** Checkstyle's own XML, which many build servers read. */
export async function* writeCheckstyle(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  yield `${XML_HEAD}<checkstyle version="4.3">\n`;
  for await (const text of texts) {
    if (text.findings.length === 0) continue;
    const errors = text.findings.map((finding) => errorElement(finding, context)).join('');
    yield element('file', { name: nameOfText(text) }, errors);
  }
  yield '</checkstyle>\n';
}

function errorElement({ check, severity, message, target, unit }: Finding, { translator }: ReportContext): string {
  const words = oneLine(`${unit === null ? '' : `${unit}: `}${translator.message(message)}`);
  // A line of 0 stands for a whole file: what is left out has no place in it.
  const place = target ? { line: target.line, column: target.column } : { line: 0 };
  return element('error', { ...place, severity, message: words, source: `wiredrift.${check}` });
}
