import type { CheckedText, ReportFormat } from '../report.js';
import { writeCheckstyle } from './checkstyle.js';
import { writeCsv } from './csv.js';
import { writeGithub } from './github.js';
import { writeGitlab } from './gitlab.js';
import { writeHtml } from './html.js';
import { writeJson } from './json.js';
import { writeJsonl } from './jsonl.js';
import { writeJunit } from './junit.js';
import { writeMarkdown } from './markdown.js';
import { writeSarif } from './sarif.js';
import { writeStylish } from './stylish.js';
import { writeTap } from './tap.js';

/** One line a format. */
export const REPORT_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  json: { reader: 'machine', write: writeJson },
  jsonl: { reader: 'machine', write: writeJsonl },
  html: { reader: 'person', write: writeHtml },
  markdown: { reader: 'machine', write: writeMarkdown },
  github: { reader: 'machine', write: writeGithub },
  gitlab: { reader: 'machine', write: writeGitlab },
  sarif: { reader: 'machine', write: writeSarif },
  junit: { reader: 'machine', write: writeJunit },
  checkstyle: { reader: 'machine', write: writeCheckstyle },
  tap: { reader: 'machine', write: writeTap },
  csv: { reader: 'machine', write: writeCsv },
} satisfies Record<string, ReportFormat<CheckedText>>;
