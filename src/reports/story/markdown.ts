import type { StoryTable } from '../../story/table.js';
import { markdownText } from '../markdown-words.js';
import type { ReportContext } from '../report.js';

/** A table with a column a version; what is odd is bold. Rows that all versions agree on are left out and counted. */
export async function* writeStoryMarkdown(tables: AsyncIterable<StoryTable>, { translator }: ReportContext) {
  for await (const { versions, wire, rows } of tables) {
    const told = rows.filter(({ verdict }) => verdict !== 'agree');
    const names = versions.map(({ path }, at) => {
      const name = markdownText(path.split(/[/\\]/u).at(-1) ?? path);
      return at === wire ? `${name} (${translator.text('story.wire')})` : name;
    });
    yield `| ${['', translator.text('story.about'), ...names].join(' | ')} |\n`;
    yield `|${' --- |'.repeat(versions.length + 2)}\n`;
    for (const { verdict, kind, about, cells } of told) {
      const shown = cells.map((cell) => {
        if (!cell) return '–';
        const text = markdownText(cell.text);
        return cell.odd ? `**${text}**` : text;
      });
      const head = `${translator.text(`story.verdict.${verdict}`)}, ${translator.text(`story.kind.${kind}`)}`;
      yield `| ${[head, markdownText(about), ...shown].join(' | ')} |\n`;
    }
    yield `\n${markdownText(translator.text('story.agree', { count: rows.length - told.length }))}\n`;
  }
}
