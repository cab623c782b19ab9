import type { Edit, Finding, Location } from '../../findings/finding.js';
import { excerptLine } from '../excerpt-line.js';
import type { Paint } from '../paint.js';
import { addPassed, addTo, NOTHING, NOTHING_PASSED } from '../report.js';
import type { CheckedText, ReportContext, Tally } from '../report.js';
import { addScore, scoreLine, type Score } from '../score.js';
import { closingLine, passedLine } from '../summary.js';
import { tellingSteps } from '../telling-steps.js';
import { quoted, visible } from '../visible.js';
import { displayWidth, wrap } from '../width.js';

/** For a person at a terminal: by file, each finding with both texts, the reason and the mend; then what it comes to. */
export async function* writeStylish(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(context.colour);
  let tally: Tally = NOTHING;
  let passed = NOTHING_PASSED;
  const seen = { texts: 0, withFindings: 0, records: false };
  let last: CheckedText | undefined;
  let score: Score | undefined;
  const scores = new Map<string, Score>();
  for await (const text of texts) {
    seen.texts += text.isAgain ? 0 : 1;
    seen.records ||= text.id !== undefined;
    tally = addTo(tally, text.findings);
    passed = addPassed(passed, text.passed);
    last = text;
    score = addScore(score, text);
    const own = addScore(scores.get(text.path), text);
    if (own) scores.set(text.path, own);
    const leftOut = leftOutLine(text, context);
    if (text.findings.length === 0) continue;
    seen.withFindings += 1;
    yield `${seen.withFindings > 1 ? '\n' : ''}${heading(text, context, paint)}\n`;
    for (const finding of text.findings) yield `\n${findingBlock(finding, text, context, paint)}\n`;
    if (leftOut) yield `\n${INDENT}${paint.faint(leftOut)}\n`;
  }
  if (context.quiet || !last) return;
  yield `${seen.withFindings > 0 ? '\n' : ''}${closingLine(tally, { ...seen, passed }, last, context.translator, paint)}\n`;
  const also = passedLine(passed, context.translator);
  if (also) yield `${paint.faint(also)}\n`;
  if (!score) return;
  if (scores.size > 1) for (const [path, own] of scores) yield `${visible(scoreLine(own, context.translator, path))}\n`;
  yield `${visible(scoreLine(score, context.translator))}\n`;
}

function heading(text: CheckedText, { translator }: ReportContext, paint: Paint): string {
  const name = text.id === undefined ? text.path : translator.text('report.record', { id: text.id });
  const compared =
    text.source?.path === undefined ? '' : translator.text('report.compared', { path: text.source.path });
  const languages = [text.source?.language, text.language].filter((tag) => tag !== undefined).join(' → ');
  const relation = text.relation && translator.text(`relation.${text.relation}`);
  const about = [compared, languages, relation].filter(Boolean).join(translator.comma);
  return paint.path(visible(name)) + (about ? `  ${paint.faint(visible(about))}` : '');
}

/** What of both files was not compared, by its lines. */
function leftOutLine({ leftOut, source }: CheckedText, { translator }: ReportContext): string | undefined {
  if (!leftOut || source?.path === undefined) return undefined;
  const list = (side: 'source' | 'target') =>
    leftOut[side]
      .map(({ line, endLine }) => (line === endLine ? `${line}` : `${line}–${endLine}`))
      .join(translator.comma);
  const [target, origin] = [list('target'), list('source')];
  const here = target && translator.text('report.leftOutHere', { lines: target });
  const there = origin && translator.text('report.leftOutThere', { lines: origin });
  return translator.text('report.leftOut', { places: [here, there].filter(Boolean).join(translator.comma) });
}

/** Where a finding's rows begin. */
const INDENT = '  ';

function findingBlock(finding: Finding, text: CheckedText, context: ReportContext, paint: Paint): string {
  const { translator, columns } = context;
  const rows = [...excerptRows(finding, text, context), ...adviceRows(finding, context)];
  const labelWidth = Math.max(...LABELS.map((label) => displayWidth(translator.text(label))));
  const hang = INDENT + ' '.repeat(labelWidth + 4);
  const lines = rows.flatMap(({ label, content }) => {
    const head = `${INDENT}  ${paint.faint(label + ' '.repeat(labelWidth - displayWidth(label)))}  `;
    const [first = '', ...rest] =
      typeof content === 'string' ? wrap(content, columns - hang.length) : [content(paint, columns - hang.length)];
    return [head + first, ...rest.map((line) => hang + line)];
  });
  return [...headLines(finding, context, paint), ...lines].join('\n');
}

/** Place, severity and message; the check's id comes last, where it does not stand in the way. */
function headLines(finding: Finding, { translator, columns }: ReportContext, paint: Paint): string[] {
  const place = placeOf(finding, translator);
  const severity = translator.text(`severity.${finding.severity}`);
  const unit = finding.unit === null ? '' : `${translator.text('report.unit')} ${finding.unit}`;
  const start = [place, severity].filter(Boolean).join('  ');
  const startWidth = displayWidth(start);
  const message = wrap(
    visible([unit, translator.message(finding.message)].filter(Boolean).join(': ')),
    columns - startWidth - 4,
  );
  const last = message.at(-1) ?? '';
  const hang = INDENT + ' '.repeat(startWidth + 2);
  const [first = '', ...rest] = message.map((line) => paint.strong(line));
  const head = `${INDENT}${paint.place(place)}${place ? '  ' : ''}${paint[finding.severity](severity)}  ${first}`;
  const lines = [head, ...rest.map((line) => hang + line)];
  const fits = hang.length + displayWidth(last) + 2 + finding.check.length <= columns;
  const id = paint.faint(finding.check);
  return fits ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''}  ${id}`] : [...lines, hang + id];
}

function placeOf({ target, source }: Finding, translator: ReportContext['translator']): string {
  if (target) return `${target.line}:${target.column}`;
  return source ? translator.text('report.sourcePlace', { place: `${source.line}:${source.column}` }) : '';
}

const LABELS = ['report.here', 'report.source', 'report.why', 'report.fix', 'report.write'] as const;

interface Row {
  readonly label: string;
  /** Running words, or a line that is made to measure. */
  readonly content: string | ((paint: Paint, columns: number) => string);
}

function* excerptRows({ target, source }: Finding, text: CheckedText, { translator }: ReportContext): Iterable<Row> {
  if (target) {
    yield {
      label: translator.text('report.here'),
      content: (paint, columns) => excerptLine(text.raw, target, columns, paint, paint.wrong),
    };
  }
  if (source) {
    // Without a place in the text, the source's stands in the head already.
    const place = target ? `${source.line}:${source.column}` : undefined;
    const raw = text.source?.raw ?? source.text;
    const span = text.source ? source : { start: 0, end: raw.length };
    yield {
      label: translator.text('report.source'),
      content: (paint, columns) => excerptLine(raw, span, columns, paint, paint.right, place),
    };
  }
}

function* adviceRows(finding: Finding, { translator }: ReportContext): Iterable<Row> {
  const { fix, expected } = finding;
  let label = translator.text('report.why');
  for (const step of tellingSteps(finding)) {
    yield { label, content: visible(translator.why(step)) };
    label = '';
  }
  const said = String(finding.message.values['expected'] ?? '');
  if (fix) {
    if (fix.text !== said || !isWhole(finding, fix))
      yield { label: translator.text('report.fix'), content: editWords(finding, fix) };
  } else if (expected?.some((form) => form !== said))
    yield { label: translator.text('report.write'), content: alternatives(expected) };
}

const MOST_ALTERNATIVES = 3;

function alternatives(forms: readonly string[]): string {
  const shown = forms.slice(0, MOST_ALTERNATIVES).map(quoted).join(' / ');
  return forms.length > MOST_ALTERNATIVES ? `${shown} / …` : shown;
}

/** Whether a fix replaces just the words that the finding speaks of. */
function isWhole({ target }: Finding, { start, end }: Edit): boolean {
  return target !== undefined && target.start === start && target.end === end;
}

function editWords({ target }: Finding, fix: Edit): string {
  const old = target && replaced(target, fix);
  return old === undefined ? quoted(fix.text) : `${quoted(old)} → ${quoted(fix.text)}`;
}

/** What a fix takes away, where the finding's own words show it. */
function replaced(target: Location, { start, end }: Edit): string | undefined {
  if (start < target.start || end > target.end || start === end) return undefined;
  return target.text.slice(start - target.start, end - target.start);
}
