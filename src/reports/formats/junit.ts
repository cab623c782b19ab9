import type { Finding } from '../../findings/finding.js';
import { nameOfText, oneLine, placeWords, plainLines } from '../plain-words.js';
import { addTo, NOTHING } from '../report.js';
import type { CheckedText, ReportContext } from '../report.js';
import { element, textElement, XML_HEAD } from '../xml.js';

/**
 * JUnit's XML: a suite a text, a test case a finding. Errors and warnings are failures; a note is a test that passed and has
 * something to say. A text without findings is one test that passed.
 */
export async function* writeJunit(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  yield `${XML_HEAD}<testsuites name="wiredrift">\n`;
  for await (const text of texts) yield suite(text, context);
  yield '</testsuites>\n';
}

function suite(text: CheckedText, context: ReportContext): string {
  const { findings } = text;
  const name = nameOfText(text);
  const { error, warning } = addTo(NOTHING, findings);
  const cases = findings.map((finding) => testCase(finding, text, context));
  const all = cases.length > 0 ? cases : [element('testcase', { name, classname: name, time: 0 })];
  // Attributes in the order, and none beside those, that the schema of Jenkins' xUnit plugin has.
  const totals = { tests: all.length, failures: error + warning, errors: 0, skipped: 0, time: 0 };
  return element('testsuite', { name, ...totals }, all.join(''));
}

function testCase(finding: Finding, text: CheckedText, { translator }: ReportContext): string {
  const { check, severity, message } = finding;
  const place = placeWords(finding, text);
  const words = oneLine(translator.message(message));
  const said = [words, ...plainLines(finding, translator)].join('\n');
  const outcome =
    severity === 'info'
      ? textElement('system-out', {}, said)
      : textElement('failure', { message: words, type: severity }, said);
  return element('testcase', { name: `${check} ${place}`, classname: nameOfText(text), time: 0 }, outcome);
}
