import type { StoryTable } from '../../story/table.js';
import type { ReportFormat } from '../report.js';
import { writeStoryCsv } from './csv.js';
import { writeStoryHtml } from './html.js';
import { writeStoryJson } from './json.js';
import { writeStoryMarkdown } from './markdown.js';
import { writeStoryStylish } from './stylish.js';

/** One line a format. */
export const STORY_FORMATS = {
  stylish: { reader: 'person', write: writeStoryStylish },
  json: { reader: 'machine', write: writeStoryJson },
  markdown: { reader: 'machine', write: writeStoryMarkdown },
  csv: { reader: 'machine', write: writeStoryCsv },
  html: { reader: 'person', write: writeStoryHtml },
} satisfies Record<string, ReportFormat<StoryTable>>;
