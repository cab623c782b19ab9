import type { Finding } from '../../findings/finding.js';
import { csvRow } from '../csv-row.js';
import type { Cell } from '../csv-row.js';
import { rounded } from '../rounded.js';
import type { CheckedText, ReportContext } from '../report.js';

/**
 * A sheet that a person can sort, annotate and send round (RFC 4180, UTF-8 with a byte order mark, without which Excel takes it
 * for the system's old code page).
 */
export async function* writeCsv(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  yield `\uFEFF${csvRow(COLUMNS.map(([name]) => name))}`;
  for await (const text of texts) {
    for (const finding of text.findings) yield csvRow(COLUMNS.map(([, cell]) => cell(finding, text, context)));
  }
}

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
];
