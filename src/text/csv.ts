import { InputError } from './input-error.js';
import { createLineIndex } from './lines.js';
import type { MappedText } from './mapped.js';
import { verbatim } from './mapped.js';
import { unescaped } from './mapping.js';

/** A cell of a table, without its quotation marks; doubled ones in it are one. */
export interface CsvCell extends MappedText {
  readonly isQuoted: boolean;
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The sign that most often, and on every one of the first lines equally often, stands between cells. */
export function sniffSeparator(raw: string): string {
  const counts = SEPARATORS.map((separator) => {
    const widths = firstRows(raw.slice(0, SAMPLE), separator);
    const [first = 1] = widths;
    const even = widths.filter((width) => width === first).length;
    return { separator, score: first > 1 ? first * (even / widths.length) : 0 };
  });
  return counts.reduce((best, count) => (count.score > best.score ? count : best)).separator;
}

const SAMPLE = 20_000;

function firstRows(start: string, separator: string): readonly number[] {
  const widths: number[] = [];
  try {
    for (const row of csvRows(start, separator)) if (widths.push(row.length) >= 20) break;
  } catch (error) {
    if (!(error instanceof InputError)) throw error; // with another sign the quotation marks may fit
  }
  return widths;
}

/**
 * The rows of a table (RFC 4180): cells in quotation marks may hold separators and line breaks. Blank lines are no rows.
 * A quotation mark inside a cell that does not begin with one is a letter like any other.
 * @throws InputError `csvUnclosed`, `csvAfterQuote` {line, column}
 */
export function* csvRows(raw: string, separator: string): Generator<readonly CsvCell[]> {
  let at = raw.startsWith('\uFEFF') ? 1 : 0;
  let cells: CsvCell[] = [];
  while (at <= raw.length) {
    const { cell, end } = cellAt(raw, at, separator);
    cells.push(cell);
    at = end + 1;
    if (raw.charAt(end) === separator && end < raw.length) continue;
    if (cells.length > 1 || cell.isQuoted || cell.text.trim() !== '') yield cells;
    cells = [];
    if (raw.startsWith('\r\n', end)) at++;
  }
}

function cellAt(raw: string, start: number, separator: string): { readonly cell: CsvCell; readonly end: number } {
  if (raw.charAt(start) !== '"') {
    const end = plainEnd(raw, start, separator);
    return { cell: { ...verbatim(raw.slice(start, end), start), isQuoted: false }, end };
  }
  let close = raw.indexOf('"', start + 1);
  while (close >= 0 && raw.charAt(close + 1) === '"') close = raw.indexOf('"', close + 2);
  if (close < 0) throw problem(raw, start, 'csvUnclosed');
  const end = close + 1;
  const next = raw.charAt(end);
  if (next !== '' && next !== separator && next !== '\n' && next !== '\r') throw problem(raw, end, 'csvAfterQuote');
  return { cell: { ...unescaped(raw, [{ start: start + 1, end: close }], /""/gu, () => '"'), isQuoted: true }, end };
}

function plainEnd(raw: string, start: number, separator: string): number {
  let at = start;
  for (; at < raw.length; at++) {
    const sign = raw.charAt(at);
    if (sign === separator || sign === '\n' || sign === '\r') break;
  }
  return at;
}

function problem(raw: string, offset: number, key: string): InputError {
  const { line, column } = createLineIndex(raw).position(offset);
  return new InputError(key, { line, column });
}
