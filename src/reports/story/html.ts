import type { Translator } from '../../messages/translator.js';
import type { StoryCell, StoryRow, StoryTable } from '../../story/table.js';
import { escapeHtml, tag } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { markedText } from '../html/marked-text.js';
import type { Mark } from '../html/marked-text.js';
import { pageEnd, pageHead } from '../html/page.js';
import type { ReportContext } from '../report.js';
import { STORY_SCRIPT } from './script.js';
import { STORY_STYLE } from './style.js';

/** A page to send round: the table, conflicts first, each cell a link to its place in the version's text below. */
export async function* writeStoryHtml(tables: AsyncIterable<StoryTable>, { translator }: ReportContext) {
  const parts = { title: `wiredrift: ${translator.text('story.title')}`, style: STORY_STYLE, script: STORY_SCRIPT };
  yield pageHead(parts, translator);
  for await (const table of tables) {
    yield heading(table, translator);
    yield grid(table, translator);
    yield texts(table, translator);
  }
  yield pageEnd(parts);
}

function heading({ rows }: StoryTable, { text }: Translator): Markup {
  const count = (verdict: StoryRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const boxes = (['conflict', 'vaguer', 'partial', 'agree'] as const).map((verdict) => {
    const shown = verdict === 'conflict' || verdict === 'vaguer';
    const box = `<input type="checkbox" name="verdict" value="${verdict}"${shown ? ' checked' : ''}>`;
    return tag('label', {}, `${box} ${escapeHtml(text(`story.verdict.${verdict}`))} (${count(verdict)})`);
  });
  const filters = tag('div', { class: 'filters', hidden: true }, boxes.join(' '));
  return tag('header', {}, tag('h1', {}, escapeHtml(text('story.conflict', { count: count('conflict') }))) + filters);
}

function grid({ versions, wire, rows }: StoryTable, translator: Translator): Markup {
  const heads = versions.map(({ path, language }, at) => {
    const about = at === wire ? `${language}${translator.comma}${translator.text('story.wire')}` : language;
    return tag(
      'th',
      { scope: 'col' },
      `${tag('bdi', {}, escapeHtml(nameOf(path)))} ${tag('small', {}, escapeHtml(about))}`,
    );
  });
  const first = tag('th', { scope: 'col' }, escapeHtml(translator.text('story.about')));
  const body = rows.map((row, number) => gridRow(row, number, versions, translator)).join('\n');
  const table = `<thead>${tag('tr', {}, first + heads.join(''))}</thead>\n<tbody>\n${body}\n</tbody>`;
  return `${tag('main', {}, tag('div', { class: 'wide', tabindex: 0 }, tag('table', {}, table)))}\n`;
}

function gridRow(row: StoryRow, number: number, versions: StoryTable['versions'], translator: Translator): Markup {
  const { text, comma } = translator;
  const kind = [text(`story.verdict.${row.verdict}`), text(`story.kind.${row.kind}`)].join(comma);
  const head = tag(
    'th',
    { scope: 'row' },
    `${tag('small', {}, escapeHtml(kind))} ${tag('span', { dir: 'auto' }, escapeHtml(shown(row.about)))}`,
  );
  const cells = row.cells.map((cell, version) => gridCell(cell, number, version, versions[version], translator));
  return tag('tr', { class: row.verdict, 'data-verdict': row.verdict }, head + cells.join(''));
}

function gridCell(
  cell: StoryCell | undefined,
  number: number,
  version: number,
  of: StoryTable['versions'][number] | undefined,
  { message }: Translator,
): Markup {
  // On a phone a cell stands alone and must say whose it is.
  const values = { 'data-version': nameOf(of?.path ?? ''), lang: of?.language };
  if (!cell) return tag('td', { ...values, class: 'silent' }, '–');
  const link = tag('a', { href: `#v${version}t${number}`, dir: 'auto' }, escapeHtml(shown(cell.text)));
  const note = cell.note ? tag('small', {}, escapeHtml(message(cell.note))) : '';
  return tag('td', { ...values, class: cell.odd ? 'odd' : undefined }, link + note);
}

function texts({ versions, rows }: StoryTable, { text }: Translator): Markup {
  const sections = versions.map(({ path, language, raw }, version) => {
    const marks = rows.flatMap((row, number): Mark[] => {
      const cell = row.cells[version];
      if (!cell) return [];
      const severity = cell.odd ? 'error' : row.verdict === 'conflict' || row.verdict === 'vaguer' ? 'warning' : 'info';
      return [{ start: cell.place.start, end: cell.place.end, finding: number, severity }];
    });
    const body = tag('div', { lang: language, dir: 'auto' }, markedText(raw, marks, `v${version}t`));
    return tag(
      'details',
      { open: true, class: 'text' },
      `${tag('summary', {}, tag('bdi', {}, escapeHtml(path)))}\n${body}`,
    );
  });
  return `${tag('section', { class: 'texts', 'aria-label': text('story.texts') }, sections.join('\n'))}\n`;
}

function nameOf(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

const LONGEST = 160;

function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
