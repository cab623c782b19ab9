import { csvRows, sniffSeparator, type CsvCell } from '../../text/csv.js';
import { InputError } from '../../text/input-error.js';
import type { MessageText, Unit } from '../document.js';
import { ANY_SYNTAX } from '../placeholders/find.js';
import { plainMessage } from '../placeholders/message-builder.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { declaredTag } from './declared-tag.js';

/** Which columns hold what: the header's name, or the number from 1 (then the first row is a message too). */
export interface CsvColumns {
  readonly key?: string | number;
  readonly source?: string | number;
  readonly target?: string | number;
}

export interface CsvOptions {
  readonly columns?: CsvColumns;
  /** By default the one that the first lines agree in: comma, semicolon, tab or bar. */
  readonly separator?: string;
}

/**
 * Messages of a table. Without columns the header tells them: `key`, `source` and `target`, or the names of two languages.
 * @throws InputError `csvColumn` {name, known}, `csvColumns` {known}; `csvUnclosed`, `csvAfterQuote` {line, column}
 */
export function readCsv(raw: string, options: CsvOptions = {}): UnitsContent {
  const separator = options.separator ?? sniffSeparator(raw);
  const rows = [...csvRows(raw, separator)];
  const header = rows[0]?.map(({ text }) => text.trim()) ?? [];
  const columns = options.columns ? chosen(options.columns, header) : guessed(header);
  const language = (index: number | undefined) => (index === undefined ? undefined : declaredTag(header[index] ?? ''));
  const [sourceLanguage, targetLanguage] = columns.hasHeader
    ? [language(columns.source), language(columns.target)]
    : [];
  const cells = rows.flat();
  return {
    units: rows.slice(columns.hasHeader ? 1 : 0).flatMap((row, index) => unitOf(row, columns, index)),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(targetLanguage !== undefined && { targetLanguage }),
    escape: (text, at) => escape(text, separator, cellAt(cells, at)),
  };
}

interface Places {
  readonly key: number | undefined;
  readonly source: number | undefined;
  readonly target: number | undefined;
  readonly hasHeader: boolean;
}

function chosen({ key, source, target }: CsvColumns, header: readonly string[]): Places {
  const named = [key, source, target].filter((column) => column !== undefined);
  const place = (column: string | number | undefined) => (column === undefined ? undefined : placeOf(column, header));
  const hasHeader = named.some((column) => typeof column === 'string');
  return { key: place(key), source: place(source), target: place(target), hasHeader };
}

function placeOf(column: string | number, header: readonly string[]): number {
  const wanted = typeof column === 'string' ? column.trim().toLowerCase() : '';
  const index = typeof column === 'number' ? column - 1 : header.findIndex((name) => name.toLowerCase() === wanted);
  if (Number.isInteger(index) && index >= 0 && index < header.length) return index;
  throw new InputError('csvColumn', { name: column, known: header.join(', ').slice(0, 200), line: 1 });
}

const KEYS = /^(?:keys?|id|identifier|string[ _-]?id|name|context|msgctxt)$/iu;
const SOURCES = /^(?:source(?:[ _-]?(?:text|string|language))?|original|english|msgid|from)$/iu;
const TARGETS = /^(?:target(?:[ _-]?(?:text|string|language))?|translations?|translated|msgstr|to|value|text)$/iu;

function guessed(header: readonly string[]): Places {
  const find = (pattern: RegExp) => {
    const index = header.findIndex((name) => pattern.test(name));
    return index < 0 ? undefined : index;
  };
  const key = find(KEYS);
  const languages = header.flatMap((name, index) => (index !== key && isLanguage(name) ? [index] : []));
  const source = find(SOURCES) ?? (languages.length > 1 ? languages[0] : undefined);
  const target = find(TARGETS) ?? languages.find((index) => index !== source);
  if (target === undefined) throw new InputError('csvColumns', { known: header.join(', ').slice(0, 200), line: 1 });
  return { key, source, target, hasHeader: true };
}

/** `en`, `pt-BR`; a language code is two letters, or three that no column is called. */
function isLanguage(name: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z0-9]{2,8})*$/u.test(name);
}

/** A row without a key is named by its number, from 1. */
function unitOf(row: readonly CsvCell[], places: Places, index: number): readonly Unit[] {
  const cell = (place: number | undefined) => (place === undefined ? undefined : row[place]);
  const source = cell(places.source);
  const target = cell(places.target);
  if (!source && !target) return [];
  const key = cell(places.key)?.text.trim();
  return messageUnits(
    {
      key: key === undefined || key === '' ? String(index + 1) : key,
      ...(source && { source: textOf(source) }),
      ...(target && { target: textOf(target) }),
      ...(source && target?.text === '' && { state: 'untranslated' as const }),
      translatable: true,
    },
    ANY_SYNTAX,
  );
}

function textOf({ text, pieces }: CsvCell): MessageText {
  return plainMessage({ text, pieces });
}

function escape(text: string, separator: string, cell: CsvCell | undefined): string | undefined {
  if (cell?.isQuoted) return text.replaceAll('"', '""');
  return text.includes(separator) || /["\r\n]/u.test(text) ? undefined : text;
}

/** The cells are in the order of the file. */
function cellAt(cells: readonly CsvCell[], at: number): CsvCell | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const last = cells[middle]?.pieces.at(-1);
    if ((last ? last.raw + last.rawLength : 0) < at) low = middle + 1;
    else high = middle;
  }
  return cells[low];
}
