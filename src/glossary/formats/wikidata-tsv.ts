import { csvRows, type CsvRow } from './csv-rows.js';
import type { GlossaryFormat } from './format.js';
import { readTable } from './table.js';

/**
 * Tab-separated names as they are drawn from Wikidata: item, language, label, aliases parted by |, type; ParaNames has the
 * same with a header of its own. Nothing is quoted, so that "Weird Al" Yankovic keeps his marks.
 */
export const wikidataTsv: GlossaryFormat = {
  extensions: [],
  limit: 256,
  read: (text) => readTable(() => withHeader(csvRows(text, '\t', 'none'))),
};

/** Whether a tab-separated text is such a list: by its first cell. */
export function isWikidataTsv(text: string): boolean {
  return /^\ufeff?(?:Q[1-9]\d*|"?(?:qid|wikidata[_ ]?id|item)"?)\t/iu.test(text);
}

function* withHeader(rows: Iterable<CsvRow>): Generator<CsvRow> {
  let isFirst = true;
  for (const row of rows) {
    if (isFirst && /^Q\d/u.test(row.cells[0] ?? '')) yield { cells: USUAL_HEADER, starts: [0] };
    yield isFirst && row.cells[0]?.toLowerCase() === 'item' ? { ...row, cells: ['id', ...row.cells.slice(1)] } : row;
    isFirst = false;
  }
}

const USUAL_HEADER = ['id', 'language', 'label', 'aliases', 'type'];
