import type { Translator } from '../../messages/translator.js';
import type { StoryCell, StoryTable } from '../../story/table.js';
import type { ReportContext } from '../report.js';

/** Of the table's form; it rises when a reader of the old form would go wrong. */
const VERSION = 1;

/** One object: `{version, versions, rows}`; the cells of a row stand in the order of the versions, null where one is silent. */
export async function* writeStoryJson(tables: AsyncIterable<StoryTable>, { translator }: ReportContext) {
  for await (const { versions, wire, rows } of tables) {
    const table = {
      version: VERSION,
      versions: versions.map(({ path, language }, at) => ({ path, language, ...(at === wire ? { wire: true } : {}) })),
      rows: rows.map(({ cells, ...row }) => ({
        ...row,
        cells: cells.map((cell) => (cell ? cellJson(cell, translator) : null)),
      })),
    };
    yield `${JSON.stringify(table, undefined, 2)}\n`;
  }
}

function cellJson({ place, text, group, odd, note }: StoryCell, { message }: Translator) {
  const { start, end, line, column } = place;
  return { text, start, end, line, column, group, odd, ...(note ? { note: message(note) } : {}) };
}
