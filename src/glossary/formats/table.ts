import type { Message } from '../../messages/step.js';
import type { SyntaxProblem, TreeResult } from '../tree.js';
import { columnOf, languageOf, type Column } from './columns.js';
import type { CsvRow } from './csv-rows.js';
import { Drafting } from './draft.js';
import { draftedTree, type DraftList, type NotePlace } from './format.js';
import { flagOf, genderOf, kindOf, partOfSpeechOf, STATUS_WORDS, statusOf, type FormStatus } from './words.js';

/**
 * Reads a table whose first row says what the columns hold: a column a language (`id, kind, en, uk, uk reject`), or a row
 * a form (`id, language, term, status`), whose rows of one id make one entry.
 * @param rows made anew each time they are asked for
 */
export function readTable(rows: () => Iterable<CsvRow>): TreeResult {
  return draftedTree((note) => draftTable(rows(), note));
}

interface Table {
  readonly columns: readonly (Column | undefined)[];
  /** A row a form. */
  readonly isLong: boolean;
  readonly drafting: Drafting;
  readonly problems: SyntaxProblem[];
}

function draftTable(rows: Iterable<CsvRow>, note: NotePlace): DraftList {
  let table: Table | undefined;
  let unread: readonly string[] = [];
  const problems: SyntaxProblem[] = [];
  for (const row of rows) {
    if (row.problem) problems.push(row.problem);
    else if (table) draftRow(row, table);
    else {
      const columns = row.cells.map(columnOf);
      const isLong = has(columns, 'language') && has(columns, 'form');
      if (!isLong && !has(columns, 'names'))
        return { problems: [{ key: 'tableNoLanguages', values: {}, offset: row.starts[0] ?? 0 }] };
      unread = row.cells.filter((cell, at) => cell !== '' && !isRead(columns[at], isLong));
      table = { columns, isLong, drafting: new Drafting(note), problems };
    }
    if (problems.length > MOST_PROBLEMS) break;
  }
  const [first, ...rest] = problems;
  if (first) return { problems: [first, ...rest] };
  if (!table) return { problems: [{ key: 'empty', values: {}, offset: 0 }] };
  const ignored: Message[] =
    unread.length > 0 ? [{ key: 'notice.columnsIgnored', values: { columns: unread.join(', ') } }] : [];
  return { notices: [...ignored, ...table.drafting.finish()], entries: table.drafting.entries };
}

/** A file that is no such table would bring a problem a line. */
const MOST_PROBLEMS = 100;

function has(columns: Table['columns'], wanted: Column['holds']): boolean {
  return columns.some((column) => column?.holds === wanted);
}

const LONG_ALONE: ReadonlySet<Column['holds']> = new Set([
  'language',
  'form',
  'status',
  'reason',
  'aliases',
  'forbidden',
]);

/** Of no use are unknown columns and those that make sense beside a form of one language alone. */
function isRead(column: Column | undefined, isLong: boolean): boolean {
  return column !== undefined && ('language' in column ? !isLong : isLong || !LONG_ALONE.has(column.holds));
}

function draftRow(row: CsvRow, table: Table): void {
  const { columns, drafting, problems, isLong } = table;
  const extra = row.cells.findIndex((cell, at) => at >= columns.length && cell !== '');
  const id = fieldOf('id', row, table);
  if (extra >= 0) {
    const values = { found: row.cells.length, expected: columns.length };
    problems.push({ key: 'tableCells', values, offset: row.starts[extra] ?? 0, ...(id.text && { entry: id.text }) });
    return;
  }
  // Two rows of one id are two languages of one entry only where a row holds one language.
  const known = isLong && id.text !== '' ? drafting.find(id.text) : undefined;
  const index = known ?? drafting.begin(id.text, row.starts[0] ?? 0);
  if (known === undefined && id.text !== '') noteId(index, id, table);
  setFields(index, row, table);
  if (isLong) addLongForms(index, row, table);
  else addWideForms(index, row, table);
}

interface CellText {
  readonly text: string;
  readonly at: number;
}

function fieldOf(field: Column['holds'], { cells, starts }: CsvRow, { columns }: Table): CellText {
  const at = columns.findIndex((column) => column?.holds === field);
  return { text: cells[at] ?? '', at: starts[at] ?? starts[0] ?? 0 };
}

function noteId(index: number, { text, at }: CellText, { drafting, columns }: Table): void {
  if (WIKIDATA_ID.test(text) && !has(columns, 'wikidata')) drafting.set(index, 'wikidata', text, at);
}

const WIKIDATA_ID = /^Q[1-9]\d*$/u;

function setFields(index: number, { cells, starts }: CsvRow, { columns, drafting }: Table): void {
  for (const [at, column] of columns.entries()) {
    const [text, start] = [cells[at] ?? '', starts[at] ?? 0];
    if (column === undefined || text === '') continue;
    switch (column.holds) {
      case 'kind':
        drafting.set(index, 'kind', kindOf(text), start);
        break;
      case 'gender':
        drafting.set(index, 'gender', genderOf(text), start);
        break;
      case 'indeclinable':
      case 'caseSensitive':
        drafting.set(index, column.holds, flagOf(text), start);
        break;
      case 'doNotTranslate':
        drafting.set(index, column.holds, flagOf(text), start);
        break;
      case 'required':
        if (flagOf(text) === undefined) drafting.set(index, 'required', false, start);
        break;
      case 'partOfSpeech':
        drafting.set(index, 'partOfSpeech', partOfSpeechOf(text), start);
        break;
      case 'flags':
        if (flagsIn(text).has('read-only')) drafting.set(index, 'doNotTranslate', true, start);
        if (flagsIn(text).has('case-sensitive')) drafting.set(index, 'caseSensitive', true, start);
        break;
      case 'wikidata':
      case 'note':
        drafting.set(index, column.holds, text, start);
        break;
      case 'given':
      case 'middle':
      case 'patronymic':
      case 'family':
        drafting.setPart(index, column.holds, text, start);
        break;
      default:
    }
  }
}

function flagsIn(cell: string): ReadonlySet<string> {
  return new Set(cell.toLowerCase().split(/[\s,;|]+/u));
}

function addWideForms(index: number, row: CsvRow, table: Table): void {
  const { drafting, columns } = table;
  for (const [at, column] of columns.entries()) {
    if (column === undefined || !('language' in column)) continue;
    const { language, holds } = column;
    const start = row.starts[at] ?? 0;
    const forms = formsIn(row.cells[at] ?? '');
    if (holds === 'names') for (const form of forms) drafting.addForm(index, language, form, 'admitted', start);
    if (holds === 'abbreviations') for (const form of forms) drafting.addAbbreviation(index, language, form, start);
    if (holds !== 'reject') continue;
    const reasonsAt = columns.findIndex((other) => other?.holds === 'why' && other.language === language);
    const reasons = splitCell(row.cells[reasonsAt] ?? '');
    forms.forEach((form, i) => drafting.addForm(index, language, form, 'rejected', start, reasons[i]));
  }
}

function addLongForms(index: number, row: CsvRow, table: Table): void {
  const { drafting, problems } = table;
  const [language, form, status] = [
    fieldOf('language', row, table),
    fieldOf('form', row, table),
    fieldOf('status', row, table),
  ];
  const isForbidden =
    flagOf(fieldOf('forbidden', row, table).text) === true ||
    flagsIn(fieldOf('flags', row, table).text).has('forbidden');
  const known: FormStatus | undefined = isForbidden
    ? 'rejected'
    : status.text === ''
      ? 'admitted'
      : statusOf(status.text);
  if (known === undefined) {
    const values = { text: status.text, allowed: STATUS_WORDS.join(', ') };
    problems.push({ key: 'status', values, offset: status.at, entry: fieldOf('id', row, table).text });
    return;
  }
  const tag = languageOf(language.text) ?? language.text;
  const why = fieldOf('reason', row, table).text;
  for (const one of formsIn(form.text)) drafting.addForm(index, tag, one, known, form.at, why);
  const aliases = fieldOf('aliases', row, table);
  for (const one of formsIn(aliases.text)) drafting.addForm(index, tag, one, 'admitted', aliases.at);
}

/** The forms in a cell, parted by | or line ends; `\|` is a stroke in a form. */
function formsIn(cell: string): string[] {
  return splitCell(cell).filter((form) => form !== '');
}

function splitCell(cell: string): string[] {
  if (!/[|\n\r\\]/u.test(cell)) return [cell];
  const parts = [''];
  for (const [piece] of cell.matchAll(/\\[|\\]|[|\n\r]|[^|\n\r\\]+|\\/gu)) {
    if (piece === '|' || piece === '\n' || piece === '\r') parts.push('');
    else parts[parts.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return parts.map((part) => part.trim());
}
