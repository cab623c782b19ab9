import { csvRow } from '../csv-row.js';
import type { StoryTable } from '../../story/table.js';
import type { ReportContext } from '../report.js';

/** A sheet with a column a version (RFC 4180, UTF-8 with a byte order mark for Excel's sake). */
export async function* writeStoryCsv(tables: AsyncIterable<StoryTable>, { translator }: ReportContext) {
  for await (const { versions, rows } of tables) {
    yield `\uFEFF${csvRow(['verdict', 'kind', 'about', ...versions.map(({ path }) => path), 'odd', 'note'])}`;
    for (const { verdict, kind, about, cells } of rows) {
      const odd = cells.flatMap((cell, at) => (cell?.odd ? [versions[at]?.path ?? ''] : []));
      const notes = cells.flatMap((cell) => (cell?.note ? [translator.message(cell.note)] : []));
      yield csvRow([verdict, kind, about, ...cells.map((cell) => cell?.text), odd.join('; '), notes.join(' ')]);
    }
  }
}
