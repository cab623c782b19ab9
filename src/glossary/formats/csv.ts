import type { Entry } from '../entry.js';
import { csvRows, delimiterOf } from './csv-rows.js';
import type { GlossaryFormat, WrittenList } from './format.js';
import { lossNotice } from './losses.js';
import { readTable } from './table.js';

/** Comma, semicolon and tab-separated tables, as spreadsheets, Weblate and Pontoon write them. */
export const csv: Required<GlossaryFormat> = {
  extensions: ['.csv'],
  limit: 256,
  read(text) {
    // Excel's own way to say the delimiter, as a first line.
    const said = /^\ufeff?sep=(?<sign>[,;\t])\r?\n/iu.exec(text);
    const delimiter = said?.groups?.['sign'] ?? delimiterOf(text);
    // Blanked out, so that all offsets stay.
    const table = said ? text.replace(said[0], ' '.repeat(said[0].length - 1) + '\n') : text;
    return readTable(() => csvRows(table, delimiter));
  },
  // Without the mark a spreadsheet takes UTF-8 for the code page of its country.
  write: (entries) => writeTable(entries, ',', '\ufeff'),
};

export const tsv: Required<GlossaryFormat> = {
  extensions: ['.tsv', '.tab'],
  limit: 256,
  read: (text) => readTable(() => csvRows(text, '\t', 'loose')),
  write: (entries) => writeTable(entries, '\t', ''),
};

interface WrittenColumn {
  readonly header: string;
  readonly cell: (entry: Entry) => string;
}

function writeTable(entries: readonly Entry[], delimiter: string, mark: string): WrittenList {
  const columns = columnsFor(entries);
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + '\r\n';
  function* pieces() {
    yield mark + line(columns.map(({ header }) => header));
    for (const entry of entries) yield line(columns.map(({ cell }) => cell(entry)));
  }
  return { pieces: pieces(), notices: lossNotice(entries, ['roles', 'confusable']) };
}

function quoted(cell: string, delimiter: string): string {
  return /["\n\r]/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A column for each thing that some entry has. */
function columnsFor(entries: readonly Entry[]): WrittenColumn[] {
  const some = (column: WrittenColumn) => (entries.some((entry) => column.cell(entry) !== '') ? [column] : []);
  const names = tagsIn(entries, ({ names }) => names).map((tag) => column(tag, ({ names }) => joined(names[tag])));
  const short = tagsIn(entries, ({ abbreviations }) => abbreviations).map((tag) =>
    column(`${tag} abbreviation`, ({ abbreviations }) => joined(abbreviations?.[tag])),
  );
  const rejected = tagsIn(entries, ({ reject }) => reject).flatMap((tag) => [
    column(`${tag} reject`, ({ reject }) => joined(reject[tag]?.map(({ form }) => form))),
    ...some(column(`${tag} reject why`, ({ reject }) => reasons(reject[tag]))),
  ]);
  const fields = [
    column('given', ({ parts }) => parts?.given ?? ''),
    column('middle', ({ parts }) => parts?.middle ?? ''),
    column('patronymic', ({ parts }) => parts?.patronymic ?? ''),
    column('family', ({ parts }) => parts?.family ?? ''),
    column('gender', ({ gender }) => gender ?? ''),
    column('indeclinable', ({ indeclinable }) => (indeclinable ? 'true' : '')),
    column('case sensitive', ({ caseSensitive }) => (caseSensitive ? 'true' : '')),
    column('part of speech', ({ partOfSpeech }) => partOfSpeech ?? ''),
    column('do not translate', ({ doNotTranslate }) => (doNotTranslate ? 'true' : '')),
    column('required', ({ required }) => (required === false ? 'false' : '')),
    column('wikidata', ({ wikidata }) => wikidata ?? ''),
    column('note', ({ note }) => note ?? ''),
  ].flatMap(some);
  return [column('id', ({ id }) => id), column('kind', ({ kind }) => kind), ...names, ...short, ...rejected, ...fields];
}

function column(header: string, cell: WrittenColumn['cell']): WrittenColumn {
  return { header, cell };
}

function tagsIn(
  entries: readonly Entry[],
  of: (entry: Entry) => Readonly<Record<string, unknown>> | undefined,
): string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(of(entry) ?? {})))];
}

function joined(forms: readonly string[] = []): string {
  return forms.map(escaped).join(' | ');
}

function reasons(rejected: Entry['reject'][string] = []): string {
  return rejected.some(({ why }) => why) ? rejected.map(({ why = '' }) => escaped(why)).join(' | ') : '';
}

function escaped(form: string): string {
  return form.replace(/[\\|]/gu, '\\$&');
}
