import type { StoryRow, StoryTable } from '../../story/table.js';
import type { Paint } from '../paint.js';
import type { ReportContext } from '../report.js';
import { quoted, revealed, visible } from '../visible.js';
import { displayWidth, fitStart, wrap } from '../width.js';
import { silentVersions, variantsOf } from './variants.js';

/** For a person at a terminal: the versions by number, then what differs, the conflicts first; what all agree on is counted. */
export async function* writeStoryStylish(tables: AsyncIterable<StoryTable>, context: ReportContext) {
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(context.colour);
  for await (const table of tables) {
    yield `${legend(table, context, paint)}\n`;
    for (const verdict of ['conflict', 'vaguer'] as const) {
      const rows = table.rows.filter((row) => row.verdict === verdict);
      if (rows.length === 0) continue;
      yield `\n${paint.strong(context.translator.text(`story.${verdict}`, { count: rows.length }))}\n`;
      for (const row of rows) yield `\n${rowLines(row, context, paint).join('\n')}\n`;
    }
    yield* partialLines(table, context, paint);
    if (!context.quiet) yield `\n${closing(table, context, paint)}\n`;
  }
}

function legend({ versions, wire }: StoryTable, { translator }: ReportContext, paint: Paint): string {
  return versions
    .map(({ path, language }, at) => {
      const about = at === wire ? `${language}, ${translator.text('story.wire')}` : language;
      return `${paint.place(String(at + 1).padStart(3))}  ${visible(path)}  ${paint.faint(about)}`;
    })
    .join('\n');
}

function rowLines(row: StoryRow, context: ReportContext, paint: Paint): readonly string[] {
  const { translator, columns } = context;
  const kind = translator.text(`story.kind.${row.kind}`);
  const head = `  ${paint.faint(kind)}  ${quoted(shortened(row.about, columns - displayWidth(kind) - 4))}`;
  const variants = variantsOf(row);
  const silent = silentVersions(row);
  const width = Math.max(...[...variants.map(({ versions }) => versions), silent].map((list) => listed(list).length));
  const lines = variants.flatMap(({ versions, cell, odd }) => {
    const sign = odd ? paint.error('✗') : ' ';
    const place = versions.length === 1 ? `  ${cell.place.line}:${cell.place.column}` : '';
    const start = `    ${sign} ${paint.place(listed(versions).padEnd(width))}  `;
    const words = shortened(cell.text, columns - width - 8 - place.length);
    const note = cell.note ? wrap(visible(translator.message(cell.note)), columns - width - 8) : [];
    return [
      `${start}${odd ? paint.wrong(revealed(words)) : quoted(words)}${paint.faint(place)}`,
      ...note.map((line) => ' '.repeat(width + 8) + paint.faint(line)),
    ];
  });
  const nothing = silent.length > 0 ? [`      ${paint.faint(listed(silent).padEnd(width))}  ${paint.faint('–')}`] : [];
  return [head, ...lines, ...nothing];
}

/** What stands in some versions only, by the versions that have it: many things, each a few words. */
function* partialLines({ rows }: StoryTable, { translator, columns }: ReportContext, paint: Paint): Iterable<string> {
  const bySet = new Map<string, string[]>();
  for (const row of rows.filter(({ verdict, kind }) => verdict === 'partial' && kind !== 'quote')) {
    const versions = Array.from(row.cells.keys()).filter((version) => row.cells[version]);
    const text = row.cells.find((cell) => cell !== undefined)?.text ?? row.about;
    const key = listed(versions);
    bySet.set(key, [...(bySet.get(key) ?? []), shortened(text, 30)]);
  }
  if (bySet.size === 0) return;
  yield `\n${paint.strong(translator.text('story.onlyIn'))}\n`;
  const width = Math.max(...[...bySet.keys()].map((key) => key.length));
  for (const [key, texts] of [...bySet].sort(([a], [b]) => a.localeCompare(b))) {
    const lines = wrap(texts.map(quoted).join(', '), columns - width - 8);
    yield `      ${paint.place(key.padEnd(width))}  ${lines.join(`\n${' '.repeat(width + 8)}`)}\n`;
  }
}

function listed(versions: readonly number[]): string {
  return versions.map((version) => version + 1).join(' ');
}

function shortened(text: string, columns: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return displayWidth(line) <= columns ? line : `${fitStart(line, Math.max(8, columns - 1)).trimEnd()}…`;
}

function closing({ rows }: StoryTable, { translator }: ReportContext, paint: Paint): string {
  const count = (verdict: StoryRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const conflicts = count('conflict');
  const parts = [
    conflicts === 0 ? paint.good(translator.text('story.noConflict')) : undefined,
    translator.text('story.agree', { count: count('agree') }),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
