import type { SyntaxProblem } from '../tree.js';

export interface CsvRow {
  /** Unquoted, without the white space around them. */
  readonly cells: readonly string[];
  /** Where each cell begins in the file, its quotation mark included. */
  readonly starts: readonly number[];
  readonly problem?: SyntaxProblem;
}

/**
 * The rows of a table by RFC 4180: a cell in quotation marks may hold the delimiter, line ends, and quotation marks
 * written twice. Lines end at LF, CR LF or CR; rows without a word are left out.
 * @param quoting `strict`: a quotation mark that opens a cell must close it; `loose`: one that does not is part of a name
 *   (tab-separated files often quote nothing); `none`: all are
 */
export function* csvRows(
  text: string,
  delimiter: string,
  quoting: 'strict' | 'loose' | 'none' = 'strict',
): Generator<CsvRow> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    const starts: number[] = [];
    let problem: SyntaxProblem | undefined;
    for (;;) {
      const cell = readCell(text, at, delimiter, quoting);
      cells.push(cell.text.trim());
      starts.push(at);
      if (cell.problem) problem ??= { key: cell.problem, values: {}, offset: at };
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (problem) yield { cells, starts, problem };
    else if (cells.some((cell) => cell !== '')) yield { cells, starts };
  }
}

/** The delimiter of a table: the one that its first line has most of. */
export function delimiterOf(text: string): string {
  const [first] = /^[^\r\n]*/u.exec(text.replace(/^\ufeff/u, '')) ?? [''];
  const bare = first.replace(/"[^"]*"/gu, '');
  const count = (sign: string) => bare.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

interface Cell {
  readonly text: string;
  /** Where the delimiter or the line end stands. */
  readonly end: number;
  readonly problem?: string;
}

function readCell(text: string, start: number, delimiter: string, quoting: 'strict' | 'loose' | 'none'): Cell {
  const bare = () => {
    const end = cellEnd(text, start, delimiter);
    return { text: text.slice(start, end), end };
  };
  const open = quoting === 'none' ? -1 : openingQuote(text, start);
  if (open < 0) return bare();
  const close = closingQuote(text, open);
  if (close < 0) return quoting === 'loose' ? bare() : { ...bare(), problem: 'csvUnclosed' };
  const end = cellEnd(text, close + 1, delimiter);
  if (text.slice(close + 1, end).trim() !== '')
    return quoting === 'loose' ? bare() : { text: text.slice(start, end), end, problem: 'csvQuote' };
  return { text: text.slice(open + 1, close).replaceAll('""', '"'), end };
}

/** Some programs put a space between the delimiter and the quotation mark. */
function openingQuote(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return text[at] === '"' ? at : -1;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
