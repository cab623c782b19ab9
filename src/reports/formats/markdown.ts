import type { Finding, Severity } from '../../findings/finding.js';
import { SEVERITIES } from '../../findings/order.js';
import { markdownCode, markdownText } from '../markdown-words.js';
import { nameOfText } from '../plain-words.js';
import { createPaint } from '../paint.js';
import { addPassed, addTo, NOTHING, NOTHING_PASSED } from '../report.js';
import type { CheckedText, ReportContext, Tally } from '../report.js';
import { addScore, scoreLine, type Score } from '../score.js';
import { closingLine, passedLine } from '../summary.js';
import { tellingSteps } from '../telling-steps.js';

/** GitHub takes comments of 65,536 characters; a third is left for whatever stands around the report. */
const MOST_CHARACTERS = 40_000;

/** A comment on a pull request: what it comes to, then a table a text, the worst findings first, cut where it gets too long. */
export async function* writeMarkdown(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  const { translator } = context;
  const tables: { readonly name: string; readonly rows: readonly Row[] }[] = [];
  const seen = { texts: 0, withFindings: 0, records: false };
  let tally: Tally = NOTHING;
  let passed = NOTHING_PASSED;
  let last: CheckedText | undefined;
  let score: Score | undefined;
  for await (const text of texts) {
    seen.texts += text.isAgain ? 0 : 1;
    seen.records ||= text.id !== undefined;
    tally = addTo(tally, text.findings);
    passed = addPassed(passed, text.passed);
    last = text;
    score = addScore(score, text);
    if (text.findings.length === 0) continue;
    seen.withFindings += 1;
    tables.push({ name: nameOfText(text), rows: text.findings.map((finding) => rowOf(finding, context)) });
  }
  if (!last) return;
  const closing = closingLine(tally, { ...seen, passed }, last, translator, createPaint(false));
  yield `### wiredrift: ${markdownText(closing)}\n`;
  const also = passedLine(passed, translator);
  if (also) yield `\n${markdownText(also)}\n`;
  if (score) yield `\n${markdownText(scoreLine(score, translator))}\n`;
  let left = MOST_CHARACTERS;
  let unsaid = 0;
  for (const { name, rows } of tables) {
    const { shown, rest } = fitting(rows, left);
    unsaid += rest;
    if (shown.length === 0) continue;
    const head = `\n#### ${markdownCode(name)}\n\n${tableHead(context)}`;
    yield head;
    yield* shown;
    left -= head.length + shown.join('').length;
  }
  if (unsaid > 0) yield `\n${markdownText(translator.text('report.notShown', { count: unsaid }))}\n`;
}

interface Row {
  readonly severity: Severity;
  readonly line: string;
}

/** The worst rows that fit, in the order of the text. */
function fitting(rows: readonly Row[], room: number): { readonly shown: readonly string[]; readonly rest: number } {
  const kept = new Set<Row>();
  let used = 0;
  for (const row of SEVERITIES.flatMap((severity) => rows.filter((each) => each.severity === severity))) {
    used += row.line.length;
    if (used > room) break;
    kept.add(row);
  }
  return { shown: rows.filter((row) => kept.has(row)).map(({ line }) => line), rest: rows.length - kept.size };
}

function tableHead({ translator }: ReportContext): string {
  const names = [
    '',
    translator.text('report.place'),
    translator.text('report.here'),
    translator.text('report.source'),
    translator.text('report.finding'),
  ];
  return `| ${names.join(' | ')} |\n|${names.map(() => ' --- |').join('')}\n`;
}

const SIGNS = { error: '🔴', warning: '🟠', info: '🔵' } as const satisfies Record<Severity, string>;

function rowOf(finding: Finding, { translator }: ReportContext): Row {
  const { severity, target, source, unit, check, message, fix, expected } = finding;
  const inSource =
    !target && source && translator.text('report.sourcePlace', { place: `${source.line}:${source.column}` });
  const place = [unit && markdownCode(unit), target ? `${target.line}:${target.column}` : inSource]
    .filter(Boolean)
    .join(' ');
  const wanted = fix?.text ?? expected?.[0];
  const said = [
    markdownText(translator.message(message)),
    ...tellingSteps(finding).map((step) => `<sub>${markdownText(translator.why(step))}</sub>`),
    wanted === undefined ? undefined : `→ **${markdownText(wanted)}**`,
    `<sub>${markdownCode(check)}</sub>`,
  ];
  const cells = [
    `${SIGNS[severity]} ${translator.text(`severity.${severity}`)}`,
    place,
    target ? markdownText(target.text) : '',
    source ? markdownText(source.text) : '',
    said.filter((part) => part !== undefined).join('<br>'),
  ];
  return { severity, line: `| ${cells.join(' | ')} |\n` };
}
