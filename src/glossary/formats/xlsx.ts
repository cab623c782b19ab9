import { SaxesParser } from 'saxes';
import { readZipEntry } from '../../documents/zip.js';
import { csv } from './csv.js';
import type { GlossaryFormat } from './format.js';

/** A sheet of an Excel workbook; it is read as the table that a spreadsheet would save as CSV, a line a row. */
export const xlsx: GlossaryFormat = {
  extensions: ['.xlsx', '.xlsm'],
  limit: 256,
  read: (text) => csv.read(text),
};

/** What a workbook cannot be read for. */
export class WorkbookError extends Error {
  readonly key: 'workbook' | 'workbookSheet' | 'workbookSize';
  readonly values: Readonly<Record<string, string>>;

  constructor(key: WorkbookError['key'], values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/**
 * A sheet as CSV: each row on the line of its number, so that a problem is told where the spreadsheet shows it.
 * @param sheet its name; without one the first is read
 * @throws WorkbookError  @throws InputError `zipBroken`, `zipTooLarge`
 */
export function sheetAsCsv(bytes: Uint8Array, sheet?: string): string {
  const part = (path: string) => {
    const content = readZipEntry(bytes, path);
    return content && new TextDecoder().decode(content);
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === undefined) throw new WorkbookError('workbook');
  const sheets = sheetsOf(workbook);
  const wanted =
    sheet === undefined ? sheets[0] : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!wanted) {
    const names = sheets.map(({ name }) => name).join(', ');
    throw new WorkbookError('workbookSheet', { sheet: sheet ?? '', sheets: names });
  }
  const path = pathsById(part('xl/_rels/workbook.xml.rels') ?? '').get(wanted.id) ?? 'worksheets/sheet1.xml';
  const content = part(path.startsWith('/') ? path.slice(1) : `xl/${path}`);
  if (content === undefined) throw new WorkbookError('workbook');
  return csvOf(content, sharedStrings(part('xl/sharedStrings.xml') ?? ''));
}

interface Visitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Entities of a DTD are not expanded, nor is anything fetched. */
function readXml(xml: string, { open, text, close }: Visitor): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new WorkbookError('workbook');
  });
  parser.on('opentag', ({ name, attributes }) => open?.(localName(name), attributes));
  parser.on('text', (piece) => text?.(piece));
  parser.on('cdata', (piece) => text?.(piece));
  parser.on('closetag', ({ name }) => close?.(localName(name)));
  if (xml !== '') parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function sheetsOf(workbook: string): readonly { readonly name: string; readonly id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  readXml(workbook, {
    open(tag, attributes) {
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /:id$/u.test(name))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', id });
    },
  });
  return sheets;
}

function pathsById(relations: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  readXml(relations, {
    open(tag, { Id, Target }) {
      if (tag === 'Relationship' && Id !== undefined && Target !== undefined) paths.set(Id, Target);
    },
  });
  return paths;
}

/** Texts that cells mean by their number. What shows how a word is read aloud is none of it. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let [inText, inReading] = [false, false];
  readXml(xml, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 't') inText = true;
      if (tag === 'rPh') inReading = true;
    },
    text(piece) {
      if (inText && !inReading) text += piece;
    },
    close(tag) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') inReading = false;
      if (tag === 'si') strings.push(text);
    },
  });
  return strings;
}

/** No list has more columns; a sheet may say that it has sixteen thousand, in each of a million rows. */
const MOST_COLUMNS = 500;
const MOST_CHARACTERS = 2 ** 26;
const MOST_ROWS = 2 ** 20;

function csvOf(xml: string, shared: readonly string[]): string {
  const lines: string[] = [];
  let size = 0;
  let [line, row, column] = [0, [] as string[], 0];
  let [type, text, isValue] = ['', '', false];
  const endRow = () => {
    const written = row.map(quoted).join(',');
    lines[line - 1] = written;
    size += written.length;
    if (size > MOST_CHARACTERS) throw new WorkbookError('workbookSize');
  };
  readXml(xml, {
    open(tag, { r, t }) {
      if (tag === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        if (!(line >= 1 && line <= MOST_ROWS)) throw new WorkbookError('workbook');
        [row, column] = [[], 0];
      } else if (tag === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        [type, text] = [t ?? 'n', ''];
      } else if (tag === 'v' || tag === 't') isValue = true;
    },
    text(piece) {
      if (isValue) text += piece;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isValue = false;
      else if (tag === 'c' && column <= MOST_COLUMNS) put(row, column, valueOf(type, text, shared));
      else if (tag === 'row') endRow();
    },
  });
  return Array.from(lines, (written: string | undefined) => written ?? '').join('\n');
}

function put(row: string[], column: number, value: string): void {
  while (row.length < column) row.push('');
  row[column - 1] = value;
}

function valueOf(type: string, text: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'true' : 'false';
  return type === 'e' ? '' : text;
}

/** AB12 → 28 */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A line break parts two forms of a cell, as the stroke does; a row stays one line. */
function quoted(cell: string): string {
  // Controls that XML knows and no text needs.
  const text = cell.replace(/\s*[\r\n]+\s*/gu, ' | ').replace(/_x000D_/gu, '');
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
