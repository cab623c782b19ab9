import type { Finding } from '../../findings/finding.js';
import { rounded } from '../rounded.js';
import type { CheckedText, ReportContext } from '../report.js';

/**
 * A sheet that a person can sort, annotate and send round (RFC 4180, UTF-8 with a byte order mark, without which Excel takes it
 * for the system's old code page).
 */
export async function* writeCsv(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  yield `\uFEFF${row(COLUMNS.map(([name]) => name))}`;
  for await (const text of texts) {
    for (const finding of text.findings) yield row(COLUMNS.map(([, cell]) => cell(finding, text, context)));
  }
}

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [
  name: string,
  cell: (finding: Finding, text: CheckedText, context: ReportContext) => Cell,
])[] = [
  ['severity', ({ severity }) => severity],
  ['check', ({ check }) => check],
  ['path', (_, { path }) => path],
  ['id', (_, { id }) => id],
  ['unit', ({ unit }) => unit ?? undefined],
  ['line', ({ target }) => target?.line],
  ['column', ({ target }) => target?.column],
  ['language', ({ language }) => language],
  ['text', ({ target }) => target?.text],
  ['source path', ({ source }, text) => source && (source.path ?? text.source?.path)],
  ['source line', ({ source }) => source?.line],
  ['source text', ({ source }) => source?.text],
  ['message', ({ message }, _, { translator }) => translator.message(message)],
  ['expected', ({ expected }) => expected?.join(' / ')],
  ['why', ({ why }, _, { translator }) => why.map(translator.why).join('; ')],
  ['confidence', ({ confidence }) => rounded(confidence)],
  ['fingerprint', ({ fingerprint }) => fingerprint],
  // For whoever goes through the sheet; `wiredrift accept --from` reads them back.
  ['decision', () => undefined],
  ['reason', () => undefined],
];

function row(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A checked text must not become a formula in the spreadsheet of whoever reads the report (OWASP, CSV injection). */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
